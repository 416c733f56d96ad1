package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;

/** Every value has its exact place, and nothing that a hostile source asks for is done. */
class XmlTreeReaderTest {
    private static XmlTree read(String source) {
        return XmlTreeReader.read(source, 0);
    }

    private static String at(String source, Value value) {
        return source.substring(value.span().start(), value.span().end());
    }

    @Test
    void valuesOfTextAndAttributesHaveTheirPlaces() {
        String source = "<?xml version='1.0'?>\r\n<!-- é 😀 --><a:root xmlns:a='urn:x' a:key = \"caf&#233; &amp; bar\" other='2'>\n  <one> 😀 Ros&eacute;\n wine </one></a:root>";
        XmlElement root = read(source).root().orElseThrow();

        assertThat(root.is("ROOT")).isTrue();
        assertThat(root.attribute("key").orElseThrow().text()).isEqualTo("café & bar");
        assertThat(at(source, root.attribute("key").orElseThrow())).isEqualTo("caf&#233; &amp; bar");
        assertThat(at(source, root.attribute("other").orElseThrow())).isEqualTo("2");
        Value wine = root.child("one").orElseThrow().value().orElseThrow();
        assertThat(wine.text()).isEqualTo("😀 Rosé wine");
        assertThat(at(source, wine)).isEqualTo("😀 Ros&eacute;\n wine");
        assertThat(source.substring(root.span().start(), root.span().end())).startsWith("<a:root").endsWith("</a:root>");
    }

    @Test
    void sectionsOfCharactersAreTakenAsTheyStand() {
        String source = "<r>x<![CDATA[<p>A &amp; B</p>]]>y</r>";
        XmlElement root = read(source).root().orElseThrow();

        assertThat(root.texts()).extracting(XmlText::characters).containsExactly("x", "<p>A &amp; B</p>", "y");
        assertThat(root.texts()).allSatisfy(text -> assertThat(source.substring(text.start(), text.end())).isEqualTo(text.characters()));
    }

    @Test
    void anAmpersandThatBeginsNoReferenceStaysWhatItIs() {
        XmlTree tree = read("<r u='a?b=1&c=2'>Marks & Spencer &unheard; R&D</r>");

        assertThat(tree.wellFormed()).isTrue();
        assertThat(tree.root().orElseThrow().value().orElseThrow().text()).isEqualTo("Marks & Spencer &unheard; R&D");
        assertThat(tree.root().orElseThrow().attribute("u").orElseThrow().text()).isEqualTo("a?b=1&c=2");
    }

    @Test
    @Timeout(2)
    void entitiesOfADocumentTypeDoNothing() {
        String laughs = "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>"
                + "<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'>%p;]><r x='&c;'>&c;</r>";
        XmlElement root = read(laughs).root().orElseThrow();

        assertThat(root.value().orElseThrow().text()).isEqualTo("&c;");
        assertThat(root.attribute("x").orElseThrow().text()).isEqualTo("&c;");
    }

    @Test
    @Timeout(2)
    void noFileAndNoAddressIsOpened() {
        String outside = "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/r.dtd' [<!ENTITY file SYSTEM 'file:///etc/passwd'>]><r>&file;</r>";

        assertThat(read(outside).root().orElseThrow().value().orElseThrow().text()).isEqualTo("&file;");
    }

    @Test
    void whatStandsBeforeABreakIsKept() {
        XmlTree tree = read("<r><p>first</p><p>second");

        assertThat(tree.wellFormed()).isFalse();
        assertThat(tree.root().orElseThrow().value().orElseThrow().text()).isEqualTo("first second");
        assertThat(tree.findings()).extracting(Finding::code).containsExactly(FindingCode.FORMAT_MALFORMED);
    }

    @Test
    void elementsBeyondTheDeepestAreFlatAndTheirTextIsKept() {
        int depth = XmlTreeReader.DEEPEST + 5000;
        XmlTree tree = read("<d>".repeat(depth) + "ground" + "</d>".repeat(depth));

        assertThat(tree.wellFormed()).isTrue();
        assertThat(tree.root().orElseThrow().value().orElseThrow().text()).isEqualTo("ground");
        assertThat(tree.findings()).extracting(Finding::code).containsExactly(FindingCode.LIMIT_REACHED);
    }

    @Test
    void attributesBeyondTheMostAreLeftOut() {
        StringBuilder source = new StringBuilder("<r");
        for (int i = 0; i <= StartTag.MOST_ATTRIBUTES; i++) {
            source.append(" a").append(i).append("='").append(i).append('\'');
        }
        XmlTree tree = read(source.append("/>").toString());

        assertThat(tree.root().orElseThrow().attributes()).hasSize(StartTag.MOST_ATTRIBUTES);
        assertThat(tree.findings()).extracting(Finding::code).containsExactly(FindingCode.LIMIT_REACHED);
    }

    @Test
    void aMillionElementsTakeNoLongerThanTheyMust() {
        String source = "<r>" + "<x>word</x>".repeat(600_000) + "</r>";

        XmlTree tree = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(source));

        assertThat(tree.findings()).extracting(Finding::code).contains(FindingCode.LIMIT_REACHED);
    }
}
