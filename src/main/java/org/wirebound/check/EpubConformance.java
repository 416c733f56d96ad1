package org.wirebound.check;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wirebound.writer.ZipContents;

/** EPUB 3.3, by EPUBCheck. */
final class EpubConformance implements Conformance {
    static final String STANDARD = "EPUB 3.3";

    @Override
    public List<String> standards() {
        return List.of(STANDARD);
    }

    @Override
    public List<Problem> problems(byte[] file) {
        try {
            ZipContents.of(file);
        } catch (IOException e) {
            return List.of(Problem.error(STANDARD, "", "", "the file cannot be read as an EPUB: " + e.getMessage()));
        }
        return checked(file);
    }

    /** EPUBCheck reads from disk alone; the file lives no longer than the call. It does not look at checksums. */
    private static List<Problem> checked(byte[] file) {
        try {
            Path path = Files.createTempFile("wirebound-", ".epub");
            try {
                Files.write(path, file);
                EpubMessages messages = new EpubMessages();
                new EpubCheck(path.toFile(), messages).doValidate();
                return messages.problems();
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("EPUBCheck needs a temporary file, which could not be written; check the disk", e);
        }
    }
}
