package org.wirebound.app.batch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OutputNamesTest {
    private static final Path OUT = Path.of("/out");

    @Test
    void anInputLosesItsExtensionAndKeepsItsFolders() {
        assertThat(names("a/b/x.txt", "core__channel1", "v1.2 of the plan", ".hidden"))
                .isEqualTo(Map.of("a/b/x.txt", "a/b/x", "core__channel1", "core__channel1",
                        "v1.2 of the plan", "v1.2 of the plan", ".hidden", ".hidden"));
    }

    @Test
    void inputsThatDifferInTheExtensionAloneKeepIt() {
        assertThat(names("x.txt", "x.xml", "y.txt"))
                .isEqualTo(Map.of("x.txt", "x.txt", "x.xml", "x.xml", "y.txt", "y"));
    }

    @Test
    void aFullNameMayClashInItsTurn() {
        assertThat(names("x.txt", "x.xml", "x.txt.txt").values()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void namesThatDifferInCaseAloneAreKeptApart() {
        assertThat(names("X.txt", "x.xml").values()).containsExactlyInAnyOrder("X.txt", "x.xml");
    }

    @Test
    void theSameNameFromTwoFoldersIsNumbered() {
        Input one = new Input("/a/x.txt", Optional.of(Path.of("/a/x.txt")), Path.of("x.txt"));
        Input two = new Input("/b/x.txt", Optional.of(Path.of("/b/x.txt")), Path.of("x.txt"));

        assertThat(OutputNames.assign(List.of(one, two), OUT)).isEqualTo(OutputNames.assign(List.of(two, one), OUT));
        assertThat(OutputNames.assign(List.of(two, one), OUT))
                .isEqualTo(Map.of(one, Path.of("x.txt"), two, Path.of("x.txt.2")));
    }

    @Test
    void theOrderOfTheInputsChangesNothing() {
        List<String> places = new ArrayList<>(List.of("x.txt", "x.xml", "x.txt.txt", "X.TXT", "a/x.txt"));
        Map<String, String> forwards = names(places.toArray(String[]::new));
        Collections.reverse(places);

        assertThat(names(places.toArray(String[]::new))).isEqualTo(forwards);
    }

    @Test
    void noSourceIsOverwritten() {
        Input story = new Input("/out/x.json", Optional.of(Path.of("/out/x.json")), Path.of("x.json"));

        assertThat(OutputNames.assign(List.of(story), OUT)).containsValue(Path.of("x.json"));
    }

    private static Map<String, String> names(String... places) {
        List<Input> inputs = List.of(places).stream()
                .map(place -> new Input(place, Optional.of(Path.of("/in", place)), Path.of(place)))
                .toList();
        Map<String, String> names = new TreeMap<>();
        OutputNames.assign(inputs, OUT).forEach((input, stem) -> names.put(input.given(), stem.toString()));
        return names;
    }
}
