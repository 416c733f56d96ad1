package org.wirebound.app.print;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The commands of a machine, found on the path of its environment. */
final class Commands {
    private static final long SECONDS = 60;

    private final Map<String, String> environment;

    Commands(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * What a command answered.
     *
     * @param code its exit code
     * @param text what it said on both of its streams
     */
    record Answer(int code, String text) {
        Stream<String> lines() {
            return text.lines();
        }

        boolean said(String words) {
            return text.contains(words);
        }
    }

    /** Where a command is. */
    Optional<Path> find(String name) {
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            try {
                Path file = Path.of(folder, name);
                if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            } catch (InvalidPathException e) {
                continue; // no folder of that name can hold a command
            }
        }
        return Optional.empty();
    }

    /**
     * Runs a command to its end, in English.
     *
     * @param input what it reads
     * @throws PrintingException if it is not there, or does not end within a minute
     */
    Answer run(List<String> command, byte[] input) throws PrintingException {
        List<String> found = new ArrayList<>(command);
        found.set(0, find(command.get(0)).orElseThrow(() -> new PrintingException("there is no command " + command.get(0)
                + "; install the client of CUPS (Debian: cups-client), or write the sheets to a file with --to-file")).toString());
        try {
            return answer(found, input);
        } catch (IOException e) {
            throw new PrintingException(command.get(0) + " cannot be run (" + e.getMessage() + "); check the installation of CUPS", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintingException(command.get(0) + " was interrupted; see what the queue holds, and print again", e);
        }
    }

    private Answer answer(List<String> command, byte[] input) throws IOException, InterruptedException, PrintingException {
        Path answer = Files.createTempFile("wirebound-", ".answer");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(answer.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            Optional<IOException> unread = feed(process, input);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new PrintingException(command.get(0) + " has not answered for " + SECONDS + " seconds; see whether the printing system is at work");
            } else if (unread.isPresent() && process.exitValue() == 0) {
                throw unread.get();
            }
            return new Answer(process.exitValue(), Files.readString(answer, StandardCharsets.UTF_8).strip());
        } finally {
            Files.delete(answer);
        }
    }

    /** A command that fails may close its input early; then its own words say more than the broken pipe. */
    private static Optional<IOException> feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
