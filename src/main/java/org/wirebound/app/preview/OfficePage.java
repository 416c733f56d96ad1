package org.wirebound.app.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.pdf.PageImage;

/** The first page of a DOCX as LibreOffice sets it. */
final class OfficePage {
    private static final String NAME = "LibreOffice";
    private static final List<String> PROGRAMS = List.of("soffice", "libreoffice");

    private final Programs programs;
    private final ProgramRun run;

    OfficePage(Programs programs, ProgramRun run) {
        this.programs = programs;
        this.run = run;
    }

    /** @param width of the page in pixels */
    Panel of(byte[] docx, int width) {
        Optional<Path> program = programs.find(PROGRAMS);
        return program.isEmpty()
                ? new Panel.Missing(NAME + " is not installed; the DOCX cannot be shown")
                : WorkFolder.lend(folder -> drawn(program.get(), docx, folder, width));
    }

    /** With a profile of its own, so that neither a person's settings nor a window that is open count. */
    private Panel drawn(Path program, byte[] docx, Path folder, int width) {
        try {
            Path file = Files.write(folder.resolve("dispatch.docx"), docx);
            Path pdf = folder.resolve("dispatch.pdf");
            Optional<String> failure = run.run(NAME, List.of(program.toString(), "--headless", "--norestore", "--nolockcheck", "--nologo",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir", folder.toString(), file.toString()), folder);
            if (failure.isPresent() || !Files.exists(pdf)) {
                return new Panel.Missing(failure.orElse(NAME + " made no page") + "; the DOCX cannot be shown");
            }
            return new Panel.Drawn(PageImage.first(Files.readAllBytes(pdf), width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableRenditionException e) {
            return new Panel.Missing(NAME + " made a page that cannot be read; the DOCX cannot be shown");
        }
    }
}
