package org.wirebound.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.dateline.AgencyProfile;
import org.wirebound.reader.dateline.AgencyProfileException;
import org.wirebound.reader.dateline.AgencyProfiles;
import picocli.CommandLine.Option;

/** The option that makes further agencies known. */
final class AgencyOptions {
    private static final String SUFFIX = ".txt";

    @Option(names = "--agencies", paramLabel = "PATH",
            description = "Know more agencies: a file of agency profiles, or a folder of such files (*.txt).")
    private List<String> paths = new ArrayList<>();

    /** A reader that knows the agencies of the profiles given, too. */
    DispatchReader reader(Path folder) {
        List<AgencyProfile> profiles = new ArrayList<>();
        for (String path : paths) {
            for (Path file : files(folder, path)) {
                profiles.addAll(read(folder, file));
            }
        }
        return new DispatchReader(profiles);
    }

    private static List<Path> files(Path folder, String path) {
        try {
            Path given = folder.resolve(path);
            if (!Files.isDirectory(given)) {
                return List.of(given);
            }
            try (Stream<Path> within = Files.list(given)) {
                List<Path> files = within.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
                if (files.isEmpty()) {
                    throw new CommandException(ExitCode.BAD_STYLE, "the folder " + path + " holds no agency profiles; their names end in " + SUFFIX);
                }
                return files;
            }
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "--agencies: \"" + path + "\" is not a path: " + e.getReason(), e);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static List<AgencyProfile> read(Path folder, Path file) {
        String name = file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
        try {
            return AgencyProfiles.parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (AgencyProfileException e) {
            throw new CommandException(ExitCode.BAD_STYLE, name + ":" + e.line() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static CommandException unreadable(String path, IOException e) {
        return new CommandException(ExitCode.BAD_STYLE, "the agency profiles " + path + " cannot be read (" + e.getMessage() + "); check the name, and that they are UTF-8", e);
    }
}
