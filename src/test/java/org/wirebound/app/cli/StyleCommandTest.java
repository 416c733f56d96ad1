package org.wirebound.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.app.cli.CommandLineFixture.Run;
import org.wirebound.style.StyleSheetReader;

class StyleCommandTest {
    private static final String TEXT = "Harbour reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour reopened on Saturday after eleven days, the port said.\n";

    @TempDir
    private Path folder;

    @Test
    void theStylesAreListedAndShown() {
        assertThat(run("style", "--list").out()).isEqualTo("wire\nlarge-print\ncompact\nletterhead\n");
        assertThat(run("style", "--show", "compact").out()).isEqualTo(StyleSheetReader.css("compact")).contains("columns: 2");
        assertThat(run("style").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anUnknownStyleIsTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Run shown = run("style", "--show", "tabloid");
        Run used = run("convert", "a.txt", "-o", "out", "--style", "tabloid");

        assertThat(shown.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(shown.err()).contains("there is no style \"tabloid\"; there are wire, large-print, compact, letterhead");
        assertThat(used.exit()).isEqualTo(ExitCode.BAD_STYLE);
        assertThat(used.err()).contains("there is no style sheet tabloid", "wire, large-print, compact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire", "large-print", "compact", "letterhead"})
    void whatIsShownMakesTheSameFilesAsTheStyle(String name) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("mine.css"), run("style", "--show", name).out());
        Files.writeString(folder.resolve(name), "p { wrong }"); // a name is no file

        assertThat(run("convert", "a.txt", "-o", "named", "--style", name).exit()).isEqualTo(ExitCode.OK);
        assertThat(run("convert", "a.txt", "-o", "shown", "--style", "mine.css").exit()).isEqualTo(ExitCode.OK);
        for (String format : new String[] {"pdf", "docx", "epub"}) {
            assertThat(file("named", format)).as(format).isEqualTo(file("shown", format));
        }
    }

    @Test
    void aPreviewIsDrawnAndWhatCannotBeShownIsTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);

        Run run = run("style", "--preview", "a.txt", "--style", "letterhead");

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.txt -> a.preview.png", "LibreOffice is not installed", "Neither Chromium, Chrome nor Edge is installed");
        assertThat(ImageIO.read(folder.resolve("a.preview.png").toFile()).getWidth()).isEqualTo(2424);
        assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("a.txt", "a.preview.png");
    }

    @Test
    void aPreviewNeverTakesThePlaceOfSomethingElse() throws IOException {
        Files.writeString(folder.resolve("a.png"), TEXT);

        Run source = run("style", "--preview", "a.png", "-o", "a.png");
        Run other = run("style", "--preview", "a.png", "-o", "a.txt");
        Run nowhere = run("style", "--preview", "a.png", "-o", "missing/a.png");
        Run nothing = run("style", "--preview", "missing.txt");

        assertThat(source.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(source.err()).contains("a.png is the source");
        assertThat(other.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(nowhere.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(nothing.exit()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(nothing.err()).contains("missing.txt", "there is no such file");
        assertThat(Files.readString(folder.resolve("a.png"))).isEqualTo(TEXT);
    }

    private byte[] file(String where, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(where))) {
            return Files.readAllBytes(files.filter(file -> file.toString().endsWith("." + ending)).findFirst().orElseThrow());
        }
    }

    private Run run(String... arguments) {
        return new CommandLineFixture(folder).run(arguments);
    }
}
