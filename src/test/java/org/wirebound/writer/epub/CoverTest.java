package org.wirebound.writer.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.writer.epub.EpubGalleys.file;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {
    private static final Pattern PATH = Pattern.compile("matrix\\(([\\d.]+) 0 0 -[\\d.]+ ([\\d.]+) ([\\d.]+)\\)\" fill=\"#(\\w+)\"[^>]*? d=\"([^\"]*)\"");

    @Test
    void saysInWordsWhatItShows() {
        String words = "Reuters. Markets &amp; &lt;rise&gt;. London. BUSINESS · June 1, 2021.";

        assertThat(file(EpubGalleys.FULL, "cover.svg")).contains("<title id=\"words\">" + words + "</title>");
        assertThat(file(EpubGalleys.FULL, "cover.xhtml")).contains("<img role=\"doc-cover\" src=\"cover.svg\" alt=\"" + words + "\"/>");
    }

    /** Letters of a drawing are outlines: no font of the publication reaches into it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "= title: x\n= language: en\nheadline: A",
        "= title: x\n= language: ar\n= direction: rtl\nheadline: الميناء يفتح من جديد بعد أحد عشر يوما",
        "= title: x\n= language: zh\nheadline: 港口在风暴十一天后重新开放",
        "= title: x\n= language: de\nheadline: Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenverwaltungsangestellter",
    })
    void everythingStandsWithinItsMargins(String notation) {
        String svg = file(notation, "cover.svg");

        assertThat(svg).doesNotContain("<text").contains("viewBox=\"0 0 1600 2400\"");
        assertThat(PATH.matcher(svg).results().toList()).isNotEmpty().allSatisfy(CoverTest::isWithin);
    }

    @Test
    void aTitleOfAnyLengthLeavesRoomForPlaceAndDate() {
        String title = IntStream.range(0, 400).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String svg = file("= title: x\n= place: Baku\n= language: en\nheadline: " + title, "cover.svg");

        assertThat(PATH.matcher(svg).results()).hasSizeGreaterThan(3).allSatisfy(CoverTest::isWithin);
    }

    @Test
    void warnsOfAnEmbargoInTheColourOfTheStyle() {
        String notation = "= title: x\n= language: en\n= status: embargoed\nheadline: x\n";

        assertThat(file(notation, "cover.svg")).doesNotContain("B3121D");
        assertThat(file(notation + "= embargo: 2024-03-09T10:00:00Z\n", "cover.svg")).contains("B3121D", "<title id=\"words\">EMBARGO");
    }

    private static void isWithin(MatchResult path) {
        double scale = Double.parseDouble(path.group(1));
        double x = Double.parseDouble(path.group(2));
        double y = Double.parseDouble(path.group(3));
        assertThat(y).isBetween(150.0, 2400.0 - 150 + 1);
        for (MatchResult start : Pattern.compile("M(-?\\d+)").matcher(path.group(5)).results().toList()) {
            assertThat(x + scale * Integer.parseInt(start.group(1))).isBetween(100.0, 1500.0);
        }
    }
}
