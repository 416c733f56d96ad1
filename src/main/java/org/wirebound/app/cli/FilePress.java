package org.wirebound.app.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.wirebound.app.batch.input.Input;
import org.wirebound.convert.Outcome;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.pdf.imposition.ImposedDocument;
import org.wirebound.writer.pdf.imposition.Imposition;

/** Prints all dispatches into one PDF. */
final class FilePress implements Press, AutoCloseable {
    private final Path file;
    private final ImposedDocument document;

    FilePress(Path file, Imposition imposition, FontLibrary fonts) {
        this.file = file;
        this.document = new ImposedDocument(imposition, fonts);
    }

    @Override
    public PrintResult.Printed print(Input input, Outcome.Converted converted) {
        return new PrintResult.Printed(input, file.getFileName().toString(), document.add(converted.galley(), converted.renditions().get(0)), converted);
    }

    /** Writes the file beside its place and then moves it there, so that no half a file ever has its name. */
    @Override
    public void finish() {
        if (document.sides() == 0) {
            return;
        }
        byte[] pdf = document.finish();
        Path beside = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            write(beside, pdf);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandException(ExitCode.NOT_WRITTEN, "cannot write " + file + " (" + e + "); check the folder and the disk, or choose another name with --to-file", e);
        }
    }

    private static void write(Path beside, byte[] pdf) throws IOException {
        try {
            Files.write(beside, pdf);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    @Override
    public void close() {
        document.close();
    }
}
