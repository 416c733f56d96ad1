package org.wirebound.app.preview;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programs of this machine, as the search path has them. */
public final class Programs {
    private final List<String> folders;
    private final List<String> endings;

    /** @param environment the variables of the environment, of which {@code PATH} and, on Windows, {@code PATHEXT} count */
    public Programs(Map<String, String> environment) {
        folders = List.of(environment.getOrDefault("PATH", environment.getOrDefault("Path", "")).split(File.pathSeparator));
        endings = File.pathSeparatorChar == ';' ? List.of(environment.getOrDefault("PATHEXT", ".EXE").split(";")) : List.of("");
    }

    /** The first program of the first name that there is. A folder that is not absolute is passed over: it means another one from each place. */
    Optional<Path> find(List<String> names) {
        return names.stream().flatMap(name -> folders.stream().flatMap(folder -> endings.stream()
                .flatMap(ending -> program(folder, name + ending).stream()))).findFirst();
    }

    private static Optional<Path> program(String folder, String name) {
        try {
            Path path = Path.of(folder).resolve(name);
            return path.isAbsolute() && Files.isRegularFile(path) && Files.isExecutable(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // a search path may hold what is no folder
        }
    }
}
