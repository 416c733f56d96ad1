package org.wirebound.reader.wire.json;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.HtmlCopier;
import org.wirebound.reader.copy.MarkupCopier;
import org.wirebound.reader.intake.Intake;

/** Takes texts out of values, which may be strings, or structures and arrays around strings. */
final class Texts {
    /** A start or end tag of HTML or NITF; what stands in angle brackets else, such as the code of a share, is text. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:p|br|div|span|b|i|u|em|strong|a|ul|ol|li|h[1-6]|hl[12]|table|t[rdh]|tbody|block|body|html|section|article|figure|img|blockquote|pre|sup|sub|small|hr|cite|nitf|"
                    + "body\\.content|!doctype)(?:\\s[^<>]{0,2000})?/?>");
    /** Where a structure around a text keeps it, the likeliest first. */
    private static final List<String> INNER = List.of("main", "rendered", "processed", "value", "name", "by", "byline", "original", "literal", "text", "label", "title");
    private static final int DEEPEST = 4;
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

    private Texts() {}

    /** True for blank strings and for arrays and structures of nothing else. */
    static boolean isEmpty(Json value) {
        if (value instanceof Json.Text text) {
            return text.isBlank();
        }
        return value instanceof Json.Array array ? array.values().stream().allMatch(Texts::isEmpty) : value instanceof Json.Structure structure && structure.members().isEmpty();
    }

    /** The text of a value: its own, that of the first value of an array, or that which a structure holds. */
    static Optional<Json.Text> in(Json value) {
        return in(value, INNER, DEEPEST);
    }

    /** As {@link #in(Json)}, with the names under which a structure keeps it. */
    static Optional<Json.Text> in(Json value, List<String> inner) {
        return in(value, inner, DEEPEST);
    }

    private static Optional<Json.Text> in(Json value, List<String> inner, int depth) {
        if (value instanceof Json.Text text) {
            return isEmpty(text) ? Optional.empty() : Optional.of(text);
        } else if (depth == 0) {
            return Optional.empty();
        } else if (value instanceof Json.Array array) {
            return array.values().stream().flatMap(one -> in(one, inner, depth - 1).stream()).findFirst();
        }
        return Fields.of((Json.Structure) value).all(inner).stream().flatMap(named -> in(named.value(), inner, depth - 1).stream()).findFirst();
    }

    /** The values of an array, or the one value that is none. */
    static List<Json> each(Json value) {
        return value instanceof Json.Array array ? array.values() : List.of(value);
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static boolean isMarkedUp(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** A text on one line, without markup and references. */
    static String clean(Json.Text text) {
        String words = text.text();
        if (isMarkedUp(words)) {
            CopyBuilder builder = new CopyBuilder(words);
            new HtmlCopier(words).copy(new MarkupCopier(builder));
            words = builder.build().page().text();
        } else if (words.indexOf('&') >= 0) {
            words = Intake.normalise(words, 0, words.length()).page().text();
        }
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }
}
