package org.wirebound.app.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.wirebound.writer.ZipContents;
import org.wirebound.writer.epub.EpubWriter;

/** The beginning of an EPUB as a browser of the Chromium family sets it, within margins as reading programs have them; what does not fit goes on below the edge. */
final class BrowserPage {
    private static final List<String> PROGRAMS = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
            "msedge", "microsoft-edge");
    private static final int MARGIN = 50;

    private final Programs programs;
    private final ProgramRun run;

    BrowserPage(Programs programs, ProgramRun run) {
        this.programs = programs;
        this.run = run;
    }

    /**
     * Draws it.
     *
     * @param width in pixels
     * @param height in pixels
     */
    Panel of(byte[] epub, int width, int height) {
        Optional<Path> program = programs.find(PROGRAMS);
        return program.isEmpty()
                ? new Panel.Missing("Neither Chromium, Chrome nor Edge is installed; the EPUB cannot be shown")
                : WorkFolder.lend(folder -> drawn(program.get(), epub, folder, new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR)));
    }

    private Panel drawn(Path program, byte[] epub, Path folder, BufferedImage ground) {
        try {
            Path book = Files.createDirectory(folder.resolve("book"));
            unpack(epub, book);
            Path screen = folder.resolve("screen.png");
            Optional<String> failure = run.run("The browser", command(program, folder, screen, book, ground), folder);
            BufferedImage image = failure.isPresent() || !Files.exists(screen) ? null : ImageIO.read(screen.toFile());
            if (image == null) {
                return new Panel.Missing(failure.orElse("The browser made no picture") + "; the EPUB cannot be shown");
            }
            lay(image, ground);
            return new Panel.Drawn(ground);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a profile of its own, and cut off from the network. */
    private static List<String> command(Path program, Path folder, Path screen, Path book, BufferedImage ground) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--disable-gpu", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-extensions", "--no-first-run", "--no-default-browser-check",
                "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"), "--force-device-scale-factor=1",
                "--window-size=" + (ground.getWidth() - 2 * MARGIN) + "," + (ground.getHeight() - MARGIN), "--screenshot=" + screen));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox"); // as that user it would not start with one
        }
        command.add(book.resolve(EpubWriter.CONTENT).toUri().toString());
        return command;
    }

    private static void unpack(byte[] epub, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> entry : ZipContents.of(epub).files().entrySet()) {
            Path file = folder.resolve(entry.getKey()).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("the EPUB has a file out of its own folder: " + entry.getKey());
            }
            Files.createDirectories(file.getParent());
            Files.write(file, entry.getValue());
        }
    }

    private static void lay(BufferedImage image, BufferedImage ground) {
        Graphics2D pen = ground.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, ground.getWidth(), ground.getHeight());
            pen.drawImage(image, MARGIN, MARGIN, null);
        } finally {
            pen.dispose();
        }
    }
}
