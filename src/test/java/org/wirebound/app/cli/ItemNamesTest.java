package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemNamesTest {
    private static final Path FEED = Path.of("may/feed");

    @Test
    void theOnlyDispatchKeepsTheName() {
        assertThat(new ItemNames(List.of(FEED)).of(FEED, 1, 1)).isEqualTo(FEED);
    }

    @Test
    void severalShareAFolderAndSortByNumber() {
        ItemNames names = new ItemNames(List.of(FEED));

        assertThat(names.of(FEED, 7, 12)).isEqualTo(Path.of("may/feed.items/007"));
        assertThat(names.of(FEED, 7, 12_000)).isEqualTo(Path.of("may/feed.items/00007"));
    }

    @Test
    void aFolderOfOtherInputsIsNotShared() {
        ItemNames names = new ItemNames(List.of(FEED, Path.of("may/FEED.items/001"), Path.of("may/feed.items.2/x/y")));

        assertThat(names.of(FEED, 1, 2)).isEqualTo(Path.of("may/feed.items.3/001"));
    }
}
