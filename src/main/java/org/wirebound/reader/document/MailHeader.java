package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields of a mail or of one of its parts.
 *
 * @param fields unfolded and in characters, their encoded words not yet decoded
 * @param ownType the media type of a part that gives none
 */
record MailHeader(List<Field> fields, String ownType) {
    MailHeader {
        fields = List.copyOf(fields);
    }

    /**
     * One field.
     *
     * @param name in lower case
     * @param body without the blanks around it
     */
    record Field(String name, String body) {}

    /** The body of the first field of a name, or empty. */
    String value(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).map(Field::body).findFirst().orElse("");
    }

    String mediaType() {
        String type = head(value("content-type")).toLowerCase(Locale.ROOT);
        return type.indexOf('/') > 0 ? type : ownType;
    }

    private static String head(String body) {
        int end = body.indexOf(';');
        return (end < 0 ? body : body.substring(0, end)).strip();
    }

    /** A parameter of a field (RFC 2045 section 5.1), its pieces put together and its characters decoded (RFC 2231); empty where there is none. */
    String parameter(String field, String name) {
        Map<Integer, String> pieces = new TreeMap<>();
        boolean extended = false;
        for (String parameter : parameters(value(field))) {
            int equals = parameter.indexOf('=');
            String key = equals < 0 ? "" : parameter.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String plain = key.endsWith("*") ? key.substring(0, key.length() - 1) : key;
            int piece = piece(plain, name);
            if (piece >= 0) {
                extended |= key.endsWith("*");
                pieces.putIfAbsent(piece, unquoted(parameter.substring(equals + 1).strip()));
            }
        }
        String whole = String.join("", pieces.values());
        return extended ? PercentCoded.decode(whole) : whole;
    }

    /** The number of a piece, 0 for a parameter in one; -1 for another parameter. */
    private static int piece(String key, String name) {
        if (key.equals(name)) {
            return 0;
        }
        String number = key.startsWith(name + "*") ? key.substring(name.length() + 1) : "";
        return !number.isEmpty() && number.length() < 4 && number.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(number) : -1;
    }

    /** What stands between the semicolons behind the value; those within quotation marks part nothing. */
    private static List<String> parameters(String body) {
        List<String> parameters = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                parameters.add(body.substring(from, i));
                from = i + 1;
            }
        }
        parameters.add(body.substring(from));
        return parameters.subList(1, parameters.size());
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != '"' || !value.endsWith("\"")) {
            return value;
        }
        StringBuilder plain = new StringBuilder(value.length());
        for (int i = 1; i < value.length() - 1; i++) {
            boolean escape = value.charAt(i) == '\\' && i < value.length() - 2;
            i += escape ? 1 : 0;
            plain.append(value.charAt(i));
        }
        return plain.toString();
    }
}
