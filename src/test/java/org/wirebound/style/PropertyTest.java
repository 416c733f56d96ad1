package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PropertyTest {
    @Test
    void theReadmeNamesEveryProperty() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = readme.substring(readme.indexOf("### What a style may set"), readme.indexOf("## The same bytes"))
                .replace("`-right`", "`margin-right`").replace("`-bottom`", "`margin-bottom`").replace("`-left`", "`margin-left`");
        assertThat(Arrays.stream(Property.values()).map(property -> "`" + property.css() + "`"))
                .allSatisfy(name -> assertThat(section).contains(name));
    }
}
