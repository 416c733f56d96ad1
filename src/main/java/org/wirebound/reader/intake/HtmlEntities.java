package org.wirebound.reader.intake;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirebound.reader.table.ResourceTable;

/** Character references of HTML (HTML 4.01 section 24; numeric ones as in HTML Living Standard 13.2.5.80). */
public final class HtmlEntities {
    private static final int LONGEST = 10;
    private static final Charset NUMERIC_C1 = Charset.forName("windows-1252");
    private static final Map<String, String> NAMED = load();

    private HtmlEntities() {}

    /**
     * A reference in a text.
     *
     * @param characters what it stands for
     * @param end offset after its semicolon
     */
    public record Reference(String characters, int end) {}

    /** The reference that starts with the ampersand at {@code start}, if it is a known one that ends in a semicolon. */
    public static Optional<Reference> at(String text, int start) {
        int end = semicolon(text, start);
        if (end - start < 3) {
            return Optional.empty();
        }
        String name = text.substring(start + 1, end);
        String characters = name.charAt(0) == '#' ? numeric(name.substring(1)) : NAMED.get(name);
        return Optional.ofNullable(characters).map(found -> new Reference(found, end + 1));
    }

    /** The offset of the semicolon that may end a reference; -1 where none is near. */
    private static int semicolon(String text, int start) {
        int end = start + 1;
        while (end < text.length() && end - start <= LONGEST && text.charAt(end) != ';') {
            end++;
        }
        return end < text.length() && text.charAt(end) == ';' ? end : -1;
    }

    private static @Nullable String numeric(String digits) {
        try {
            boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
            int code = hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            if (code >= 0x80 && code <= 0x9f) {
                return new String(new byte[] {(byte) code}, NUMERIC_C1);
            }
            boolean character = Character.isValidCodePoint(code) && code >= 0x20 && Character.getType(code) != Character.SURROGATE;
            return character ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null; // an ampersand and a number sign that are no reference stay as written
        }
    }

    private static Map<String, String> load() {
        Map<String, String> named = new HashMap<>();
        for (List<String> row : ResourceTable.rows(HtmlEntities.class, "html-entities.tsv")) {
            named.put(row.get(0), Character.toString(Integer.parseInt(row.get(1), 16)));
        }
        return Map.copyOf(named);
    }
}
