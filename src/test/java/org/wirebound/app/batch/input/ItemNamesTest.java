package org.wirebound.app.batch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemNamesTest {
    private static final Path FEED = Path.of("may/feed");

    @Test
    void theOnlyDispatchKeepsTheName() {
        assertThat(planned().stem(1, 1)).isEqualTo(FEED);
    }

    @Test
    void severalShareAFolderAndSortByNumber() {
        assertThat(planned().stem(7, 12)).isEqualTo(Path.of("may/feed.items/007"));
        assertThat(planned().stem(7, 12_000)).isEqualTo(Path.of("may/feed.items/00007"));
    }

    @Test
    void aFolderOfOtherInputsIsNotShared() {
        assertThat(planned("may/FEED.items/001", "may/feed.items.2/x/y").items()).isEqualTo(Path.of("may/feed.items.3"));
    }

    /** A feed beside other inputs. */
    private static Planned planned(String... others) {
        HeldInputs inputs = new HeldInputs();
        Stream.concat(Stream.of(FEED), Stream.of(others).map(Path::of))
                .forEach(place -> inputs.add(new Input(place.toString(), Optional.of(Path.of("/in").resolve(place)), place)));
        return inputs.planned(Path.of("/out")).next();
    }
}
