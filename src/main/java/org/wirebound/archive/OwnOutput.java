package org.wirebound.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wirebound.writer.Format;

/** Tells the program's own files from sources, so that a folder that is converted into itself is not converted again. */
public final class OwnOutput {
    private static final Pattern DESCRIPTION_START = Pattern.compile("\\{\\s*\"wirebound\"\\s*:");
    private static final int START_BYTES = 64;

    private OwnOutput() {}

    /** True for a record's description, and for a rendition that has one beside it. */
    public static boolean is(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1);
        if (extension.equals(RecordFolder.DESCRIPTION)) {
            return isDescription(file);
        }
        Optional<Format> format =
                Arrays.stream(Format.values()).filter(each -> each.extension().equals(extension)).findFirst();
        return format.isPresent()
                && isDescription(file.resolveSibling(name.substring(0, dot + 1) + RecordFolder.DESCRIPTION));
    }

    /** False as well where the file cannot be read: whoever reads it next will say so. */
    private static boolean isDescription(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START_BYTES), StandardCharsets.UTF_8);
            return DESCRIPTION_START.matcher(start).lookingAt();
        } catch (IOException e) {
            return false;
        }
    }
}
