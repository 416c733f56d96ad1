package org.wirebound.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirebound.style.BlockStyle;
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
        List<List<Sort>> paragraphs = paragraphs(piece.runs(), language, 1);
        double scale = piece.role() == Role.AGATE ? shrinkage(paragraphs, width) : 1;
        return new Setting(
                lines(scale < 1 ? paragraphs(piece.runs(), language, scale) : paragraphs, new Look(piece.role(), piece.style(), language),
                        width, firstIndent), scale);
    }

    /**
     * Finds the widths of a table's columns.
     *
     * @param measure the width of the text in points; the table's own indents are taken off it
     * @param language BCP 47
     */
    public Columns columns(Piece table, double measure, String language) {
        return Columns.fit(table, measure - table.style().spacing().sides(), cell -> {
            List<List<Sort>> paragraphs = paragraphs(cell.runs(), language, 1);
            Paragraph.Breaking breaking = breaking(new Look(cell.role(), cell.style(), language));
            return new Columns.Need(
                    paragraphs.stream().mapToDouble(sorts -> breaker.widestWord(sorts, breaking)).max().orElse(0),
                    widest(paragraphs));
        });
    }

    /**
     * Sets the words of a table's cell.
     *
     * @param width of the cell in points
     * @param scale of the table's columns
     * @return at least one line
     */
    public List<Line> lines(Piece.Cell cell, double width, double scale, String language) {
        return lines(paragraphs(cell.runs(), language, scale), new Look(cell.role(), cell.style(), language), width, 0);
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
        Map<Run, Sort> hyphens = new HashMap<>();
        return new Paragraph.Breaking(look.language(), look.style().ends().hyphens(), look.style().ends().hanging(),
                sort -> hyphens.computeIfAbsent(sort.run(), run -> hyphen(sort, look.language())));
    }

    /** The hyphen of a sort's run, which reads as a soft one: it is no part of the text (ISO 32000-1, 14.8.2.2.3). */
    private Sort hyphen(Sort sort, String language) {
        Run run = sort.run();
        String mark = run.language().orElse(language).startsWith("hy") ? ARMENIAN_HYPHEN : HYPHEN;
        Sort drawn = sorts(run, mark, language, sort.size() / run.style().size()).get(0);
        return Sort.cast(new Cluster(Cluster.SOFT_HYPHEN, drawn.cluster().face(), drawn.cluster().glyphs()), run, sort.size() / run.style().size());
    }

    private static List<Sort> spaced(List<Sort> sorts, String language) {
        String text = sorts.stream().map(sort -> sort.cluster().text()).collect(Collectors.joining());
        return NationalSpacing.of(text, language).set(sorts);
    }

    /** Sets a few words on one line, however long. */
    public Line line(Run run, String language) {
        return Line.of(sorts(run, run.text(), language, 1), true);
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

    /** Cuts runs at their line feeds; a blank stands for each, so that words do not run together when read back. */
    private List<List<Sort>> paragraphs(List<Run> runs, String language, double scale) {
        List<List<Sort>> paragraphs = new ArrayList<>();
        List<Sort> open = new ArrayList<>();
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    open.addAll(sorts(run, " ", language, scale));
                    paragraphs.add(open);
                    open = new ArrayList<>();
                }
                open.addAll(sorts(run, parts[i], language, scale));
            }
        }
        paragraphs.add(open);
        return paragraphs;
    }

    private List<Sort> sorts(Run run, String text, String language, double scale) {
        TextStyle style = run.style();
        Face face = fonts.face(style.family(), style.bold(), style.italic());
        return shaper.shape(text, face, run.language().orElse(language), style.letterSpacing() == 0).stream()
                .map(cluster -> Sort.cast(cluster, run, scale))
                .toList();
    }
}
