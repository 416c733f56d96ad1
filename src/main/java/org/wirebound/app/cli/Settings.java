package org.wirebound.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirebound.archive.Fixity;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** A checksum of all options that shape the documents, and of the files that they name. */
final class Settings {
    /** Those that do not shape them; an option that is new counts until it is entered here. */
    private static final Set<String> SHAPELESS = Set.of("--output", "--files-from", "--jobs", "--timeout", "--on-conflict", "--resume",
            "--journal", "--no-journal", "--dry-run", "--report", "--progress", "--json", "--debug", "--worker");
    /** What the help calls the value of an option that names a file or a folder. */
    private static final Pattern NAMES_FILES = Pattern.compile("FILE|DIR|PATH");

    private Settings() {}

    /**
     * 64 hexadecimal digits, the same for the same command line in any order of its options.
     *
     * @param more what else shapes the documents
     */
    static String checksum(ParseResult parsed, Path folder, List<String> more) {
        String options = parsed.matchedOptions().stream()
                .filter(option -> !SHAPELESS.contains(option.longestName()))
                .map(option -> option.longestName() + "=" + values(option, folder))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
        return Fixity.sha256((options + "\n" + String.join("\n", more)).getBytes(StandardCharsets.UTF_8));
    }

    private static String values(OptionSpec option, Path folder) {
        return option.originalStringValues().stream()
                .map(value -> NAMES_FILES.matcher(option.paramLabel()).find() ? value + content(value, folder) : value)
                .collect(Collectors.joining(","));
    }

    /** Of a value that names a file or folder, the checksums of what is there. */
    private static String content(String value, Path folder) {
        try {
            Path path = folder.resolve(value);
            if (!Files.exists(path)) {
                return "";
            }
            try (Stream<Path> files = Files.walk(path)) {
                return files.filter(Files::isRegularFile).sorted().map(Settings::checksum).collect(Collectors.joining(",", "(", ")"));
            }
        } catch (InvalidPathException e) {
            return ""; // a value that can be no path names none
        } catch (IOException e) {
            throw new CommandException(ExitCode.BAD_STYLE, value + " cannot be read (" + e.getMessage() + "); check its rights", e);
        }
    }

    private static String checksum(Path file) {
        try {
            return file + ":" + Fixity.sha256(file, Long.MAX_VALUE);
        } catch (IOException e) {
            throw new CommandException(ExitCode.BAD_STYLE, file + " cannot be read (" + e.getMessage() + "); check its rights", e);
        }
    }
}
