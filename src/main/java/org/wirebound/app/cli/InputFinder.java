package org.wirebound.app.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the files at the places that a person named: files, folders with all below them, and {@code -}. */
final class InputFinder {
    private static final String STDIN = "stdin";

    private final Path workingFolder;
    private final Optional<Path> output;
    private final Predicate<Path> passedOver;
    private final Map<List<Path>, Input> found = new LinkedHashMap<>();
    private int skipped;

    /**
     * @param output the folder that is being written to, of which nothing is taken
     * @param passedOver which files are not meant, although they lie at a place that was named
     */
    InputFinder(Path workingFolder, Optional<Path> output, Predicate<Path> passedOver) {
        this.workingFolder = workingFolder;
        this.passedOver = passedOver;
        this.output = output.map(folder -> folder.toAbsolutePath().normalize());
    }

    /** What is at the given places, in their order. */
    Inputs find(List<String> arguments) {
        arguments.forEach(this::find);
        return new Inputs(new ArrayList<>(found.values()), skipped);
    }

    private void find(String argument) {
        if (argument.equals("-")) {
            Path name = workingFolder.getFileSystem().getPath(STDIN);
            found.put(List.of(name), new Input(STDIN, Optional.empty(), name));
            return;
        }
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            walk(argument, path);
        } else if (passedOver.test(path)) {
            skipped++;
        } else {
            add(new Input(argument, Optional.of(path), placeOf(argument, path)));
        }
    }

    private Path path(String argument) {
        try {
            return workingFolder.resolve(argument).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "\"" + argument + "\" is not a path: " + e.getReason(), e);
        }
    }

    /** A relative path keeps its folders below the output folder; any other brings its file name alone. */
    private Path placeOf(String argument, Path path) {
        Path given = workingFolder.getFileSystem().getPath(argument).normalize();
        return given.isAbsolute() || given.startsWith("..") ? path.getFileName() : given;
    }

    private void walk(String argument, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, visitor(folder, files));
        } catch (IOException e) {
            files.add(folder);
        }
        files.sort(Comparator.comparing(Path::toString));
        for (Path file : files) {
            Path place = folder.relativize(file);
            String given = workingFolder.getFileSystem().getPath(argument).resolve(place).toString();
            add(new Input(given, Optional.of(file), place));
        }
    }

    private FileVisitor<Path> visitor(Path root, List<Path> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean own = output.filter(folder::equals).isPresent();
                boolean taken = folder.equals(root) || !own && !folder.getFileName().toString().startsWith(".");
                return taken ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean regular = attributes.isSymbolicLink() ? isFileWithin(root, file) : attributes.isRegularFile();
                if (!regular || file.getFileName().toString().startsWith(".") || passedOver.test(file)) {
                    skipped++;
                } else {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** True for a link to a file of the same folder; what lies outside was not asked for. */
    private static boolean isFileWithin(Path root, Path link) throws IOException {
        return Files.isRegularFile(link) && link.toRealPath().startsWith(root.toRealPath());
    }

    private void add(Input input) {
        Path file = input.file().orElseThrow();
        found.putIfAbsent(List.of(file, input.place()), input);
    }
}
