package org.wirebound.type.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Compositor;
import org.wirebound.style.DispatchNotation;
import org.wirebound.style.Galley;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Role;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;

/** Columns, grounds and page breaks, as a style sheet asks for them. */
class PageColumnsTest {
    private static final Pager PAGER = new Pager(FontLibrary.bundled());
    private static final String SENTENCE = "The committee met again on the following morning and adjourned. ";
    private static final String HEAD = "= language: en\n= agency: Meridian\nheadline: " + SENTENCE + "\n";
    private static final String COLUMNS = "@import 'compact';";

    @Test
    void everyLineStandsOnceAndColumnByColumn() {
        Galley galley = galley(COLUMNS, HEAD + ("p: " + SENTENCE.repeat(6) + "\n").repeat(60));
        List<Sheet> sheets = PAGER.proof(galley).sheets();
        List<Integer> perPiece = lines(sheets).stream().map(Sheet.PlacedLine::number).toList();

        assertThat(sheets).hasSizeGreaterThan(2);
        assertThat(lines(sheets).stream().filter(line -> line.number() == 0).map(line -> line.owner().piece())).containsExactlyElementsOf(galley.pieces());
        assertThat(IntStream.range(1, perPiece.size()).allMatch(at -> perPiece.get(at) == 0 || perPiece.get(at) == perPiece.get(at - 1) + 1)).isTrue();
        for (Sheet sheet : sheets) {
            List<Sheet.PlacedLine> body = sheet.lines().stream().filter(PageColumnsTest::isBody).toList();
            for (int at = 1; at < body.size(); at++) {
                double before = body.get(at - 1).column().left();
                assertThat(body.get(at).column().left() > before || body.get(at).column().left() == before
                        && body.get(at).baseline() < body.get(at - 1).baseline()).isTrue();
            }
        }
    }

    @Test
    void nothingStandsOutsideItsColumnAndNoParagraphLeavesALineAlone() {
        for (int paragraphs = 1; paragraphs < 40; paragraphs++) {
            Galley galley = galley(COLUMNS, HEAD + ("p: " + SENTENCE.repeat(5) + "\n").repeat(paragraphs) + "h2: Crosshead\np: " + SENTENCE.repeat(4));
            PageStyle page = galley.style().page();
            for (Sheet sheet : PAGER.proof(galley).sheets()) {
                for (Sheet.PlacedLine line : sheet.lines()) {
                    assertThat(line.column().left() + line.column().width()).isLessThanOrEqualTo(page.measure() + 0.01);
                    assertThat(line.column().width()).isCloseTo(isBody(line) ? page.columnMeasure() : page.measure(), within(0.01));
                    assertThat(line.baseline()).isBetween(page.margins().bottom(), page.height() - page.margins().top());
                }
                assertThat(parts(sheet)).as("%s paragraphs", paragraphs).allSatisfy(part ->
                        assertThat(part.size() >= 2 || part.get(0).owner().lines().size() == 1).isTrue());
            }
        }
    }

    @Test
    void columnsAreFullOrEvenAndTheColophonStandsBelowThem() {
        Galley galley = galley(COLUMNS, HEAD + ("p: " + SENTENCE.repeat(3) + "\n").repeat(90));
        List<Sheet> sheets = PAGER.proof(galley).sheets();
        double leading = galley.style().of(Role.BODY).leading();

        for (int number = 0; number < sheets.size(); number++) {
            double left = lowest(sheets.get(number), 0);
            double right = lowest(sheets.get(number), 1);
            assertThat(left).as("page %s", number).isCloseTo(right, within(2 * leading + 0.01));
            if (number < sheets.size() - 1) {
                assertThat(left).isLessThan(galley.style().page().margins().bottom() + 3 * leading);
            }
        }
        Sheet last = sheets.get(sheets.size() - 1);
        Sheet.PlacedLine colophon = last.lines().get(last.lines().size() - 1);
        assertThat(colophon.owner().piece().role()).isEqualTo(Role.COLOPHON);
        assertThat(colophon.baseline()).isLessThan(Math.min(lowest(last, 0), lowest(last, 1)));
        assertThat(last.fills()).singleElement().satisfies(rule -> assertThat(rule.column().width()).isEqualTo(0.25));
    }

