package org.wirebound.app.cli;

import java.io.IOException;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.archive.MetadataFile;
import org.wirebound.archive.OwnOutput;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that name sources, the same for every command that reads them. */
final class InputOptions {
    private static final String STREAM = "-";
    private static final List<String> SYSTEM_FILES = List.of(".DS_Store", "Thumbs.db");

    @Parameters(paramLabel = "INPUT", arity = "0..*",
            description = "A file, a folder with all below it, or - for standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--files-from", paramLabel = "FILE",
            description = "Take more inputs from a file, one a line, in UTF-8; - for standard input.")
    private Optional<String> filesFrom = Optional.empty();

    @Option(names = "--charset", paramLabel = "NAME",
            description = "The character set of every INPUT that is text, such as windows-1251; found in each by default.")
    private Optional<String> charset = Optional.empty();

    /** The character set that the person named. */
    Optional<Charset> charset() {
        try {
            return charset.map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CommandException(ExitCode.USAGE, "--charset: there is no character set \"" + charset.orElseThrow()
                    + "\"; name one as the IANA does, such as windows-1251", e);
        }
    }

    /** Finds the sources. */
    Inputs find(World world, Optional<Path> output) {
        if (inputs.isEmpty() && filesFrom.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "no INPUT is given; name files, folders, or - for standard input");
        }
        try (BufferedReader list = filesFrom.map(file -> list(world, file)).orElseGet(() -> new BufferedReader(Reader.nullReader()))) {
            Stream<String> places = Stream.concat(inputs.stream(), list.lines().filter(line -> !line.isBlank()));
            return Inputs.at(places.peek(this::requireOneStream)::iterator, world.folder(), output, InputOptions::isNoDispatch);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(filesFrom.orElse(STREAM), e);
        }
    }

    /** The inputs, of which there must be one. */
    static Inputs orNothingToDo(Inputs inputs) {
        if (inputs.size() == 0) {
            throw new CommandException(ExitCode.NOTHING_TO_DO, "there is no dispatch at the given places (" + inputs.skipped()
                    + " files skipped); name a file or another folder");
        }
        return inputs;
    }

    /** Locks and notes of other programs, metadata files, and what this program wrote itself. */
    static boolean isNoDispatch(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("~$") || SYSTEM_FILES.contains(name) || name.endsWith(MetadataFile.SUFFIX)
                || OwnOutput.is(file);
    }

    private void requireOneStream(String place) {
        if (place.equals(STREAM) && filesFrom.filter(STREAM::equals).isPresent()) {
            throw new CommandException(ExitCode.USAGE, "standard input can be a source or a list of files, not both");
        }
    }

    private static BufferedReader list(World world, String file) {
        try {
            InputStream in = file.equals(STREAM) ? world.in() : Files.newInputStream(world.folder().resolve(file));
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static CommandException unreadable(String file, Exception e) {
        return new CommandException(ExitCode.USAGE, "the list of files " + file + " cannot be read (" + e.getMessage() + "); check its name", e);
    }
}
