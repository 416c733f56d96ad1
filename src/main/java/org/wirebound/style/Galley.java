package org.wirebound.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * A dispatch after all decisions about its look, before any format.
 *
 * @param metadata what is known about the dispatch
 * @param style the house style
 * @param imprint where the document comes from
 * @param pieces what stands on the page, in order; running head and foot are not among them
 * @param date the date as the readers of the language write it
 * @param onScreen the same words in the style of screens, where that is another one
 */
public record Galley(Metadata metadata, HouseStyle style, Imprint imprint, List<Piece> pieces, Optional<String> date, Optional<Galley> onScreen) {
    public Galley {
        pieces = List.copyOf(pieces);
    }

    public Galley(Metadata metadata, HouseStyle style, Imprint imprint, List<Piece> pieces) {
        this(metadata, style, imprint, pieces, Optional.empty(), Optional.empty());
    }

    /** The same with other pieces in place of its own, by one rule for paper and for screens. */
    public Galley mapped(UnaryOperator<List<Piece>> change) {
        return new Galley(metadata, style, imprint, change.apply(pieces), date, onScreen.map(screen -> screen.mapped(change)));
    }

    /** The same with its body in one column. */
    public Galley inOneColumn() {
        PageStyle page = style.page();
        PageStyle changed = new PageStyle(page.width(), page.height(), page.margins(), page.boxes(), PageStyle.Columns.ONE);
        return new Galley(metadata, style.on(changed), imprint, pieces, date, onScreen);
    }

    /** The same with other words in the margins of its pages. */
    public Galley with(MarginBoxes boxes) {
        PageStyle page = style.page();
        PageStyle changed = new PageStyle(page.width(), page.height(), page.margins(), boxes, page.columns());
        return new Galley(metadata, style.on(changed), imprint, pieces, date, onScreen);
    }

    /** The same as it stands on screens, which is what EPUB shows. */
    public Galley screen() {
        return onScreen.orElse(this);
    }

    /** The title for the files' properties: the headline, or one derived from the text. */
    public String title() {
        return metadata.get(MetadataKey.TITLE).orElse(imprint.sourceName());
    }

    /** A well-formed tag of BCP 47; {@code und} where the language is not known or has none. */
    public String language() {
        return metadata.get(MetadataKey.LANGUAGE).map(tag -> Locale.forLanguageTag(tag).toLanguageTag()).orElse("und");
    }

    /** What a running head or foot can say of the dispatch; empty where it is not known. */
    public String named(RunningText.Named named) {
        return switch (named) {
            case TITLE -> first(Role.HEADLINE);
            case AGENCY -> first(Role.AGENCY);
            case DATE -> date.or(() -> metadata.get(MetadataKey.DATE).map(Object::toString)).orElse("");
            case RUBRIC -> first(Role.RUBRIC);
            case MASTHEAD -> first(Role.AGENCY).isEmpty() ? first(Role.RUBRIC) : first(Role.AGENCY);
            case IDENTIFIER -> imprint.identifier();
            case WARNING -> Banner.of(metadata).map(Banner::word).orElse("");
        };
    }

    private String first(Role role) {
        return pieces.stream().filter(piece -> piece.role() == role).findFirst()
                .map(piece -> piece.text().replaceAll("\\s+", " ").strip()).orElse("");
    }

    public boolean rightToLeft() {
        return metadata.get(MetadataKey.DIRECTION).filter("rtl"::equals).isPresent();
    }

    /** One line a piece, and one a row of a table, for golden tests. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(">".repeat(piece.level())).append(name(piece.role()));
            piece.marker().ifPresent(marker -> text.append(" {").append(marker).append('}'));
            piece.figure().ifPresent(figure -> text.append(" (").append(figure.alternative()).append(')'));
            text.append(piece.rows().isEmpty() ? " " + words(piece.runs(), piece.role()) : rows(piece)).append('\n');
        }
        return text.toString();
    }

    private static String rows(Piece table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Galley::cell).collect(Collectors.joining(" | ", "\n  ", "")))
                .collect(Collectors.joining());
    }

    private static String cell(Piece.Cell cell) {
        return (cell.header() ? "th" : "td") + (cell.columns() > 1 ? "(" + cell.columns() + ")" : "")
                + switch (cell.style().align()) {
                    case END -> ">";
                    case CENTRE -> "^";
                    case START, JUSTIFY -> "";
                } + words(cell.runs(), cell.role());
    }

    private static String words(List<Run> runs, Role own) {
        return runs.stream()
                .map(run -> (run.role() == own ? "" : name(run.role())) + run.language().map(tag -> "@" + tag).orElse("")
                        + "[" + run.text().replace("\n", "\\n") + "]")
                .collect(Collectors.joining());
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
