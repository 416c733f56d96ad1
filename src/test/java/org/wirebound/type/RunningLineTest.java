package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.MarginBoxes;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Run;
import org.wirebound.writer.GalleyFixture;

class RunningLineTest {
    private static final Typesetter TYPESETTER = new Typesetter(FontLibrary.bundled());

    @Test
    void saysHeadlineAndAgency() {
        assertThat(head("= agency: Meridian\nheadline: Ferries sail\np: x")).contains("Ferries sail|Meridian");
    }

    @Test
    void saysRubricOrDateWhereTheAgencyIsNotKnown() {
        assertThat(head("= language: en\n= date: 2026-03-09\nheadline: Ferries sail\np: x")).contains("Ferries sail|March 9, 2026");
        assertThat(head("headline: Ferries sail\np: x")).contains("Ferries sail|");
    }

    @Test
    void isNotThereWithoutAHeadline() {
        assertThat(head("= agency: Meridian\np: x")).isEmpty();
    }

    @Test
    void isCutBetweenWords() {
        String title = "The harbour, reopened ".repeat(9).strip();
        String cut = head("= agency: Meridian\nheadline: " + title + "\np: x").orElseThrow().replace("|Meridian", "");

        assertThat(cut).endsWith("…").hasSizeBetween(60, 120);
        String words = cut.substring(0, cut.length() - 1);
        assertThat(title).startsWith(words);
        assertThat(title.substring(words.length())).matches("(?s)[, ].*");
        assertThat(words).matches(".*\\w");
    }

    @Test
    void aSingleWordIsCutBetweenLetters() {
        assertThat(head("headline: " + "Donaudampfschifffahrt".repeat(900) + "\np: x").orElseThrow()).matches("Donau.{60,150}…\\|");
        assertThat(head("headline: " + "\uD83D\uDE00".repeat(700) + "\np: x").orElseThrow()).matches("(?:\uD83D\uDE00)+…\\|");
    }

    @Test
    void startAndEndLeaveRoomBetweenThem() {
        String notation = "= agency: Meridian\nheadline: " + "harbour ".repeat(40) + "\np: x";
        Galley galley = GalleyFixture.of(notation);
        RunningLine head = RunningLine.of(galley, MarginBoxes.Edge.TOP, false, TYPESETTER).orElseThrow();

        assertThat(width(head.start().run(2, 3)) + width(head.end().run(2, 3))).isLessThanOrEqualTo(galley.style().page().measure() - 21);
    }

    @Test
    void anEndThatIsTooWideIsLeftOff() {
        assertThat(head("= agency: " + "Meridian ".repeat(20) + "\nheadline: Ferries sail\np: x")).contains("Ferries sail|");
    }

    @Test
    void isNotThereWhereTheMarginIsTooLow() {
        Galley galley = GalleyFixture.of("headline: x\np: x");
        assertThat(RunningLine.of(low(galley), MarginBoxes.Edge.TOP, false, TYPESETTER)).isEmpty();
    }

    private static Galley low(Galley galley) {
        PageStyle page = galley.style().page();
        PageStyle.Margins margins = new PageStyle.Margins(13, 72, 72, 72);
        HouseStyle style = new HouseStyle("low", new PageStyle(page.width(), page.height(), margins, page.boxes(), page.columns()), galley.style().blocks());
        return new Galley(galley.metadata(), style, galley.imprint(), galley.pieces());
    }

    private static double width(Run run) {
        return TYPESETTER.line(run, "en", false).width();
    }

    /** Start and end with a bar between. */
    private static Optional<String> head(String notation) {
        return RunningLine.of(GalleyFixture.of(notation), MarginBoxes.Edge.TOP, false, TYPESETTER)
                .map(head -> head.start().run(2, 3).text() + "|" + (head.end().empty() ? "" : head.end().run(2, 3).text()));
    }
}
