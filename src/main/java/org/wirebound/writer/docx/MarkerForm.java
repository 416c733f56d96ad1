package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the markers of one level of a list are made.
 *
 * @param format how it counts
 * @param before what stands before the number; of a bullet the whole sign
 * @param after what stands after the number
 * @param start the count of the first item
 */
record MarkerForm(NumberFormat format, String before, String after, int start) {
    private static final List<NumberFormat> COUNTING = List.of(NumberFormat.DECIMAL, NumberFormat.LOWER_LETTER, NumberFormat.UPPER_LETTER,
            NumberFormat.LOWER_ROMAN, NumberFormat.UPPER_ROMAN);
    private static final Pattern NUMBERED = Pattern.compile("(\\(?)([0-9]+|[A-Za-z]+)([.)])");
    private static final Pattern SIGN = Pattern.compile("[\\u0021-\\uFFFD&&[^\\p{L}\\p{N}\\p{M}\\s]]");

    /**
     * The form that makes a marker and, if one can, the next one of its level too. Empty for a marker that programs would not give back from numbering as it
     * is written: neither one sign nor a number with a stop or brackets.
     */
    static Optional<MarkerForm> of(String marker, Optional<String> next) {
        if (SIGN.matcher(marker).matches()) {
            return Optional.of(new MarkerForm(NumberFormat.BULLET, marker, "", 1));
        }
        List<MarkerForm> forms = COUNTING.stream().flatMap(format -> counting(format, marker).stream()).toList();
        return forms.stream().filter(form -> next.filter(form.marker(form.start + 1)::equals).isPresent()).findFirst()
                .or(() -> forms.stream().findFirst());
    }

    private static Optional<MarkerForm> counting(NumberFormat format, String marker) {
        Matcher parts = NUMBERED.matcher(marker);
        if (!parts.matches() || !parts.group(1).isEmpty() && parts.group(3).equals(".")) {
            return Optional.empty();
        }
        return format.count(parts.group(2)).map(count -> new MarkerForm(format, parts.group(1), parts.group(3), count));
    }

    /** The marker of the item with a count. */
    String marker(int count) {
        return before + format.number(count) + after;
    }

    /** The same for a level of its own, from its first item on. */
    MarkerForm fromOne() {
        return new MarkerForm(format, before, after, 1);
    }

    /** The marker with a placeholder for the number of a level from 0 (17.9.11). */
    String levelText(int level) {
        return format == NumberFormat.BULLET ? before : before + "%" + (level + 1) + after;
    }
}
