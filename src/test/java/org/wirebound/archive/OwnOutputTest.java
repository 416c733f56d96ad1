package org.wirebound.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnOutputTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordIsOurOwn() throws Exception {
        new RecordFolder(folder, "0.1.0").write(Path.of("x"), RecordFixture.converted());

        assertThat(OwnOutput.is(folder.resolve("x.json"))).isTrue();
        assertThat(OwnOutput.is(folder.resolve("x.pdf"))).isTrue();
    }

    @Test
    void otherFilesOfTheSameKindAreNot() throws Exception {
        Files.writeString(folder.resolve("story.json"), "{\"headline\": \"wirebound\"}");
        Files.writeString(folder.resolve("story.pdf"), "%PDF");
        Files.writeString(folder.resolve("alone.epub"), "PK");

        assertThat(OwnOutput.is(folder.resolve("story.json"))).isFalse();
        assertThat(OwnOutput.is(folder.resolve("story.pdf"))).isFalse();
        assertThat(OwnOutput.is(folder.resolve("alone.epub"))).isFalse();
        assertThat(OwnOutput.is(folder.resolve("absent.json"))).isFalse();
    }
}
