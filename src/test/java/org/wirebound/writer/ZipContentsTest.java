package org.wirebound.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class ZipContentsTest {
    private static final byte[] TEXT = "the tide is out".getBytes(StandardCharsets.UTF_8);

    @Test
    void filesComeBackInTheirOrder() throws IOException {
        byte[] zip = new ZipContainer().store("mimetype", TEXT).deflate("b", TEXT).deflate("a", new byte[0]).finish();

        assertThat(ZipContents.of(zip).files().keySet()).containsExactly("mimetype", "b", "a");
        assertThat(ZipContents.of(zip).file("b")).isEqualTo(TEXT);
    }

    @Test
    void anyChangedByteOfAFilesContentIsFound() {
        byte[] zip = new ZipContainer().store("mimetype", TEXT).finish();
        int content = 30 + "mimetype".length();
        for (int at = content; at < content + TEXT.length; at++) {
            byte[] flipped = zip.clone();
            flipped[at] ^= 1;
            assertThatThrownBy(() -> ZipContents.of(flipped)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void theTimeZoneLeavesNoTrace() {
        TimeZone zone = TimeZone.getDefault();
        byte[] here = new ZipContainer().store("mimetype", TEXT).deflate("a", TEXT).finish();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new ZipContainer().store("mimetype", TEXT).deflate("a", TEXT).finish()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDirectoryThatNamesOtherFilesIsRefused() {
        byte[] zip = new ZipContainer().store("mimetype", TEXT).finish();
        zip[30] = 'M';

        assertThatThrownBy(() -> ZipContents.of(zip)).isInstanceOf(ZipException.class).hasMessageContaining("directory");
    }

    @Test
    void whatUnpacksBeyondTheLimitIsRefused() {
        byte[] bomb = new ZipContainer().deflate("zeros", new byte[ZipContents.MOST_BYTES + 1]).finish();

        assertThat(bomb.length).isLessThan(200_000);
        assertThatThrownBy(() -> ZipContents.of(bomb)).isInstanceOf(ZipException.class).hasMessageContaining("128 MiB");
    }

    @Test
    void tooManyFilesAreRefused() {
        ZipContainer many = new ZipContainer();
        for (int number = 0; number <= ZipContents.MOST_ENTRIES; number++) {
            many.store("f" + number, new byte[0]);
        }
        byte[] zip = many.finish();

        assertThatThrownBy(() -> ZipContents.of(zip)).isInstanceOf(ZipException.class).hasMessageContaining("65535");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        ZipContents zip = ZipContents.of(new ZipContainer().store("a", TEXT).finish());

        assertThatThrownBy(() -> zip.file("word/document.xml")).hasMessageContaining("word/document.xml");
    }
}
