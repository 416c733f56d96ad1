package org.wirebound.app.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wirebound.archive.RecordFolder;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirebound convert}: dispatches in, records out. */
@Command(name = "convert", description = "Turns dispatches into documents: x.txt becomes x.pdf, x.docx, x.epub and x.json.")
final class ConvertCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "The folder to write to; files of an INPUT folder keep their place below it.")
    private String output = "";

    @Option(names = "--to", paramLabel = "FORMAT", split = ",", description = "Any of pdf,docx,epub; all by default.")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Mixin
    private StyleOptions styleOptions = new StyleOptions();

    @Mixin
    private MetadataOptions metadataOptions = new MetadataOptions();

    @Option(names = "--json", description = "Write one JSON object a source and a summary to standard output.")
    private boolean json;

    ConvertCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Instant start = world.clock().instant();
        Metadata person = metadataOptions.metadata();
        Converter converter = converter();
        Path folder = outputFolder();
        Inputs inputs = inputOptions.find(world, Optional.of(folder));
        Map<Input, Path> stems = OutputNames.assign(inputs.orNothingToDo(), folder);
        ConvertRun run = new ConvertRun(new Intake(world.in(), inputOptions.charset()), person,
                (source, said) -> converter.convert(source, said, formats), new RecordFolder(folder, Version.number()),
                new ItemNames(stems.values()));
        ConvertReport report = new ConvertReport(new Console(world), Optional.<PrintStream>of(world.out()).filter(out -> json));
        int untried = convertAll(stems, run, report);
        return report.close(inputs.skipped(), untried, Duration.between(start, world.clock().instant())).number();
    }

    private Converter converter() {
        FontLibrary fonts = FontLibrary.bundled();
        return new Converter(new DispatchReader(), styleOptions.style(world.folder(), fonts.families()), fonts,
                new Edition(Version.tool(), SourceDateEpoch.in(world.environment())));
    }

    private Path outputFolder() {
        try {
            return world.folder().resolve(output).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "-o: \"" + output + "\" is not a path: " + e.getReason(), e);
        }
    }

    /** Converts each input; gives the number of those that were left when going on made no sense. */
    private static int convertAll(Map<Input, Path> stems, ConvertRun run, ConvertReport report) {
        int untried = stems.size();
        for (Map.Entry<Input, Path> entry : stems.entrySet()) {
            List<Result> results = run.convert(entry.getKey(), entry.getValue());
            results.forEach(report::tell);
            untried--;
            if (results.stream().anyMatch(result -> result instanceof Result.Failed failed && failed.endsTheRun())) {
                return untried;
            }
        }
        return untried;
    }
}
