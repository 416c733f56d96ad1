package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.ZipContents;

class DocxScriptsTest {
    private static final DocxWriter WRITER = new DocxWriter(FontLibrary.bundled());
    private static final String ARABIC = "= language: ar\n= direction: rtl\np: عادت العبّارات إلى المرفأ\np: قالت شركة Ferries (أمس)";

    @Test
    void namedStylesAskForTheFaceOfTheScriptSoThatRunsNeedNot() throws IOException {
        Galley galley = GalleyFixture.of(ARABIC);

        assertThat(part(galley, "word/styles.xml")).contains("w:ascii=\"Noto Serif\"", "w:cs=\"Noto Naskh Arabic\"", "<w:bidi/>");
        assertThat(part(galley, "word/document.xml"))
                .contains("<w:r><w:rPr><w:rtl/></w:rPr><w:t>عادت العبّارات إلى المرفأ</w:t></w:r>", "<w:r><w:t>Ferries</w:t></w:r>");
        assertThat(part(galley, "word/fontTable.xml")).contains("w:name=\"Noto Naskh Arabic\"", "<w:sig ", "<w:embedRegular ");
        assertThat(DocxSchema.problems(WRITER.write(GalleyFixture.proof(galley)).bytes())).isEmpty();
    }

    @Test
    void textComesBackWithItsMarksJoinersAndControls() {
        String text = "می\u200Cخواهم \u2067שלום\u2069 क\u094D\u200Dष e\u0301 \u202Bx\u202C";

        assertThat(new DocxTextReader().text(WRITER.write(GalleyFixture.proof(GalleyFixture.bare(text))).bytes())).isEqualTo(text + "\n");
    }

    private static String part(Galley galley, String name) throws IOException {
        return new String(ZipContents.of(WRITER.write(GalleyFixture.proof(galley)).bytes()).file(name), StandardCharsets.UTF_8);
    }
}
