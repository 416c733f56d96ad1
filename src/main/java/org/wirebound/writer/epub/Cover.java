package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Typesetter;

/**
 * The cover as a drawing (SVG, a core media type by EPUB 3.3, section 3.2), in the house style: masthead, headline, place and
 * date, and a warning where the dispatch must not be published. Its letters are outlines, because a reading program gives a
 * drawing none of the publication's fonts.
 */
final class Cover {
    static final String PATH = "cover.svg";

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 2400;
    private static final int MARGIN = 150;
    private static final int MEASURE = WIDTH - 2 * MARGIN;
    /** Where the lower edge of the masthead is at the least. */
    private static final int MASTHEAD = 330;
    /** The gap between masthead and headline. */
    private static final int GAP = 170;
    /** The sizes that a headline is tried in, the largest first. */
    private static final int[] SIZES = {176, 152, 132, 114, 100, 88, 76, 66, 58, 50};
    private static final int AGENCY_SIZE = 84;
    private static final int LEAST_AGENCY_SIZE = 40;
    private static final int SMALL_SIZE = 54;
    /** Of a longer title the beginning is shown. */
    private static final int LONGEST = 240;

    private final Galley galley;
    private final CoverLines lines;
    private final XmlDocument svg = new XmlDocument();

    private Cover(Galley galley, Typesetter typesetter) {
        this.galley = galley;
        this.lines = new CoverLines(galley, typesetter, svg, MARGIN, MEASURE);
    }

    static byte[] of(Galley galley, Typesetter typesetter) {
        return new Cover(galley, typesetter).bytes();
    }

    /** What is shown, in words, one sentence after the other. */
    static String words(Galley galley) {
        return Stream.of(said(galley, Role.EMBARGO), said(galley, Role.AGENCY), Optional.of(title(galley)), place(galley),
                        said(galley, Role.RUBRIC))
                .flatMap(Optional::stream).map(words -> words.matches(".*\\p{Po}") ? words : words + ".")
                .reduce((left, right) -> left + " " + right).orElseThrow();
    }

