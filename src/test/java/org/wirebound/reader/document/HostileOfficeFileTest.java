package org.wirebound.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.reader.document.OfficeFixture.DATELINE;
import static org.wirebound.reader.document.OfficeFixture.codes;
import static org.wirebound.reader.document.OfficeFixture.docx;
import static org.wirebound.reader.document.OfficeFixture.paragraph;
import static org.wirebound.reader.document.OfficeFixture.pdf;
import static org.wirebound.reader.document.OfficeFixture.read;
import static org.wirebound.reader.document.OfficeFixture.run;
import static org.wirebound.reader.document.OfficeFixture.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.Reading;

/** What is hostile or broken in files of word processors and PDF does no harm. */
class HostileOfficeFileTest {
    @Test
    void aZipBombIsNotOpened() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }

        assertThat(codes(read("bomb.docx", bytes.toByteArray()))).containsExactly(FindingCode.SOURCE_TOO_LARGE);
    }

    @Test
    void moreTextThanIsReadIsCutOff() {
        String long_ = paragraph("", run("The bridge was opened again. ".repeat(1000))).repeat(200);
        Reading reading = read("long.docx", docx("", long_));

        assertThat(codes(reading)).contains(FindingCode.LIMIT_REACHED);
        assertThat(text(reading)).startsWith("The bridge");
    }

    @Test
    void externalEntitiesAreNotRead() {
        Reading reading = read("story.docx", docx("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", paragraph("", run("The bridge &x; opens."))));

        assertThat(text(reading)).doesNotContain("root:");
        assertThat(reading.decoded()).doesNotContain("root:");
    }

    @Test
    void entitiesThatGrowAreNotExpanded() {
        StringBuilder types = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            types.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Reading reading = read("story.docx", docx(types + "]>", paragraph("", run("&a29;"))));

        assertThat(reading.decoded().length()).isLessThan(10_000_000);
    }

    @Test
    void filesThatAreCutOffAreSurvived() throws IOException {
        byte[] rtf = ("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}" + DATELINE + "It was {\\b opened} again.\\par}").getBytes(StandardCharsets.US_ASCII);
        byte[] pdf = pdf(true, "");
        byte[] docx = docx("", paragraph("", run(DATELINE + "It was opened again.")));
        for (byte[] whole : List.of(rtf, pdf, docx)) {
            for (int length = 8; length < whole.length; length += Math.max(1, whole.length / 25)) {
                assertThat(read("cut", Arrays.copyOf(whole, length)).findings()).isNotEmpty();
            }
        }
    }

    @Test
    void deepNestingIsSurvived() {
        assertThat(read("deep.rtf", ("{\\rtf1 " + "{".repeat(200_000) + "x").getBytes(StandardCharsets.US_ASCII)).findings()).isNotEmpty();
        String tables = "<w:tbl><w:tr><w:tc>".repeat(20_000) + paragraph("", run("x"));
        assertThat(read("deep.docx", docx("", tables)).findings()).isNotEmpty();
    }
}
