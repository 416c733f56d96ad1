package org.wirebound.app.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.wirebound.convert.Outcome;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.pdf.PageImage;

/**
 * One picture of a dispatch in all formats: the first page of the PDF, of the DOCX as LibreOffice sets it, and of the EPUB as a browser does.
 *
 * @param png a whole PNG file, some 2,400 pixels wide
 * @param missing in words for people what could not be shown, and why
 */
public record Preview(byte[] png, List<String> missing) {
    /** How long each program may take. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    public Preview {
        missing = List.copyOf(missing);
    }

    /**
     * Draws it.
     *
     * @param converted a dispatch in all formats
     * @param limit how long each program may take; after it, it is stopped
     */
    public static Preview of(Outcome.Converted converted, FontLibrary fonts, Programs programs, Duration limit) {
        int width = ContactSheet.PANEL_WIDTH;
        BufferedImage pdf = PageImage.first(bytes(Format.PDF, converted), width);
        ProgramRun run = new ProgramRun(limit);
        Panel docx = new OfficePage(programs, run).of(bytes(Format.DOCX, converted), width);
        Panel epub = new BrowserPage(programs, run).of(bytes(Format.EPUB, converted), width, pdf.getHeight());
        BufferedImage sheet = new ContactSheet(fonts, pdf.getHeight()).of(List.of(
                new ContactSheet.Captioned("PDF/A", new Panel.Drawn(pdf)),
                new ContactSheet.Captioned("DOCX", docx),
                new ContactSheet.Captioned("EPUB", epub)));
        return new Preview(png(sheet), Stream.of(docx, epub).filter(Panel.Missing.class::isInstance).map(panel -> ((Panel.Missing) panel).reason()).toList());
    }

    private static byte[] bytes(Format format, Outcome.Converted converted) {
        return converted.renditions().stream().filter(rendition -> rendition.format() == format).findFirst().orElseThrow().bytes();
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("this Java cannot write PNG; install a whole one");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written to memory", e);
        }
        return bytes.toByteArray();
    }
}
