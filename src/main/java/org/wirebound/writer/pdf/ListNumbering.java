package org.wirebound.writer.pdf;

import java.util.Optional;

/** How the items of a list are counted, as their markers show it (ISO 32000-1, table 347; ISO 32000-2, table 382). */
final class ListNumbering {
    private ListNumbering() {}

    /**
     * The term of the standard; empty for marks that the older standard has no term for.
     *
     * @param marker of the first item, such as {@code 1.} or {@code a)}
     * @param pdf2 whether terms of PDF 2.0 may be used
     */
    static Optional<String> of(String marker, boolean pdf2) {
        String count = marker.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        if (count.isEmpty()) {
            return pdf2 ? Optional.of("Unordered") : Optional.empty();
        } else if (count.codePoints().allMatch(Character::isDigit)) {
            return Optional.of("Decimal");
        }
        String height = Character.isUpperCase(count.codePointAt(0)) ? "Upper" : "Lower";
        return Optional.of(height + (count.equalsIgnoreCase("i") || count.length() > 1 ? "Roman" : "Alpha"));
    }
}
