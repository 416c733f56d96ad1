package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.BlockStyle.Hyphens;
import org.wirebound.style.Colour;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;

class LineBreakerTest {
    private static final Typesetter TYPESETTER = new Typesetter(FontLibrary.bundled());
    private static final String GERMAN = "Die Hafenbehörde kündigte am Donnerstag umfangreiche Instandsetzungsarbeiten an den "
            + "Verladeeinrichtungen an, deren Fertigstellung voraussichtlich mehrere Monate beanspruchen wird. ";

    @ParameterizedTest
    @ValueSource(ints = {90, 140, 210, 320})
    void linesHoldTheTextAndFillTheMeasure(int measure) {
        List<Line> lines = set(GERMAN.repeat(6), "de", Align.JUSTIFY, measure);
        assertThat(text(lines)).isEqualTo(GERMAN.repeat(6));
        for (Line line : lines.subList(0, lines.size() - 1)) {
            double slack = measure - line.width();
            double share = line.justification(slack);
            double given = line.sorts().stream().mapToDouble(sort -> share * (share < 0 ? sort.shrink() : sort.stretch())).sum();
            assertThat(share).isGreaterThanOrEqualTo(-1);
            assertThat(share).isLessThanOrEqualTo(Line.LOOSEST);
            assertThat(given == 0 || share == Line.LOOSEST && given < slack || Math.abs(given - slack) < 0.01).as("the blanks take up %s", slack).isTrue();
        }
    }

    /** poppler takes a gap of more than 0.7 em for one between columns, and reads what is right of it later. */
    @Test
    void aBlankThatIsWideByNatureIsNotTornOpen() {
        String sinhala = "සෑම පුද්ගලයෙකුටම ජීවත්වීමටත් නිදහස්ව සිතීමටත් පෞද්ගලික ආරක්ෂාවටත් හිමිකම් ඇත්තේය. ".repeat(4);
        for (Line line : set(sinhala, "si", Align.JUSTIFY, 230)) {
            double share = line.justification(230 - line.width());
            assertThat(line.sorts()).filteredOn(Sort::blank).allSatisfy(blank -> assertThat(blank.width() + share * blank.stretch()).isLessThanOrEqualTo(0.7501 * blank.size()));
        }
    }

    @Test
    void wordsAreBrokenByTheStyleAlone() {
        assertThat(set(GERMAN, "de", Align.JUSTIFY, 140)).anyMatch(line -> line.hyphen().isPresent());
        assertThat(lines(GERMAN, "de", new BlockStyle.Ends(Hyphens.MANUAL, false), Align.JUSTIFY, 140)).noneMatch(line -> line.hyphen().isPresent());
        assertThat(set("Hafenbehörde ".repeat(9), "und", Align.JUSTIFY, 100)).noneMatch(line -> line.hyphen().isPresent());
    }

    @Test
    void aSoftHyphenShowsAtTheEndOfALineOnly() {
        String text = "Blumen\u00ADtopf\u00ADerde ".repeat(12);
        List<Line> lines = lines(text, "de", new BlockStyle.Ends(Hyphens.MANUAL, false), Align.START, 60);
        assertThat(text(lines)).isEqualTo(text);
        assertThat(lines.stream().filter(line -> line.hyphen().isPresent()).count()).isGreaterThan(5);
        assertThat(lines.stream().filter(line -> line.hyphen().isPresent() != text(List.of(line)).endsWith("\u00AD"))).isEmpty();
        assertThat(lines(text, "de", new BlockStyle.Ends(Hyphens.NONE, false), Align.START, 60).stream().filter(line -> line.hyphen().isPresent())).isEmpty();
    }

