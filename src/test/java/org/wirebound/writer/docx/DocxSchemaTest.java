package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.ZipContainer;
import org.wirebound.writer.ZipContents;

class DocxSchemaTest {
    private final byte[] good = new DocxWriter(FontLibrary.bundled()).write(GalleyFixture.proof(GalleyFixture.full())).bytes();

    @Test
    void anElementOutOfOrderIsNamedWithItsPart() throws IOException {
        byte[] broken = changed("word/document.xml", xml -> xml.replace("<w:pgSz ", "<w:nonsense/><w:pgSz "));

        assertThat(DocxSchema.problems(broken)).singleElement()
                .satisfies(problem -> assertThat(problem.part()).isEqualTo("word/document.xml"))
                .satisfies(problem -> assertThat(problem.message()).contains("nonsense"));
    }

    @Test
    void aValueThatTheSchemaDoesNotKnowIsFound() throws IOException {
        byte[] broken = changed("word/styles.xml", xml -> xml.replace("w:val=\"left\"", "w:val=\"sideways\""));

        assertThat(DocxSchema.problems(broken)).isNotEmpty().allMatch(problem -> problem.part().equals("word/styles.xml"));
    }

    @Test
    void aRelationshipToAMissingPartIsFound() throws IOException {
        assertThat(DocxSchema.problems(without("word/fonts/font2.odttf"))).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("font2", "not there"));
    }

    @Test
    void missingAndMalformedPartsAreFound() throws IOException {
        assertThat(DocxSchema.problems(without("[Content_Types].xml"))).isNotEmpty();
        assertThat(DocxSchema.problems(changed("docProps/core.xml", xml -> xml.replace("</dc:title>", "")))).isNotEmpty();
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() throws IOException {
        byte[] hostile = changed("word/document.xml", xml -> xml.replaceFirst("<w:document", "<!DOCTYPE x [<!ENTITY e 'boom'>]><w:document"));

        assertThat(DocxSchema.problems(hostile)).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("document type declaration"));
        assertThatThrownBy(() -> new DocxTextReader().text(hostile)).isInstanceOf(UnreadableRenditionException.class);
    }

    @Test
    void aFileCutShortIsUnreadable() {
        for (int length = 0; length < good.length; length += 997) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> DocxSchema.problems(cut)).isInstanceOf(UnreadableRenditionException.class);
            assertThatThrownBy(() -> new DocxTextReader().text(cut)).isInstanceOf(UnreadableRenditionException.class);
        }
    }

    private byte[] changed(String part, UnaryOperator<String> change) throws IOException {
        ZipContainer zip = new ZipContainer();
        ZipContents.of(good).files().forEach((name, content) -> zip.deflate(name, !name.equals(part) ? content
                : change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
        byte[] bytes = zip.finish();
        assertThat(ZipContents.of(bytes).file(part)).as("the change of %s", part).isNotEqualTo(ZipContents.of(good).file(part));
        return bytes;
    }

    private byte[] without(String part) throws IOException {
        ZipContainer zip = new ZipContainer();
        ZipContents.of(good).files().forEach((name, content) -> {
            if (!name.equals(part)) {
                zip.deflate(name, content);
            }
        });
        return zip.finish();
    }
}
