package org.wirebound.app.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code wirebound}: what all commands share. */
@Command(name = "wirebound", mixinStandardHelpOptions = true, scope = ScopeType.INHERIT, versionProvider = Version.class,
        description = "Turns news-agency dispatches into archival PDF/A, DOCX and EPUB.",
        sortOptions = false, usageHelpAutoWidth = true)
final class RootCommand implements Runnable {
    static final String DEBUG = "--debug";

    @Option(names = DEBUG, scope = ScopeType.INHERIT,
            description = "Show where in the program a fault arose, and what the libraries log.")
    private boolean debug;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "no command is given");
    }

    /** The codes as the help lists them. */
    static Map<String, String> exitCodes() {
        Map<String, String> list = new LinkedHashMap<>();
        Arrays.stream(ExitCode.values()).forEach(code -> list.put(String.valueOf(code.number()), code.meaning()));
        return list;
    }
}
