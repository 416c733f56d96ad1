package org.wirebound.app.batch.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.wirebound.archive.MetadataFile;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;

/** Takes in the bytes of an input, and what a person wrote beside it. */
public final class Intake {
    /** One byte more than is accepted is enough for the reader to see that a source is too large. */
    private static final int MOST_BYTES = DispatchReader.LARGEST_SOURCE + 1;

    private final InputStream in;
    private final Optional<Charset> charset;

    /**
     * @param in what {@code -} reads
     * @param charset that a person named for all sources
     */
    public Intake(InputStream in, Optional<Charset> charset) {
        this.in = in;
        this.charset = charset;
    }

    /** The source of an input. */
    public Source read(Input input) throws UnusableInputException {
        return new Source(input.name(), bytes(input), charset);
    }

    /** What {@code NAME.meta.json} beside the source {@code NAME.txt} says; nothing where there is none. */
    public Metadata metadataFile(Input input) throws UnusableInputException {
        Optional<Path> found = input.file().map(Intake::besides).filter(Files::exists);
        if (found.isEmpty()) {
            return Metadata.NONE;
        }
        Path beside = found.get();
        try (InputStream content = Files.newInputStream(beside)) {
            return MetadataFile.read(content.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            throw new UnusableInputException(FindingCode.METADATA_FILE_INVALID, beside.getFileName() + ": " + reason(e));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(
                    FindingCode.METADATA_FILE_INVALID, beside.getFileName() + ": " + e.getMessage());
        }
    }

    /** Where a person's word about a source would stand. */
    public static Path besides(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + MetadataFile.SUFFIX);
    }

    private byte[] bytes(Input input) throws UnusableInputException {
        try {
            if (input.file().isEmpty()) {
                return in.readNBytes(MOST_BYTES);
            }
            try (InputStream content = Files.newInputStream(input.file().get())) {
                return content.readNBytes(MOST_BYTES);
            }
        } catch (IOException e) {
            throw new UnusableInputException(FindingCode.SOURCE_UNREADABLE, reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the name";
        } else if (e instanceof AccessDeniedException) {
            return "reading it is not allowed; change its rights";
        }
        return "it cannot be read (" + e.getMessage() + "); check the file and the disk";
    }
}