    @Test
    void aTableTooWideForAColumnStandsAcrossAll() {
        String wide = "tr: " + "*Some longer head | ".repeat(7) + "*end\ntr: " + "a value of words | ".repeat(7) + "end\n";
        Galley galley = galley(COLUMNS, HEAD + ("p: " + SENTENCE.repeat(3) + "\n").repeat(8) + wide + ("p: " + SENTENCE.repeat(3) + "\n").repeat(8)
                + "tr: *A | *B\ntr: 1 | 2\n");
        Sheet sheet = PAGER.proof(galley).sheets().get(0);
        List<Sheet.PlacedRule> rules = sheet.rules();

        assertThat(rules.stream().map(rule -> rule.column().width()).anyMatch(width -> width > galley.style().page().columnMeasure() + 50)).isTrue();
        double top = sheet.lines().stream().filter(line -> line.owner().piece().role() == Role.HEADER_CELL).findFirst().orElseThrow().baseline();
        assertThat(sheet.lines().stream().filter(PageColumnsTest::isBody).limit(10)).allSatisfy(line -> assertThat(line.baseline()).isGreaterThan(top));
    }

    @Test
    void pagesEndWhereTheStyleSaysSo() {
        String text = HEAD + "p: one\np: two\nh2: Crosshead\np: three\nh2: Other\np: four";

        assertThat(PAGER.proof(galley("h2 { break-before: page }", text)).sheets()).hasSize(3);
        assertThat(PAGER.proof(galley(".lead { page-break-after: always }", text)).sheets()).hasSize(2);
        assertThat(PAGER.proof(galley(".agency { page-break-before: always }", text)).sheets()).hasSize(1);
        assertThat(PAGER.proof(galley("@import 'compact'; h2 { break-before: page }", text)).sheets()).hasSize(3);
    }

    @Test
    void partsOfParagraphsAreAsLongAsTheStyleSays() {
        for (int before = 20; before < 45; before++) {
            String text = "= language: en\n" + "p: One line.\n".repeat(before) + "p: " + SENTENCE.repeat(12);
            for (Sheet sheet : PAGER.proof(galley("p { orphans: 4; widows: 3 }", text)).sheets()) {
                List<List<Sheet.PlacedLine>> parts = parts(sheet);
                assertThat(parts).allSatisfy(part -> assertThat(part.size() >= 3 || part.get(0).owner().lines().size() == part.size()).isTrue());
                assertThat(parts).allSatisfy(part -> assertThat(part.get(0).number() > 0 || part.size() >= 4
                        || part.get(0).owner().lines().size() == part.size()).isTrue());
            }
            for (Sheet sheet : PAGER.proof(galley("p { page-break-inside: avoid }", text)).sheets()) {
                assertThat(parts(sheet)).allSatisfy(part -> assertThat(part).hasSize(part.get(0).owner().lines().size()));
            }
        }
    }

    @Test
    void theGroundOfABlockLiesBehindAllOfItsLinesOnEachPage() {
        Galley galley = galley("p { background: #eee; padding-left: 6pt; padding-top: 3pt; padding-bottom: 3pt; margin-left: 10pt }",
                "= language: en\np: " + SENTENCE.repeat(120));
        List<Sheet> sheets = PAGER.proof(galley).sheets();

        assertThat(sheets).hasSizeGreaterThan(1);
        for (Sheet sheet : sheets) {
            Sheet.PlacedFill fill = sheet.fills().get(0);
            assertThat(sheet.fills()).hasSize(1);
            assertThat(fill.column().left()).isEqualTo(10);
            assertThat(fill.column().width()).isCloseTo(galley.style().page().measure() - 10, within(0.01));
            assertThat(sheet.lines().stream().filter(PageColumnsTest::isBody)).allSatisfy(line ->
                    assertThat(line.baseline()).isBetween(fill.bottom() + 3, fill.bottom() + fill.height() - 8));
        }
    }

    private static boolean isBody(Sheet.PlacedLine line) {
        return switch (line.owner().piece().role()) {
            case LEAD, BODY, CROSSHEAD -> true;
            default -> false;
        };
    }

    private static double lowest(Sheet sheet, int column) {
        return sheet.lines().stream().filter(PageColumnsTest::isBody).filter(line -> line.column().left() > 0 == column > 0)
                .mapToDouble(Sheet.PlacedLine::baseline).min().orElseThrow();
    }

    /** The lines of each paragraph in each column. */
    private static List<List<Sheet.PlacedLine>> parts(Sheet sheet) {
        return List.copyOf(sheet.lines().stream().filter(PageColumnsTest::isBody).collect(Collectors.groupingBy(
                line -> System.identityHashCode(line.owner()) + " " + line.column().left())).values());
    }

    private static List<Sheet.PlacedLine> lines(List<Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.lines().stream()).toList();
    }

    private static Galley galley(String css, String notation) {
        return new Compositor(StyleSheetReader.read("mine.css", css)).compose(DispatchNotation.read(notation), GalleyFixture.IMPRINT);
    }
}
