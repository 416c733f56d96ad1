package org.wirebound.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCheckTest {
    @TempDir
    private Path folder;
    private Path description;

    @BeforeEach
    void aRecord() throws Exception {
        new RecordFolder(folder, "0.1.0").write(Path.of("x"), RecordFixture.converted());
        description = folder.resolve("x.json");
    }

    @Test
    void aRecordAsItWasWrittenIsGood() throws IOException {
        assertThat(new RecordCheck().problems(description)).isEmpty();
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        byte[] pdf = Files.readAllBytes(folder.resolve("x.pdf"));
        pdf[pdf.length / 2] ^= 1;
        Files.write(folder.resolve("x.pdf"), pdf);

        assertThat(new RecordCheck().problems(description))
                .containsExactly("x.pdf is not the file that was written: its SHA-256 differs");
    }

    @Test
    void aLostFileIsFound() throws IOException {
        Files.delete(folder.resolve("x.docx"));

        assertThat(new RecordCheck().problems(description)).containsExactly("x.docx is missing or cannot be read");
    }

    @Test
    void anotherTextIsFound() throws IOException {
        Files.writeString(description, Files.readString(description).replace("\"Le port rouvre.\"", "\"Le port ferme.\""));

        assertThat(new RecordCheck().problems(description)).hasSize(2).allMatch(problem -> problem.contains("the words of the text"));
    }

    @Test
    void aDescriptionDoesNotLeadOutOfItsFolder() throws IOException {
        for (String name : new String[] {"../x.pdf", "/etc/passwd", "..", "a\\\\x.pdf"}) {
            Files.writeString(description, "{\"wirebound\": \"0\", \"text\": \"\", \"renditions\": [{\"format\": \"pdf\", \"file\": \"" + name + "\"}]}");

            assertThat(new RecordCheck().problems(description)).singleElement().asString()
                    .startsWith("the description names a rendition that cannot be one");
        }
    }

    @Test
    void whatIsNoDescriptionIsToldSo() throws IOException {
        Files.writeString(description, "{\"wirebound\": ");
        assertThat(new RecordCheck().problems(description)).singleElement().asString().startsWith("the description is no JSON");
        Files.writeString(description, "{\"wirebound\": \"0\"}");
        assertThat(new RecordCheck().problems(description)).containsExactly("the description has no renditions or no text");
    }
}