    @Test
    void anAddressIsBrokenAtItsSignsWithoutAHyphen() {
        String address = "https://www.example.org/archive/2026/harbour-works/second_report.html?page=2&view=full#tables";
        List<Line> lines = set("Siehe " + address + " im Netz", "de", Align.JUSTIFY, 150);
        assertThat(text(lines)).isEqualTo("Siehe " + address + " im Netz");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.hyphen()).isEmpty();
            assertThat(line.width() - line.sorts().stream().mapToDouble(Sort::shrink).sum()).isLessThanOrEqualTo(150);
            assertThat(text(List.of(line))).doesNotEndWith("-").doesNotEndWith(".");
        });
    }

    @Test
    void stopsAndHyphensHangByAPartOfTheirWidth() {
        List<Line> lines = lines(GERMAN.repeat(4), "de", new BlockStyle.Ends(Hyphens.AUTO, true), Align.JUSTIFY, 200);
        Line broken = lines.stream().filter(line -> line.hyphen().isPresent()).findFirst().orElseThrow();
        double sorts = broken.sorts().stream().mapToDouble(Sort::width).sum();
        double hyphen = broken.hyphen().orElseThrow().width();
        assertThat(broken.width()).isEqualTo(sorts + hyphen / 2, within(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            fr; Quelle surprise ! dit-il; surprise !
            fr; la somme de 250 000 francs; 250 000
            fr; environ 35 km de route; 35 km
            fr; selon M. Dupont hier; M. Dupont
            cs; přijel v pondělí s výborem; v pondělí
            de; am Ende – so hieß es – blieb; Ende –
            en; the tariff of 5 % rose; 5 %
            """)
    void whatBelongsTogetherStaysTogether(String language, String words, String kept) {
        for (int measure = 30; measure < 120; measure++) {
            String lines = lines((words + " ").repeat(3), language, new BlockStyle.Ends(Hyphens.MANUAL, false), Align.START, measure).stream()
                    .map(line -> text(List.of(line))).collect(Collectors.joining("\n"));
            assertThat(lines.replace("\n", "")).isEqualTo((words + " ").repeat(3));
            if (measure > 75) {
                assertThat(lines.split(Pattern.quote(kept), -1)).as(lines).hasSize(4);
            }
        }
    }

    @Test
    void frenchSignsHaveANarrowBlankThatIsNoCharacter() {
        Sort blank = sort(set("Vraiment ? Oui", "fr", Align.START, 300), " ");
        assertThat(blank.width()).isEqualTo(2, within(0.001));
        assertThat(blank.stretch()).isZero();
        assertThat(set("Vraiment? Oui", "fr", Align.START, 300).get(0).sorts().get(7).kern()).isEqualTo(0.8, within(0.001));
        assertThat(set("Vraiment? Oui", "fr-CA", Align.START, 300).get(0).sorts().get(7).kern()).isEqualTo(0, within(0.001));
        assertThat(set("Es ist 12:30 Uhr", "fr", Align.START, 300).get(0).sorts()).allSatisfy(sort -> assertThat(sort.kern()).isEqualTo(0, within(0.001)));
    }

    @Test
    void timeGrowsInAStraightLine() {
        assertTimeout(Duration.ofSeconds(60), () -> {
            String word = "x".repeat(300_000);
            assertThat(text(set(word, "en", Align.JUSTIFY, 300))).isEqualTo(word);
        });
        assertTimeout(Duration.ofSeconds(60), () -> {
            String words = IntStream.range(0, 30_000).mapToObj(i -> "harbour" + "s".repeat(i % 7)).collect(Collectors.joining(" "));
            assertThat(text(set(words, "en", Align.JUSTIFY, 300))).isEqualTo(words);
        });
        assertTimeout(Duration.ofSeconds(60), () -> {
            String flood = "a" + "\u200B".repeat(100_000) + "b ".repeat(400);
            assertThat(text(set(flood, "en", Align.JUSTIFY, 300))).isEqualTo(flood);
        });
    }

    private static Sort sort(List<Line> lines, String text) {
        return lines.stream().flatMap(line -> line.sorts().stream()).filter(sort -> sort.cluster().text().equals(text)).findFirst().orElseThrow();
    }

    private static List<Line> set(String text, String language, Align align, double measure) {
        return lines(text, language, new BlockStyle.Ends(Hyphens.AUTO, false), align, measure);
    }

    private static List<Line> lines(String text, String language, BlockStyle.Ends ends, Align align, double measure) {
        TextStyle letters = new TextStyle("Noto Serif", 10, false, false, Colour.BLACK, 0);
        BlockStyle style = new BlockStyle(letters, 15, align, new BlockStyle.Spacing(0, 0, 0), BlockStyle.Frame.NONE, BlockStyle.Flow.PLAIN, ends);
        return TYPESETTER.set(new Piece(Role.BODY, style, Optional.empty(), List.of(new Run(Role.BODY, text, letters, Optional.empty()))),
                measure, language).lines();
    }

    private static String text(List<Line> lines) {
        return lines.stream().flatMap(line -> line.sorts().stream()).map(sort -> sort.cluster().text()).collect(Collectors.joining());
    }
}
