package org.wirebound.app.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a program of the machine for a limited time, and leaves nothing of it behind. */
final class ProgramRun {
    private static final int MOST_SECONDS_TO_END = 5;

    private final Duration limit;

    ProgramRun(Duration limit) {
        this.limit = limit;
    }

    /**
     * Runs it to its end.
     *
     * @param folder where it works
     * @return in words for people why it failed; empty if it did its work
     */
    Optional<String> run(String name, List<String> command, Path folder) {
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
            return wait(name, process);
        } catch (IOException e) {
            return Optional.of(name + " could not be started (" + e.getMessage() + ")");
        }
    }

    private Optional<String> wait(String name, Process process) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of(name + " did not end within " + limit.toSeconds() + " seconds and was stopped");
            }
            return process.exitValue() == 0 ? Optional.empty() : Optional.of(name + " failed (exit code " + process.exitValue() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("waiting for " + name + " was interrupted");
        } finally {
            end(process);
        }
    }

    /** A program that starts others is not gone before they are. */
    private static void end(Process process) {
        List<ProcessHandle> all = process.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(MOST_SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
