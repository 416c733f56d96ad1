package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.app.cli.CommandLineFixture.Run;

class MainTest {
    @TempDir
    private Path folder;

    @Test
    void theVersionIsData() {
        Run run = new CommandLineFixture(folder).run("--version");

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).matches("Wirebound \\d+\\.\\d+\\.\\d+\\R");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "convert --help", "detect --help", "print --help", "fonts --help"})
    void helpIsDataToo(String arguments) {
        Run run = new CommandLineFixture(folder).run(arguments.split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("Usage: wirebound");
        for (ExitCode code : ExitCode.values()) {
            assertThat(run.out()).containsPattern(code.number() + " +" + code.meaning().split(" ", 2)[0]);
        }
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "konvert", "convert", "convert -o out", "convert x.txt", "convert x.txt -o out --to odt",
        "convert x.txt -o out --paper a5", "convert x.txt -o out --frobnicate", "convert - -o out --files-from -", "detect",
        "detect - --charset klingon-8", "convert - -o out --charset ?"})
    void whatCannotBeUnderstoodIsToldOnTheErrorStream(String arguments) {
        Run run = new CommandLineFixture(folder).run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("wirebound: ").doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void xmlStaysWithTheFactoriesOfTheJdk() throws Exception {
        new CommandLineFixture(folder).run("--version");

        assertThat(javax.xml.transform.TransformerFactory.newInstance().newTransformer().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(javax.xml.parsers.DocumentBuilderFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(javax.xml.parsers.SAXParserFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(javax.xml.stream.XMLInputFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(javax.xml.stream.XMLOutputFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(javax.xml.stream.XMLEventFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(javax.xml.xpath.XPathFactory.newInstance().getClass().getModule().getName()).isEqualTo("java.xml");
        assertThat(javax.xml.validation.SchemaFactory.newInstance("http://www.w3.org/2001/XMLSchema").getClass().getModule().getName())
                .isEqualTo("java.xml");
    }
}
