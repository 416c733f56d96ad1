package org.wirebound.reader.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkedPart.Style;

/** HTML becomes parts, and every word of them knows where it stands in the source. */
class HtmlCopierTest {
    private static Copy copy(String html) {
        CopyBuilder builder = new CopyBuilder(html);
        new HtmlCopier(html).copy(new MarkupCopier(builder));
        return builder.build();
    }

    private static List<String> parts(Copy copy) {
        return copy.parts().stream().map(part -> part.kind() + " " + copy.page().text().substring(part.start(), part.end())).toList();
    }

    private static String source(String html, Copy copy, String words) {
        int at = copy.page().text().indexOf(words);
        Span span = copy.page().span(at, at + words.length());
        return html.substring(span.start(), span.end());
    }

    @Test
    void elementsBecomeParts() {
        Copy copy = copy("<h2>Ferry late</h2><p>Fog over\n the <b>sound</b>.<ul><li>One<li>Two</ul><table><tr><th>Port<td>7</table>");

        assertThat(parts(copy)).containsExactly("HEADING Ferry late", "PARAGRAPH Fog over the sound.", "ITEM One", "ITEM Two", "HEADER_CELL Port", "CELL 7");
        assertThat(copy.parts().get(1).marks()).singleElement()
                .satisfies(mark -> assertThat(copy.page().text().substring(mark.start(), mark.end())).isEqualTo("sound"))
                .satisfies(mark -> assertThat(mark.style()).isEqualTo(Style.STRONG));
    }

    @Test
    void referencesKeepTheirPlaces() {
        String html = "<p>Fish &amp; chips&nbsp;for &#8364;5 &copy 1999, R&D &unknown; end</p>";
        Copy copy = copy(html);

        assertThat(copy.page().text()).isEqualTo("Fish & chips\u00a0for \u20ac5 \u00a9 1999, R&D &unknown; end");
        assertThat(source(html, copy, "& chips")).isEqualTo("&amp; chips");
        assertThat(source(html, copy, "\u20ac")).isEqualTo("&#8364;");
        assertThat(source(html, copy, "\u00a9")).isEqualTo("&copy");
        assertThat(source(html, copy, "R&D")).isEqualTo("R&D");
        assertThat(source(html, copy, "&unknown; end")).isEqualTo("&unknown; end");
    }

    @Test
    void aMapLeadsFromTheHtmlToTheSourceThatHoldsIt() {
        String source = "{\"body\":\"<p>Caf\\u00e9 \\\"Roma\\\"<\\/p>\"}";
        String html = "<p>Caf\u00e9 \"Roma\"</p>";
        int[] places = {9, 10, 11, 12, 13, 14, 15, 21, 22, 24, 25, 26, 27, 28, 30, 31, 33, 34, 35};
        CopyBuilder builder = new CopyBuilder(source);
        new HtmlCopier(html, offset -> places[offset]).copy(new MarkupCopier(builder));
        Copy copy = builder.build();

        assertThat(parts(copy)).containsExactly("PARAGRAPH Caf\u00e9 \"Roma\"");
        assertThat(source(source, copy, "\u00e9")).isEqualTo("\\u00e9");
        assertThat(source(source, copy, "\"Roma\"")).isEqualTo("\\\"Roma\\\"");
    }

    @Test
    void whatIsNoTextStaysOffThePage() {
        String html = "<style>p{}</style><p>Words <!-- no --><img src='a.jpg' alt='no'> stay.</p><script>no()</script>";
        CopyBuilder builder = new CopyBuilder(html);
        List<Finding> findings = new HtmlCopier(html).copy(new MarkupCopier(builder));

        assertThat(builder.build().page().text()).isEqualTo("Words stay.");
        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.code()).isEqualTo(FindingCode.PART_LEFT_OUT))
                .satisfies(finding -> assertThat(finding.spans()).containsExactly(new Span(html.indexOf("<img"), html.indexOf(" stay"))));
    }

    @Test
    void aBrokenLineStandsWhereItBreaks() {
        String html = "<p>One<br><b>two</b></p>";
        Copy copy = copy(html);

        assertThat(copy.page().text()).isEqualTo("One two");
        assertThat(source(html, copy, "two")).isEqualTo("two");
        assertThat(copy.parts().get(0).marks()).extracting(MarkedPart.Mark::start).containsExactly(4);
        Span blank = copy.page().span(3, 4);
        assertThat(blank.start()).isEqualTo(html.indexOf("<br>"));
    }

    @Test
    void deepAndLongHtmlHasItsLimits() {
        String deep = "<div>".repeat(20_000) + "Down here" + "</div>".repeat(20_000);
        String longest = "<p>word</p>".repeat(HtmlCopier.LONGEST / 11 + 5);
        CopyBuilder builder = new CopyBuilder(longest);
        List<Finding> findings = new HtmlCopier(longest).copy(new MarkupCopier(builder));

        assertThat(parts(copy(deep))).containsExactly("PARAGRAPH Down here");
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.LIMIT_REACHED);
        assertThat(findings.get(0).spans()).containsExactly(new Span(HtmlCopier.LONGEST, longest.length()));
    }

    @Test
    void anyCharactersAreRead() {
        List<String> scraps = List.of("<", ">", "</", "<p", "<table>", "<td>", "</a>", "<a href=", "\"", "&", "&amp", "&#x", ";", "<!--", "-->", "<![CDATA[", "]]>",
                "<svg>", "<b>", "</b>", "<title>", "<textarea>", "<script>", "\u0000", "\r\n", "\ud83d", "word", "<pre>\n", "<select><option>", "<frameset>", "</body>", "<template>");
        Random chance = new Random(19);
        for (int i = 0; i < 3000; i++) {
            String html = Stream.generate(() -> scraps.get(chance.nextInt(scraps.size()))).limit(40).reduce("", String::concat);
            Copy copy = copy(html);
            assertThat(copy.parts()).allSatisfy(part -> assertThat(copy.page().span(part.start(), part.end()).end()).isLessThanOrEqualTo(html.length()));
        }
    }

    @Test
    void quotationsAreToldFromParagraphs() {
        assertThat(parts(copy("<blockquote><p>Said so</p></blockquote>"))).containsExactly(Kind.QUOTATION + " Said so");
    }
}
