package org.wirebound.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Runs the whole program in this process, in a folder and an environment of the test's own. */
public final class CommandLineFixture {
    private final Path folder;
    private Map<String, String> environment = Map.of();
    private byte[] input = {};
    private boolean terminal;

    public CommandLineFixture(Path folder) {
        this.folder = folder;
    }

    /** What a run gave back. */
    public record Run(int code, String out, String err) {
        public ExitCode exit() {
            return List.of(ExitCode.values()).stream().filter(each -> each.number() == code).findFirst().orElseThrow();
        }
    }

    public CommandLineFixture environment(Map<String, String> variables) {
        environment = variables;
        return this;
    }

    public CommandLineFixture input(String text) {
        input = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    public CommandLineFixture terminal() {
        terminal = true;
        return this;
    }

    public Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        World world = new World(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), new ByteArrayInputStream(input), environment, folder,
                () -> Instant.EPOCH, terminal);
        int code = new Main(world).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
