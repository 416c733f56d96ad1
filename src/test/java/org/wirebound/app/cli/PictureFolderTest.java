package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.app.cli.CommandLineFixture.Run;
import org.wirebound.style.UnusablePictureException;

class PictureFolderTest {
    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10'/></svg>";

    @TempDir
    private Path outside;
    private Path folder;

    @BeforeEach
    void sheet() throws IOException {
        folder = Files.createDirectory(outside.resolve("house"));
        Files.createDirectory(folder.resolve("marks"));
        Files.writeString(outside.resolve("secret.svg"), SVG);
        Files.writeString(folder.resolve("mark.svg"), SVG);
        Files.writeString(folder.resolve("marks/mark.svg"), SVG);
        Files.writeString(folder.resolve("house.css"), ".logo { content: url(mark.svg) / 'the mark' }");
        Files.writeString(folder.resolve("a.txt"), "The lamp burns again\n\nThe keeper said so on Tuesday.\n");
    }

    @Test
    void whatLiesBesideTheSheetOrBelowIsReadOnce() {
        PictureFolder pictures = new PictureFolder(folder);

        assertThat(pictures.picture("mark.svg")).isSameAs(pictures.picture("mark.svg"));
        assertThat(pictures.picture("marks/mark.svg").ratio()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.svg", "marks/../../secret.svg", "/etc/passwd", "file:///etc/passwd", "http://example.org/a.svg", "//example.org/a.svg",
        "c:\\secret.svg", "..\\secret.svg", " ", "link.svg", "linked/secret.svg"})
    void nothingElseIsOpened(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.svg"), outside.resolve("secret.svg"));
        Files.createSymbolicLink(folder.resolve("linked"), outside);

        assertThatThrownBy(() -> new PictureFolder(folder).picture(name)).isInstanceOf(UnusablePictureException.class)
                .hasMessageContaining("leads").hasMessageContaining("put the picture beside the style sheet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.svg", "marks"})
    void whatIsNoFileIsSaid(String name) {
        assertThatThrownBy(() -> new PictureFolder(folder).picture(name)).isInstanceOf(UnusablePictureException.class).hasMessageContaining("\"" + name + "\"");
    }

    @Test
    void theCommandTakesTheSheetAndItsPicture() {
        Run run = new CommandLineFixture(folder).run("convert", "a.txt", "-o", "out", "--style", "house.css");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aPictureThatCannotBeUsedIsABadStyle() throws IOException {
        Files.writeString(folder.resolve("mark.svg"), SVG.replace("<rect", "<text>x</text><rect"));

        Run run = new CommandLineFixture(folder).run("convert", "a.txt", "-o", "out", "--style", "house.css");

        assertThat(run.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(run.err()).contains("house.css:1:9: mark.svg: the SVG has <text>; turn text");
    }

    @Test
    void theExampleOfAHouseCanBeUsed() {
        String example = Path.of("src/doc/letterhead/meridian.css").toAbsolutePath().toString();

        Run run = new CommandLineFixture(folder).run("convert", "a.txt", "-o", "out", "--style", example);

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("out/a.pdf")).exists();
    }
}
