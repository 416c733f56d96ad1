package org.wirebound.reader.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MarkupCopierTest {
    @Test
    void blocksBecomeParts() {
        assertThat(copied("<body><h1>Harbour</h1><p>The <b>quay</b> is open.</p>Loose<div>End</div></body>"))
                .containsExactly("HEADING Harbour", "PARAGRAPH The quay is open.", "PARAGRAPH Loose", "PARAGRAPH End");
    }

    @Test
    void listsKeepTheirLevelsAndNumbers() {
        assertThat(copied("<ol><li>One<ul><li>Below one</li></ul></li><li><p>Two</p></li></ol><ul><li>Other</li></ul>"))
                .containsExactly("ITEM 1/0 1. One", "ITEM 1/1 • Below one", "ITEM 1/0 2. Two", "ITEM 2/0 • Other");
    }

    @Test
    void tablesKeepTheirRowsAndHeaders() {
        assertThat(copied("<table><tr><th>Ship</th><th colspan='2'>Quay</th></tr><tr><td><p>Alcyon</p></td><td></td><td>N2</td></tr></table><p>After</p>"))
                .containsExactly("HEADER_CELL 1/1 Ship", "HEADER_CELL 1/1 Quay", "CELL 1/2 Alcyon", "CELL 1/2", "CELL 1/2 N2", "PARAGRAPH After");
    }

    @Test
    void quotationsAreToldFromParagraphs() {
        assertThat(copied("<p>He said:</p><blockquote><p>It is open.</p></blockquote><p>He left.</p>"))
                .containsExactly("PARAGRAPH He said:", "QUOTATION It is open.", "PARAGRAPH He left.");
    }

    @Test
    void scriptsAreNoText() {
        assertThat(copied("<head><title>Site</title></head><p>Open.</p><script>var p = 1</script><style>p {}</style>")).containsExactly("PARAGRAPH Open.");
    }

    @Test
    void wrongNestingLosesNothing() {
        assertThat(copied("</p></li><li>One<td>Two</ul><p>Three<table>Four")).containsExactly("ITEM 1/0 • One", "CELL 2/0 Two", "PARAGRAPH Three", "PARAGRAPH Four");
    }

    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)(?: colspan='(\\d+)')?>|[^<]+");

    /** What a copier makes of a document that is split into its tags. */
    private static List<String> copied(String html) {
        CopyBuilder builder = new CopyBuilder(html);
        MarkupCopier copier = new MarkupCopier(builder);
        Matcher matcher = TAG.matcher(html);
        while (matcher.find()) {
            String columns = matcher.group(3);
            if (matcher.group(2) == null) {
                copier.text(matcher.group(), matcher.start(), matcher.end());
            } else if (matcher.group(1).isEmpty()) {
                copier.start(matcher.group(2), name -> name.equals("colspan") && columns != null ? columns : "");
            } else {
                copier.end(matcher.group(2));
            }
        }
        Copy copy = builder.build();
        return copy.parts().stream().map(part -> told(copy, part).strip()).toList();
    }

    private static String told(Copy copy, MarkedPart part) {
        MarkedPart.Place place = part.place();
        return part.kind() + " " + (place.group() == 0 ? "" : place.group() + "/" + place.level() + " ") + (place.marker().isEmpty() ? "" : place.marker() + " ")
                + copy.page().text().substring(part.start(), part.end());
    }
}
