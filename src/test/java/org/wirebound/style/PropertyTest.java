package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on styles says all that a style sheet may hold. */
class PropertyTest {
    private static final Path PAGE = Path.of("src/doc/style.md");

    @Test
    void thePageNamesEveryPropertyAndItsSynonyms() throws IOException {
        assertNamed(Arrays.stream(Property.values()).flatMap(property -> property.names().stream()));
    }

    @Test
    void thePageNamesEverySelectorBoxAndFunction() throws IOException {
        assertNamed(Arrays.stream(Role.values()).map(Role::selector));
        assertNamed(Arrays.stream(MarginBoxes.Spot.values()).map(MarginBoxes.Spot::css));
        assertNamed(Arrays.stream(RunningText.FUNCTIONS.split(", ")));
        assertNamed(StyleSheetReader.BUNDLED.stream());
    }

    @Test
    void thePageSaysTheWordsThatAPropertyTakes() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(Arrays.stream(Property.values()).flatMap(property -> property.value().keywords().stream()).map(word -> "`" + word + "`"))
                .allSatisfy(word -> assertThat(page).contains(word));
    }

    private static void assertNamed(Stream<String> names) throws IOException {
        String page = Files.readString(PAGE);
        assertThat(names.map(name -> "`" + name + "`")).allSatisfy(name -> assertThat(page).contains(name));
    }
}