    private byte[] bytes() {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT,
                "width", String.valueOf(WIDTH), "height", String.valueOf(HEIGHT),
                "role", "img", "aria-labelledby", "words", "xml:lang", galley.language()).line();
        svg.leaf("title", words(galley), "id", "words");
        svg.empty("rect", "width", String.valueOf(WIDTH), "height", String.valueOf(HEIGHT), "fill", "#FFFFFF").line();
        double end = foot();
        headline(masthead() + GAP, end - GAP);
        return svg.close().line().bytes();
    }

    /** The agency over its rule; gives where the rule ends. */
    private double masthead() {
        BlockStyle style = galley.style().of(Role.AGENCY);
        Optional<List<CoverLines.Set>> set = said(galley, Role.AGENCY).map(words -> lines.largest(
                piece(Role.AGENCY, words, AGENCY_SIZE), AGENCY_SIZE, LEAST_AGENCY_SIZE));
        double baseline = set.map(it -> lines.draw(it, MASTHEAD - (it.size() - 1) * it.get(0).leading() / 2)).orElse((double) MASTHEAD);
        double top = baseline + AGENCY_SIZE * 0.5;
        Colour colour = style.ruleBelow().map(BlockStyle.Rule::colour).orElse(style.text().colour());
        rule(top, colour);
        return top;
    }

    private void headline(double top, double bottom) {
        String title = shortened(title(galley));
        int at = 0;
        while (at < SIZES.length - 1 && !fits(title, SIZES[at], bottom - top)) {
            at++;
        }
        List<CoverLines.Set> set = lines.set(piece(Role.HEADLINE, title, SIZES[at]));
        if (set.size() == 2 && at < SIZES.length - 1 && lines.set(piece(Role.HEADLINE, title, SIZES[at + 1])).size() == 1) {
            set = lines.set(piece(Role.HEADLINE, title, SIZES[at + 1])); // better a little smaller than a word alone below
        }
        int room = Math.max(1, (int) ((bottom - top) / set.get(0).leading()));
        lines.draw(set.subList(0, Math.min(room, set.size())), top + set.get(0).leading());
    }

    private boolean fits(String title, int size, double height) {
        Piece piece = piece(Role.HEADLINE, title, size);
        return lines.fits(piece) && lines.set(piece).size() * piece.style().leading() <= height;
    }

    /** Place and date at the foot, and the warning above them; gives where they begin. */
    private double foot() {
        double bottom = HEIGHT - MARGIN;
        List<Piece> pieces = new ArrayList<>();
        said(galley, Role.RUBRIC).ifPresent(words -> pieces.add(piece(Role.RUBRIC, words, SMALL_SIZE)));
        place(galley).ifPresent(words -> pieces.add(0, bold(piece(Role.RUBRIC, words, SMALL_SIZE))));
        double top = drawUp(pieces, bottom);
        List<Piece> warning = galley.pieces().stream().filter(piece -> piece.role() == Role.EMBARGO).limit(1)
                .map(piece -> piece(Role.EMBARGO, piece.text(), SMALL_SIZE)).toList();
        return warning.isEmpty() ? top : drawUp(warning, top - SMALL_SIZE);
    }

    /** Draws pieces above a height and gives where they begin. */
    private double drawUp(List<Piece> pieces, double bottom) {
        List<List<CoverLines.Set>> sets = pieces.stream().map(lines::set).toList();
        double top = bottom - sets.stream().mapToDouble(set -> set.size() * set.get(0).leading()).sum();
        double baseline = top;
        for (List<CoverLines.Set> set : sets) {
            baseline = lines.draw(set, baseline + set.get(0).leading());
        }
        return top;
    }

    private void rule(double top, Colour colour) {
        svg.empty("rect", "x", String.valueOf(MARGIN), "y", String.valueOf(Math.round(top)), "width", String.valueOf(MEASURE),
                "height", "8", "fill", "#" + colour.hex()).line();
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        String start = title.substring(0, title.offsetByCodePoints(0, LONGEST));
        int blank = start.lastIndexOf(' ');
        return (blank > LONGEST / 2 ? start.substring(0, blank) : start) + "\u2026";
    }

    private static Optional<String> said(Galley galley, Role role) {
        return galley.pieces().stream().filter(piece -> piece.role() == role).findFirst()
                .map(piece -> piece.text().replace('\n', ' ').strip()).filter(words -> !words.isEmpty());
    }

    private static String title(Galley galley) {
        return said(galley, Role.HEADLINE).orElse(Publication.title(galley));
    }

    private static Optional<String> place(Galley galley) {
        return galley.metadata().get(MetadataKey.PLACE).filter(place -> !place.isBlank());
    }

    private static Piece bold(Piece piece) {
        Run run = piece.runs().get(0);
        TextStyle text = run.style();
        TextStyle bold = new TextStyle(text.family(), text.size(), true, text.italic(), text.colour(), text.letterSpacing());
        return new Piece(piece.role(), piece.style(), piece.marker(), List.of(new Run(run.role(), run.text(), bold, Optional.empty())))
                .directed(piece.rightToLeft());
    }

    /** Words in the look of a role, as large as the cover wants them; nothing is broken, indented or stretched. */
    private Piece piece(Role role, String words, int size) {
        BlockStyle style = galley.style().of(role);
        double scale = size / style.text().size();
        TextStyle text = new TextStyle(style.text().family(), size, style.text().bold(), style.text().italic(), style.text().colour(),
                style.text().letterSpacing() * scale);
        BlockStyle look = new BlockStyle(text, style.leading() * scale, BlockStyle.Align.START, new BlockStyle.Spacing(0, 0, 0),
                Optional.empty(), Optional.empty(), false);
        return new Piece(role, look, Optional.empty(), List.of(new Run(role, words, text, Optional.empty()))).directed(galley.rightToLeft());
    }
}
