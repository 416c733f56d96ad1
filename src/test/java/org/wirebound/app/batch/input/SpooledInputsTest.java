package org.wirebound.app.batch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shows that it makes no difference to a run whether its inputs are in memory or on disk. */
class SpooledInputsTest {
    private static final List<String> STEMS = List.of("x", "X", "x.txt", "x.xml", "y", "x.items", "x.txt.2", "é", "e\u0301");
    private static final List<String> EXTENSIONS = List.of("", ".txt", ".xml", ".TXT", ".json", ".pdf", ".2.txt");
    private static final List<String> FOLDERS = List.of("", "a/", "A/", "a/b/", "x.items/", "a/x.items/001/", "a/x.items.2/");
    private static final List<String> ROOTS = List.of("/in", "/other", "/out", "/out/a");

    @Test
    void namesAreThoseOfInputsInMemory() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Input> inputs = new ArrayList<>();
            for (int i = random.nextInt(12) + 1; i > 0; i--) {
                inputs.add(input(random));
            }
            assertThat(planned(new SpooledInputs(FileSystems.getDefault()), inputs)).as("round %d", round)
                    .isEqualTo(planned(new HeldInputs(), inputs));
        }
    }

    @Test
    void whatIsThereAlreadyIsNotTakenAgain() {
        Input one = new Input("x", Optional.of(Path.of("/in/x")), Path.of("x"));
        try (SpooledInputs inputs = new SpooledInputs(FileSystems.getDefault())) {
            inputs.add(one);
            inputs.add(new Input("./x", one.file(), one.place()));

            assertThat(inputs.size()).isOne();
            assertThat(inputs.inputs()).toIterable().containsExactly(one);
        }
    }

    @Test
    void manyGoToDiskInTheirOrder() {
        try (Inputs inputs = new Inputs()) {
            for (int i = 0; i < 2_500; i++) {
                Path place = Path.of(String.format(Locale.ROOT, "%04d.txt", 2_499 - i));
                inputs.add(new Input(place.toString(), Optional.of(Path.of("/in").resolve(place)), place));
            }

            assertThat(inputs.large()).isTrue();
            assertThat(inputs.size()).isEqualTo(2_500);
            assertThat(inputs).extracting(Input::given).startsWith("2499.txt", "2498.txt").endsWith("0001.txt", "0000.txt").hasSize(2_500);
            assertThat(inputs.planned(Path.of("/out"))).toIterable().extracting(planned -> planned.stem().toString()).startsWith("2499", "2498").hasSize(2_500);
        }
    }

    private static Input input(Random random) {
        Path place = Path.of(any(FOLDERS, random) + any(STEMS, random) + any(EXTENSIONS, random));
        return new Input(place.toString(), Optional.of(Path.of(any(ROOTS, random)).resolve(place)), place);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<Planned> planned(InputStore store, List<Input> inputs) {
        try (store) {
            inputs.forEach(store::add);
            List<Planned> planned = new ArrayList<>();
            store.planned(Path.of("/out")).forEachRemaining(planned::add);
            return planned;
        }
    }
}
