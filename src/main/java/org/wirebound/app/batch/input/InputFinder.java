package org.wirebound.app.batch.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds the files at the places that a person named: files, folders with all below them, and {@code -}. What is found is handed
 * on at once, that of a folder sorted by path; the entries of the folders on the way to a file are all that is held.
 */
public final class InputFinder {
    private static final String STDIN = "stdin";

    private final Path workingFolder;
    private final Optional<Path> output;
    private final Predicate<Path> passedOver;
    private final Consumer<Input> found;
    private int skipped;

    /**
     * @param output the folder that is being written to, of which nothing is taken
     * @param passedOver which files are not meant, although they lie at a place that was named
     * @param found takes each input
     */
    public InputFinder(Path workingFolder, Optional<Path> output, Predicate<Path> passedOver, Consumer<Input> found) {
        this.workingFolder = workingFolder;
        this.passedOver = passedOver;
        this.found = found;
        this.output = output.map(folder -> folder.toAbsolutePath().normalize());
    }

    private record Entry(Path path, Optional<BasicFileAttributes> attributes) {
        boolean isFolder() {
            return attributes.filter(BasicFileAttributes::isDirectory).isPresent();
        }

        /** Puts the files below a folder where the sorted list of all their paths has them. */
        String order() {
            String name = path.getFileName().toString();
            return isFolder() ? name + path.getFileSystem().getSeparator() : name;
        }
    }

    /** How many files were passed over: hidden ones, the system's, metadata files, own outputs. */
    public int skipped() {
        return skipped;
    }

    /**
     * Hands on what is at a place.
     *
     * @throws java.nio.file.InvalidPathException if it cannot be a place
     */
    public void find(String argument) {
        if (argument.equals("-")) {
            found.accept(new Input(STDIN, Optional.empty(), workingFolder.getFileSystem().getPath(STDIN)));
            return;
        }
        Path path = workingFolder.resolve(argument).toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            walk(argument, path, path);
        } else if (passedOver.test(path)) {
            skipped++;
        } else {
            found.accept(new Input(argument, Optional.of(path), placeOf(argument, path)));
        }
    }

    /** A relative path keeps its folders below the output folder; any other brings its file name alone. */
    private Path placeOf(String argument, Path path) {
        Path given = workingFolder.getFileSystem().getPath(argument).normalize();
        return given.isAbsolute() || given.startsWith("..") ? path.getFileName() : given;
    }

    private void walk(String argument, Path root, Path folder) {
        List<Entry> entries;
        try {
            entries = entries(folder);
        } catch (IOException | DirectoryIteratorException e) {
            take(argument, root, folder); // an input that will fail, with the reason
            return;
        }
        for (Entry entry : entries) {
            if (entry.isFolder()) {
                boolean own = output.filter(entry.path::equals).isPresent();
                if (!own && !isHidden(entry.path)) {
                    walk(argument, root, entry.path);
                }
            } else if (isTaken(root, entry)) {
                take(argument, root, entry.path);
            } else {
                skipped++;
            }
        }
    }

    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(path -> entries.add(new Entry(path, attributes(path))));
        }
        entries.sort(Comparator.comparing(Entry::order));
        return entries;
    }

    private static Optional<BasicFileAttributes> attributes(Path path) {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isTaken(Path root, Entry entry) {
        boolean file = entry.attributes
                .map(found -> found.isSymbolicLink() ? isFileWithin(root, entry.path) : found.isRegularFile())
                .orElse(true); // whoever reads it will say why that cannot be done
        return file && !isHidden(entry.path) && !passedOver.test(entry.path);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** True for a link to a file of the same folder; what lies outside was not asked for. */
    private static boolean isFileWithin(Path root, Path link) {
        try {
            return Files.isRegularFile(link) && link.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private void take(String argument, Path root, Path file) {
        Path place = root.equals(file) ? file.getFileName() : root.relativize(file);
        String given = workingFolder.getFileSystem().getPath(argument).resolve(place).toString();
        found.accept(new Input(root.equals(file) ? argument : given, Optional.of(file), place));
    }
}
