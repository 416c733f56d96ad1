package org.wirebound.reader.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Mark;
import org.wirebound.reader.copy.MarkedPart.Style;

class CopyBuilderTest {
    @Test
    void partsKeepTheOrderOfThePageAndTheirPlacesInTheSource() {
        String source = "body: The quay is open.  head: Harbour reopens";
        Copy copy = new CopyBuilder(source)
                .open(Kind.HEADLINE).words(source.indexOf("Harbour"), source.length())
                .open(Kind.PARAGRAPH).words(6, 23)
                .build();

        assertThat(copy.page().text()).isEqualTo("Harbour reopens\n\nThe quay is open.");
        assertThat(copy.parts()).extracting(MarkedPart::kind).containsExactly(Kind.HEADLINE, Kind.PARAGRAPH);
        assertThat(behind(source, copy, "Harbour reopens")).isEqualTo("Harbour reopens");
        assertThat(behind(source, copy, "quay is")).isEqualTo("quay is");
        assertThat(copy.plainFrom()).isEqualTo(copy.page().text().length());
    }

    @Test
    void whiteSpaceIsClosedUpAndStillStandsForItsPlace() {
        String source = "  The \n\t quay\r\nis  open. ";
        Copy copy = new CopyBuilder(source).open(Kind.PARAGRAPH).words(0, source.length()).build();

        assertThat(copy.page().text()).isEqualTo("The quay is open.");
        assertThat(behind(source, copy, "quay is")).isEqualTo("quay\r\nis");
        assertThat(copy.page().span(3, 4)).isEqualTo(new Span(5, 9));
    }

    @Test
    void preformattedPartsKeepLinesAndBlanks() {
        Copy copy = new CopyBuilder("").open(Kind.PREFORMATTED).words("Gold   1,920\r\nSilver    24\n", 0, 0).build();

        assertThat(copy.page().text().substring(0, copy.parts().get(0).end())).isEqualTo("Gold   1,920\nSilver    24");
    }

    @Test
    void whatStandsForMoreCharactersKeepsItsWholePlace() {
        String source = "caf&eacute; noir";
        Copy copy = new CopyBuilder(source).open(Kind.PARAGRAPH).words(0, 3).words("é", 3, 11).words(11, source.length()).build();

        assertThat(copy.page().text()).isEqualTo("café noir");
        assertThat(behind(source, copy, "é")).isEqualTo("&eacute;");
        assertThat(behind(source, copy, "noir")).isEqualTo("noir");
    }

    @Test
    void wordsOutsideOfPartsOpenAParagraphAndEmptyPartsAreLeftOut() {
        Copy copy = new CopyBuilder("").open(Kind.HEADLINE).words("  ", 0, 0).close().words("Loose words", 0, 0).build();

        assertThat(copy.parts()).extracting(MarkedPart::kind).containsExactly(Kind.PARAGRAPH);
        assertThat(copy.page().text().strip()).isEqualTo("Loose words");
    }

    @Test
    void marksAreFlatAndALinkIsStrongerThanBold() {
        Copy copy = new CopyBuilder("").open(Kind.PARAGRAPH)
                .words("See ", 0, 0).mark(Style.STRONG).words("the ", 0, 0).link("https://port.example/").words("list", 0, 0).unmark().words(" now", 0, 0).unmark()
                .words(" or never", 0, 0).build();

        assertThat(copy.parts().get(0).marks()).containsExactly(
                new Mark(Style.STRONG, 4, 7, ""), new Mark(Style.LINK, 8, 12, "https://port.example/"), new Mark(Style.STRONG, 12, 16, ""));
    }

    @Test
    void addressesThatRunProgramsAreNoLinks() {
        Copy copy = new CopyBuilder("").open(Kind.PARAGRAPH).link("javascript:alert(1)").words("Here", 0, 0).unmark().build();

        assertThat(copy.parts().get(0).marks()).isEmpty();
    }

    @Test
    void controlsAreDroppedAndNamed() {
        String source = "The\u0007 quay\u0000";
        CopyBuilder builder = new CopyBuilder(source).open(Kind.PARAGRAPH).words(0, source.length());

        assertThat(builder.build().page().text()).isEqualTo("The quay");
        assertThat(builder.findings()).containsExactly(Finding.at(List.of(new Span(3, 4), new Span(9, 10)), FindingCode.CONTROL_REMOVED,
                "Took off the page, 2 in all: control characters."));
    }

    @Test
    void plainTextFollowsTheParts() {
        String source = "HEAD\r\nCALDER BAY, March 9 - The quay\r\nis open.\r\n";
        Copy copy = new CopyBuilder(source).open(Kind.HEADLINE).words(0, 4).plain(6, source.length()).build();

        assertThat(copy.page().text()).isEqualTo("HEAD\n\nCALDER BAY, March 9 - The quay\nis open.\n");
        assertThat(copy.page().text().substring(copy.plainFrom())).startsWith("CALDER BAY");
        assertThat(behind(source, copy, "is open.")).isEqualTo("is open.");
    }

    private static String behind(String source, Copy copy, String words) {
        int start = copy.page().text().indexOf(words);
        Span span = copy.page().span(start, start + words.length());
        return source.substring(span.start(), span.end());
    }
}
