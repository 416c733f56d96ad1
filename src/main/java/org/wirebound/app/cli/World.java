package org.wirebound.app.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * All that a command touches outside of the program.
 *
 * @param out where data goes, in UTF-8
 * @param err what people read
 * @param in where {@code -} reads from
 * @param environment the environment variables
 * @param folder the working folder, which relative paths start from
 * @param clock for the time that a run took; never for a date in a file
 * @param terminal whether a person sits at the other end of {@code err}
 */
public record World(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Path folder,
        InstantSource clock,
        boolean terminal) {
    public World {
        environment = Map.copyOf(environment);
    }

    /** Colour only for a person, and only if that person has not declined it (no-color.org). */
    boolean colour() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }
}
