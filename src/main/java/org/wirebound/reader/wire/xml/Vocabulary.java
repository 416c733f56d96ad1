package org.wirebound.reader.wire.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the wires write the values that records write in one way. */
final class Vocabulary {
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(?:[-_][a-zA-Z0-9]{2,8}){0,3}");
    private static final Pattern URGENCY = Pattern.compile("[1-9]");
    private static final Pattern DOMAIN = Pattern.compile("(?:www\\.)?([\\w-]{2,40})\\.(?:[a-z]{2,3}\\.)?[a-z]{2,12}");

    private Vocabulary() {}

    /** A language of BCP 47 in its usual spelling; what is no tag, such as {@code x-default}, is none. */
    static Optional<String> language(Value value) {
        return TAG.matcher(value.text()).matches() ? Optional.of(Locale.forLanguageTag(value.text().replace('_', '-')).toLanguageTag()).filter(tag -> !tag.equals("und"))
                : Optional.empty();
    }

    /** An IPTC urgency: 1 (most urgent) to 9. */
    static Optional<String> urgency(Value value) {
        return URGENCY.matcher(value.text()).matches() ? Optional.of(value.text()) : Optional.empty();
    }

    /** An IPTC publication status; one that is none of the three, such as {@code embargoed}, gives none. */
    static Optional<String> status(Value value) {
        String word = value.text().substring(value.text().lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "usable", "withheld", "canceled" -> Optional.of(word);
            case "cancelled", "killed" -> Optional.of("canceled");
            default -> Optional.empty();
        };
    }

    /** A number of a version; longer ones are counters of a machine. */
    static Optional<String> version(Value value) {
        String digits = value.text().replaceFirst("^0+(?=\\d)", "");
        return digits.matches("\\d{1,4}") ? Optional.of(digits) : Optional.empty();
    }

    /** What stands for a headline where there is none. */
    static boolean isNoHeadline(String title) {
        return isPlaceholder(title) || List.of("", "noheadline", "notitle", "untitled", "notitre", "sanstitre").contains(Characters.letters(title));
    }

    /** What programs write into a field that they have nothing for. */
    static boolean isPlaceholder(String text) {
        return List.of("nodataavailable", "unknown", "none", "null", "undefined", "notavailable").contains(Characters.letters(text));
    }

    /** The name in a web address such as {@code www.example.com}, if a text is one. */
    static Optional<String> domainName(String text) {
        var matcher = DOMAIN.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
