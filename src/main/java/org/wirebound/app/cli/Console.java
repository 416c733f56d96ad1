package org.wirebound.app.cli;

import java.io.PrintStream;

/** Speaks to people, on the error stream; in colour where they have it. */
final class Console {
    private static final String RED = "31";
    private static final String YELLOW = "33";

    private final PrintStream err;
    private final boolean colour;

    Console(World world) {
        this(world.err(), world.colour());
    }

    Console(PrintStream err, boolean colour) {
        this.err = err;
        this.colour = colour;
    }

    /** A plain line. */
    void say(String line) {
        err.println(harmless(line));
    }

    /** A line below another that a person should look at. */
    void warn(String line) {
        err.println("  " + painted(YELLOW, "warning: ") + harmless(line));
    }

    /** A line that says what failed, where, and what to do. */
    void fail(String line) {
        err.println(painted(RED, "wirebound: ") + harmless(line));
    }

    /** The place in the program where a fault arose; only for those who asked for it. */
    void trace(Throwable fault) {
        fault.printStackTrace(err);
    }

    private String painted(String sgr, String text) {
        return colour ? "\u001b[" + sgr + "m" + text + "\u001b[0m" : text;
    }

    /** File names may hold control characters, and terminals obey them. */
    private static String harmless(String line) {
        return line.replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
