package org.wirebound.type;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;

/** A galley's piece to lines of type: shapes its runs and breaks them at the measure. Safe for use by several threads. */
public final class Typesetter {
    private static final String HYPHEN = "-";
    private static final String ARMENIAN_HYPHEN = "\u058A";

    private final FontLibrary fonts;
    private final Shaper shaper;
    private final LineBreaker breaker = new LineBreaker();

    public Typesetter(FontLibrary fonts) {
        this.fonts = fonts;
        this.shaper = new Shaper(fonts);
    }

    /**
     * A piece as lines.
     *
     * @param lines at least one
     * @param scale what the type size and leading were multiplied with, 1 or less: agate shrinks rather than spills
     */
    public record Setting(List<Line> lines, double scale) {
        public Setting {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Sets a piece.
     *
     * @param measure the width of the text in points; the piece's own indent is taken off it
     * @param language BCP 47
     */
    public Setting set(Piece piece, double measure, String language) {
        BlockStyle.Spacing spacing = piece.style().spacing();
        double width = measure - spacing.sides();
        double firstIndent = piece.marker().isPresent() ? 0 : spacing.firstLine();
        boolean rightToLeft = piece.rightToLeft();
        List<List<Sort>> paragraphs = paragraphs(piece.runs(), language, rightToLeft, 1);
        double scale = piece.role() == Role.AGATE ? shrinkage(paragraphs, width) : 1;
        return new Setting(
                lines(scale < 1 ? paragraphs(piece.runs(), language, rightToLeft, scale) : paragraphs, new Look(piece.role(), piece.style(), language),
                        width, firstIndent), scale);
    }

    /**
     * The narrowest measure that cuts no word of a piece, in points.
     *
     * @param language BCP 47
     */
    public double leastMeasure(Piece piece, String language) {
        Paragraph.Breaking breaking = breaking(new Look(piece.role(), piece.style(), language));
        return paragraphs(piece.runs(), language, piece.rightToLeft(), 1).stream()
                .mapToDouble(sorts -> breaker.widestWord(sorts, breaking)).max().orElse(0);
    }

    /**
     * The width that a piece has on a page: that of one column, or of all where its style says so or where it is a table or agate that would have to
     * shrink to stand in one.
     */
    public double measure(Piece piece, PageStyle page, String language) {
        double column = page.measure(piece.style().flow());
        if (page.columns().count() == 1 || column == page.measure()) {
            return page.measure();
        }
        boolean shrinks = piece.rows().isEmpty()
                ? piece.role() == Role.AGATE && set(piece, column, language).scale() < 1
                : columns(piece, column, language).scale() < 1;
        return shrinks ? page.measure() : column;
    }

    /**
     * Finds the widths of a table's columns.
     *
     * @param measure the width of the text in points; the table's own indents are taken off it
     * @param language BCP 47
     */
    public Columns columns(Piece table, double measure, String language) {
        return Columns.fit(table, measure - table.style().spacing().sides(), cell -> {
            List<List<Sort>> paragraphs = paragraphs(cell.runs(), language, table.rightToLeft(), 1);
            Paragraph.Breaking breaking = breaking(new Look(cell.role(), cell.style(), language));
            return new Columns.Need(
                    paragraphs.stream().mapToDouble(sorts -> breaker.widestWord(sorts, breaking)).max().orElse(0),
                    widest(paragraphs));
        });
    }

    /**
     * Sets the words of a table's cell as a piece of their own.
     *
     * @param width of the cell in points
     * @param scale of the table's columns
     * @return at least one line
     */
    public List<Line> lines(Piece cell, double width, double scale, String language) {
        return lines(paragraphs(cell.runs(), language, cell.rightToLeft(), scale), new Look(cell.role(), cell.style(), language), width, 0);
    }

    /** What lines are broken by. */
    private record Look(Role role, BlockStyle style, String language) {}

    private List<Line> lines(List<List<Sort>> paragraphs, Look look, double measure, double firstIndent) {
        Paragraph.Breaking breaking = breaking(look);
        List<Line> lines = new ArrayList<>();
        for (List<Sort> paragraph : paragraphs) {
            List<Sort> sorts = look.role() == Role.AGATE ? paragraph : spaced(paragraph, look.language());
            lines.addAll(breaker.lines(sorts, breaking, look.style().align(), measure, lines.isEmpty() ? firstIndent : 0));
        }
        return lines;
    }

    private Paragraph.Breaking breaking(Look look) {
        Map<Run, Sort> hyphens = new IdentityHashMap<>();
        return new Paragraph.Breaking(look.language(), look.style().ends().hyphens(), look.style().ends().hanging(),
                sort -> hyphens.computeIfAbsent(sort.run(), run -> hyphen(sort, look.language())));
    }

    /** The hyphen of a sort's run, which reads as a soft one: it is no part of the text (ISO 32000-1, 14.8.2.2.3). */
    private Sort hyphen(Sort sort, String language) {
        Run run = sort.run();
        String mark = run.language().orElse(language).startsWith("hy") ? ARMENIAN_HYPHEN : HYPHEN;
        Cluster drawn = shaper.shape(mark, sort.cluster().face(), language, true).get(0);
        return Sort.cast(new Cluster(Cluster.SOFT_HYPHEN, drawn.face(), drawn.glyphs(), sort.level()), run, sort.size() / run.style().size());
    }

    private static List<Sort> spaced(List<Sort> sorts, String language) {
        String text = sorts.stream().map(sort -> sort.cluster().text()).collect(Collectors.joining());
        return NationalSpacing.of(text, language).set(sorts);
    }

    /** Sets a few words on one line, however long. */
    public Line line(Run run, String language, boolean rightToLeft) {
        return Line.of(paragraph(List.of(new Part(run, run.text())), language, rightToLeft, 1), true);
    }

    /** The smallest scale that agate and tables may shrink to; what is wider still is broken. */
    static final double LEAST_SCALE = 0.6;

    private static double shrinkage(List<List<Sort>> paragraphs, double measure) {
        double widest = widest(paragraphs);
        return widest <= measure ? 1 : Math.max(LEAST_SCALE, measure / widest);
    }

    private static double widest(List<List<Sort>> paragraphs) {
        return paragraphs.stream().mapToDouble(sorts -> Line.of(sorts, true).width()).max().orElse(0);
    }

    /** The words of a run that stand in one paragraph. */
    private record Part(Run run, String text) {}

    /** Cuts runs at their line feeds; a blank stands for each, so that words do not run together when read back. */
    private List<List<Sort>> paragraphs(List<Run> runs, String language, boolean rightToLeft, double scale) {
        List<List<Sort>> paragraphs = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        for (Run run : runs) {
            int from = 0;
            for (int feed = run.text().indexOf('\n'); feed >= 0; feed = run.text().indexOf('\n', from)) {
                open.add(new Part(run, run.text().substring(from, feed) + " "));
                paragraphs.add(paragraph(open, language, rightToLeft, scale));
                open = new ArrayList<>();
                from = feed + 1;
            }
            open.add(new Part(run, run.text().substring(from)));
        }
        paragraphs.add(paragraph(open, language, rightToLeft, scale));
        return paragraphs;
    }

    private List<Sort> paragraph(List<Part> parts, String language, boolean rightToLeft, double scale) {
        StringBuilder text = new StringBuilder();
        List<Stretch> stretches = new ArrayList<>(parts.size());
        for (Part part : parts) {
            text.append(part.text());
            TextStyle style = part.run().style();
            Face face = fonts.face(style.family(), style.bold(), style.italic());
            stretches.add(new Stretch(text.length(), face, part.run().language().orElse(language), style.letterSpacing() == 0));
        }
        List<List<Cluster>> clusters = shaper.shape(text.toString(), stretches, rightToLeft);
        List<Sort> sorts = new ArrayList<>(text.length());
        for (int i = 0; i < parts.size(); i++) {
            for (Cluster cluster : clusters.get(i)) {
                sorts.add(Sort.cast(cluster, parts.get(i).run(), scale));
            }
        }
        return sorts;
    }
}
