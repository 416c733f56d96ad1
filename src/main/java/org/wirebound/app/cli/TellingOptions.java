package org.wirebound.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.app.batch.report.ReportFile;
import picocli.CommandLine.Option;

/** The options that say how a run is told of. */
final class TellingOptions {
    /** From how many inputs on a bar says more than lines. */
    private static final int MANY = 20;

    @Option(names = "--json", description = "Write one JSON object a source and a summary to standard output.")
    private boolean json;

    @Option(names = "--report", paramLabel = "FILE",
            description = "Write what became of each source to FILE.json, .csv, .html or .xml (JUnit's form); may be given more than once.")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--progress", paramLabel = "MANNER",
            description = "How to follow the run: auto (a bar on a terminal, lines elsewhere; default), plain, json or none.")
    private Progress.Manner manner = Progress.Manner.AUTO;

    boolean json() {
        return json;
    }

    /** @param total how many inputs there are */
    ConvertReport report(World world, long total) {
        List<ReportFile> files = reports.stream().map(name -> file(world.folder(), name)).toList();
        return new ConvertReport(progress(world, total), Optional.<PrintStream>of(world.out()).filter(out -> json), files, world.clock());
    }

    private Progress progress(World world, long total) {
        return switch (manner) {
            case JSON -> new JsonProgress(world, total);
            case NONE -> new LineProgress(new Console(world), true);
            case PLAIN -> new LineProgress(new Console(world), false);
            case AUTO -> total > MANY && world.colour() && !world.environment().containsKey("CI")
                    ? new BarProgress(world, total)
                    : new LineProgress(new Console(world), false);
        };
    }

    private static ReportFile file(Path folder, String name) {
        try {
            return ReportFile.at(folder.resolve(name).toAbsolutePath().normalize());
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--report: " + e.getMessage(), e);
        }
    }
}
