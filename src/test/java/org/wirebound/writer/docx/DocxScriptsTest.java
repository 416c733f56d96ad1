package org.wirebound.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    /** The face's own lines are 16pt high at 8.5pt; the style's are one and a half type sizes apart, as Arabic needs. */
    @Test
    void cellsInAFaceOfHighLinesKeepTheLeading() throws IOException {
        Galley galley = GalleyFixture.of("= language: ar\n= direction: rtl\ntr: *\u0633\u0641\u064a\u0646\u0629\ntr: \u0627\u0644\u0646\u0648\u0631\u0633");

        assertThat(part(galley, "word/document.xml")).contains("<w:pStyle w:val=\"TableText\"/><w:keepNext/><w:spacing w:line=\"255\" w:lineRule=\"exact\"/>");
    }

    /** 17.3.1.21, 17.3.1.2, 17.3.1.3: Word does each of them where nothing is said. */
    @Test
    void stopsStayWithinTheEdgeAndNoRoomIsAddedBesideDigits() throws IOException {
        assertThat(part(GalleyFixture.of("= language: zh\np: \u6e2f\u53e3 9"), "word/styles.xml")).contains(
                "<w:pPr><w:widowControl/><w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/></w:pPr>");
    }

    /** LibreOffice asks only the next style which side is the start: each says it itself. */
    @Test
    void everyParagraphStyleOfARightToLeftDispatchSaysSo() throws IOException {
        String styles = part(GalleyFixture.of("= language: ar\n= direction: rtl\nheadline: \u0639\u0627\u062f\np: \u0639\u0627\u062f"), "word/styles.xml");

        assertThat(Pattern.compile("<w:style w:type=\"paragraph\".*?</w:style>").matcher(styles).results().map(MatchResult::group))
                .hasSizeGreaterThan(5).allMatch(style -> style.contains("<w:bidi/>"));
    }

    private static String part(Galley galley, String name) throws IOException {
        return new String(ZipContents.of(WRITER.write(GalleyFixture.proof(galley)).bytes()).file(name), StandardCharsets.UTF_8);
    }
}
