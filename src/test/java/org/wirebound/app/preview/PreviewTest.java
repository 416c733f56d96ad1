package org.wirebound.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;

/** The programs of the machine are played by small scripts on a search path of our own. */
@DisabledOnOs(OS.WINDOWS)
class PreviewTest {
    private static final int GREEN = 0xFF00A050;
    private static final int WHITE = 0xFFFFFFFF;
    private static final int WIDTH = ContactSheet.PANEL_WIDTH;
    private static final int MARGIN = ContactSheet.MARGIN;
    private static final Outcome.Converted DISPATCH = (Outcome.Converted) new Converter(
            new DispatchReader(), StyleSheetReader.wire(), FontLibrary.bundled(), new Edition("Wirebound", Optional.empty()))
            .convert(new Source("lamp.txt", "The lamp burns again\n\nThe keeper said so.\n".getBytes(StandardCharsets.UTF_8)), Metadata.NONE, Set.of(Format.values()))
            .get(0);

    @TempDir
    private Path folder;
    private Path bin;

    @BeforeEach
    void searchPath() throws IOException {
        bin = Files.createDirectory(folder.resolve("bin"));
    }

    @Test
    void threePanelsStandSideBySide() throws IOException {
        office("cp '" + Files.write(folder.resolve("other.pdf"), pdf()) + "' dispatch.pdf");
        browser("cp '" + green() + "' screen.png");

        Preview preview = preview(Preview.LIMIT);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(preview.png()));

        assertThat(preview.missing()).isEmpty();
        int height = (int) Math.round(WIDTH * 297 / 210.0);
        assertThat(image.getWidth()).isEqualTo(MARGIN + 3 * (WIDTH + MARGIN)).isBetween(2350, 2450);
        assertThat(image.getHeight()).isBetween(MARGIN + height + ContactSheet.CAPTION_HEIGHT - 1, MARGIN + height + ContactSheet.CAPTION_HEIGHT + 1);
        for (int panel = 0; panel < 3; panel++) {
            int left = MARGIN + panel * (WIDTH + MARGIN);
            assertThat(image.getRGB(left + 4, MARGIN + 4)).as("paper of panel %d", panel).isEqualTo(WHITE);
            assertThat(inked(image, left, MARGIN, WIDTH, height)).as("words in panel %d", panel).isPositive();
            assertThat(inked(image, left, MARGIN + height + 8, WIDTH, 50)).as("caption of panel %d", panel).isPositive();
        }
        assertThat(image.getRGB(MARGIN + 2 * (WIDTH + MARGIN) + 100, MARGIN + 100)).isEqualTo(GREEN);
    }

    @Test
    void theSamePagesGiveTheSamePicture() throws IOException {
        office("cp '" + Files.write(folder.resolve("other.pdf"), pdf()) + "' dispatch.pdf");
        browser("cp '" + green() + "' screen.png");

        assertThat(preview(Preview.LIMIT).png()).isEqualTo(preview(Preview.LIMIT).png());
    }

    @Test
    void programsAreCutOffAndUseNothingOfThePerson() throws IOException {
        office("printf '%s\\n' \"$PWD\" \"$@\" >'" + folder.resolve("office") + "'");
        browser("printf '%s\\n' \"$PWD\" \"$@\" >'" + folder.resolve("browser") + "'");

        preview(Preview.LIMIT);

        String work = Files.readAllLines(folder.resolve("office")).get(0);
        assertThat(Files.readAllLines(folder.resolve("office"))).contains("--headless", "-env:UserInstallation=" + Path.of(work).resolve("profile").toUri());
        assertThat(Files.readAllLines(folder.resolve("browser"))).contains("--headless", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9")
                .anyMatch(argument -> argument.startsWith("--user-data-dir=")).anyMatch(argument -> argument.endsWith("/OEBPS/dispatch.xhtml"));
        assertThat(Path.of(work)).doesNotExist();
    }

    @Test
    void whatIsNotInstalledIsSaid() throws IOException {
        Preview preview = preview(Preview.LIMIT);

        assertThat(preview.missing()).containsExactly("LibreOffice is not installed; the DOCX cannot be shown",
                "Neither Chromium, Chrome nor Edge is installed; the EPUB cannot be shown");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(preview.png()));
        assertThat(inked(image, MARGIN + WIDTH + MARGIN + 100, MARGIN + 400, 500, 300)).as("the reason in the panel").isPositive();
    }

    @Test
    void whatFailsIsSaid() throws IOException {
        office("exit 77");
        browser("exit 0");

        assertThat(preview(Preview.LIMIT).missing()).containsExactly("LibreOffice failed (exit code 77); the DOCX cannot be shown",
                "The browser made no picture; the EPUB cannot be shown");
    }

    @Test
    void whatMakesRubbishIsSaid() throws IOException {
        office("echo rubbish >dispatch.pdf");
        browser("echo rubbish >screen.png");

        assertThat(preview(Preview.LIMIT).missing()).containsExactly("LibreOffice made a page that cannot be read; the DOCX cannot be shown",
                "The browser made no picture; the EPUB cannot be shown");
    }

    @Test
    void whatHangsIsStoppedWithAllThatItStarted() throws IOException {
        Path pid = folder.resolve("pid");
        office("sleep 1000 & echo $! >'" + pid + "'; wait");

        Preview preview = preview(Duration.ofSeconds(2));

        assertThat(preview.missing().get(0)).isEqualTo("LibreOffice did not end within 2 seconds and was stopped; the DOCX cannot be shown");
        assertThat(runs(Long.parseLong(Files.readString(pid).trim()))).isFalse();
    }

    @Test
    void aFolderOfTheSearchPathThatIsNotAbsoluteIsPassedOver() throws IOException {
        office("exit 0");

        assertThat(new Programs(Map.of("PATH", bin.toString())).find(List.of("soffice"))).contains(bin.resolve("soffice"));
        assertThat(new Programs(Map.of("PATH", Path.of("").toAbsolutePath().relativize(bin).toString())).find(List.of("soffice"))).isEmpty();
    }

    /** Where nobody asks what became of an ended process, the system goes on listing it, with the state Z. */
    private static boolean runs(long pid) throws IOException {
        Path state = Path.of("/proc", String.valueOf(pid), "stat");
        boolean ended = Files.exists(state) && Files.readString(state).contains(") Z ");
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && !ended;
    }

    private Preview preview(Duration limit) {
        return Preview.of(DISPATCH, FontLibrary.bundled(), new Programs(Map.of("PATH", bin.toString())), limit);
    }

    private void office(String script) throws IOException {
        script("soffice", script);
    }

    private void browser(String script) throws IOException {
        script("chromium", script);
    }

    private void script(String name, String script) throws IOException {
        Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path green() throws IOException {
        BufferedImage image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(GREEN, true));
        pen.fillRect(0, 0, 300, 300);
        pen.dispose();
        Path file = folder.resolve("green.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static byte[] pdf() {
        return DISPATCH.renditions().stream().filter(rendition -> rendition.format() == Format.PDF).findFirst().orElseThrow().bytes();
    }

    /** How many pixels of an area are dark. */
    private static long inked(BufferedImage image, int left, int top, int width, int height) {
        long dark = 0;
        for (int y = top; y < Math.min(image.getHeight(), top + height); y++) {
            for (int x = left; x < left + width; x++) {
                Color colour = new Color(image.getRGB(x, y));
                dark += colour.getRed() + colour.getGreen() + colour.getBlue() < 330 ? 1 : 0;
            }
        }
        return dark;
    }
}
