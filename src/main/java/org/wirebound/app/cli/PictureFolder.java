package org.wirebound.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wirebound.style.Picture;
import org.wirebound.style.PictureSource;
import org.wirebound.style.UnusablePictureException;
import org.wirebound.style.picture.PictureReader;

/** The pictures that lie beside a style sheet or below its folder, each read once; nothing else on the machine or beyond it is looked at. */
final class PictureFolder implements PictureSource {
    private static final String ADVICE = "put the picture beside the style sheet and name it by its file name alone, such as url(\"logo.svg\")";

    private final Path folder;
    private final Map<String, Picture> read = new LinkedHashMap<>();

    /** @param folder of the style sheet */
    PictureFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Picture picture(String name) {
        Picture known = read.get(name);
        if (known == null) {
            known = PictureReader.read(bytes(name));
            read.put(name, known);
        }
        return known;
    }

    private byte[] bytes(String name) {
        try {
            Path file = within(name);
            if (!Files.isRegularFile(file)) {
                throw new UnusablePictureException("\"" + name + "\" is no file", ADVICE);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(PictureReader.MOST_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw new UnusablePictureException("there is no picture \"" + name + "\"", ADVICE);
        } catch (IOException e) {
            throw new UnusablePictureException("the picture \"" + name + "\" cannot be read (" + e.getMessage() + ")", "check its rights and the disk");
        }
    }

    /** The file of a name, if neither the name nor a link leads out of the folder. */
    private Path within(String name) throws IOException {
        if (name.isBlank() || name.contains(":") || name.contains("\\") || name.startsWith("/")) {
            throw new UnusablePictureException("\"" + name + "\" leads elsewhere", ADVICE);
        }
        try {
            Path file = folder.resolve(name).normalize();
            Path real = file.startsWith(folder.normalize()) ? file.toRealPath() : file;
            if (!real.startsWith(folder.toRealPath())) {
                throw new UnusablePictureException("\"" + name + "\" leads out of the folder of the style sheet", ADVICE);
            }
            return real;
        } catch (InvalidPathException e) {
            throw new UnusablePictureException("\"" + name + "\" is no name of a file (" + e.getReason() + ")", ADVICE);
        }
    }
}
