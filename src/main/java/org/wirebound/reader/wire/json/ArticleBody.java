package org.wirebound.reader.wire.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirebound.reader.copy.MarkedPart.Kind;

/**
 * The text of an article, as one piece or as several, in the order of the page.
 *
 * @param pieces what is set
 */
record ArticleBody(List<Piece> pieces) {
    /** In levels of blocks within blocks. */
    private static final int DEEPEST = 12;
    private static final List<String> VALUE = List.of("value", "rendered", "processed", "html", "bodyhtml", "bodyxhtml", "bodyhtml5", "bodycontent", "content", "text", "data", "nitf", "original");
    private static final Set<String> NO_TEXT = Set.of("image", "photo", "figure", "gallery", "video", "audio", "divider", "container", "section", "embed", "map", "advertisement", "mosaic");
    private static final List<String> BLOCK_KIND = List.of("role", "type", "kind", "style");
    private static final List<String> INNER_BLOCKS = List.of("components", "blocks", "children", "items");

    ArticleBody {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of a text.
     *
     * @param kind of the part that it is, unless it is marked up itself
     * @param whole true for a text of any length, whose lines show its parts
     */
    record Piece(Json.Text text, Kind kind, boolean whole) {}

    /** The text of an article: that which is marked up, or else the first of those that are not. */
    static Optional<ArticleBody> of(Fields fields, Optional<Json> beside) {
        List<ArticleBody> bodies = new ArrayList<>();
        for (Fields.Named named : fields.all(Names.BODY)) {
            body(named.value()).ifPresent(bodies::add);
        }
        Optional<ArticleBody> first = bodies.stream().filter(ArticleBody::isMarkedUp).findFirst().or(() -> bodies.stream().findFirst());
        return first.or(() -> beside.flatMap(ArticleBody::body));
    }

    private boolean isMarkedUp() {
        return pieces.stream().anyMatch(piece -> Texts.isMarkedUp(piece.text().text()));
    }

    private static Optional<ArticleBody> body(Json value) {
        List<Piece> pieces = new ArrayList<>();
        if (value instanceof Json.Text text) {
            pieces.add(new Piece(text, Kind.PARAGRAPH, true));
        } else if (value instanceof Json.Structure structure) {
            Texts.in(structure, VALUE).ifPresent(text -> pieces.add(new Piece(text, Kind.PARAGRAPH, true)));
        } else if (value instanceof Json.Array array) {
            Optional<Json> alternative = alternative(array);
            if (alternative.isPresent()) {
                return body(alternative.get());
            }
            array.values().forEach(block -> block(block, pieces, 0));
        }
        return pieces.stream().allMatch(piece -> piece.text().isBlank()) ? Optional.empty() : Optional.of(new ArticleBody(pieces));
    }

    /** Of the same text in several forms (ninjs 2.0, bodies) the main one in HTML, or else the main one, or else the first. */
    private static Optional<Json> alternative(Json.Array array) {
        List<Json> forms = array.values().stream().filter(value -> value instanceof Json.Structure structure
                && Fields.of(structure).names().contains("contenttype") && Texts.in(structure, VALUE).isPresent()).toList();
        if (forms.size() != array.values().size() || forms.isEmpty()) {
            return Optional.empty();
        }
        List<Json> main = forms.stream().filter(form -> field(form, List.of("role")).map(role -> role.contains("main") || role.contains("body")).orElse(true)).toList();
        List<Json> chosen = main.isEmpty() ? forms : main;
        return chosen.stream().filter(form -> field(form, List.of("contenttype")).filter(type -> type.contains("html")).isPresent()).findFirst()
                .or(() -> chosen.stream().findFirst());
    }

    private static Optional<String> field(Json value, List<String> names) {
        return value instanceof Json.Structure structure
                ? Fields.of(structure).first(names).flatMap(named -> Texts.in(named.value())).map(text -> text.text().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** A block of a text that came in blocks, as in Apple News Format and in the stores of editing programs. */
    private static void block(Json value, List<Piece> pieces, int depth) {
        if (value instanceof Json.Text text) {
            pieces.add(new Piece(text, Kind.PARAGRAPH, false));
        } else if (value instanceof Json.Structure structure && depth < DEEPEST) {
            String kind = field(structure, BLOCK_KIND).orElse("");
            Optional<Json.Text> text = NO_TEXT.contains(kind) ? Optional.empty() : Texts.in(structure, VALUE);
            text.filter(words -> !words.isBlank()).ifPresent(words -> pieces.add(new Piece(words, kind(kind), false)));
            Fields.of(structure).first(INNER_BLOCKS).filter(inner -> text.isEmpty() && inner.value() instanceof Json.Array)
                    .ifPresent(inner -> ((Json.Array) inner.value()).values().forEach(one -> block(one, pieces, depth + 1)));
        }
    }

    private static Kind kind(String block) {
        if (block.startsWith("head") || block.startsWith("sub") || block.equals("title") || block.matches("h[1-6]")) {
            return Kind.HEADING;
        }
        return block.contains("quote") ? Kind.QUOTATION : Kind.PARAGRAPH;
    }
}
