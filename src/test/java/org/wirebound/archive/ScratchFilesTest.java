package org.wirebound.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchFilesTest {
    private final List<Path> lent = new ArrayList<>();

    @Test
    void theFileHoldsTheContentAndIsGoneAfterwards() {
        String read = new ScratchFiles().lend(new byte[] {'o', 'k'}, "epub", this::read);

        assertThat(read).isEqualTo("ok");
        assertThat(lent).singleElement().asString().endsWith(".epub");
        assertThat(lent.get(0)).doesNotExist();
    }

    @Test
    void theFileIsGoneEvenIfItsUseFails() {
        assertThatThrownBy(() -> new ScratchFiles().lend(new byte[1], "epub", place -> {
            read(place);
            throw new IllegalStateException("the use failed");
        })).hasMessage("the use failed");
        assertThat(lent.get(0)).doesNotExist();
    }

    private String read(URI place) {
        lent.add(Path.of(place));
        try {
            return Files.readString(Path.of(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
