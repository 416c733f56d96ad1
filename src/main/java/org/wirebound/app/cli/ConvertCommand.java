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
import org.wirebound.archive.RecordDescription;
import org.wirebound.archive.RecordFolder;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.style.HouseStyle;
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
    private PdfOption pdfOption = new PdfOption();

    @Mixin
    private FontOptions fontOptions = new FontOptions();

    @Mixin
    private StyleOptions styleOptions = new StyleOptions();

    @Mixin
    private MetadataOptions metadataOptions = new MetadataOptions();

    @Mixin
    private AgencyOptions agencyOptions = new AgencyOptions();

    @Mixin
    private LinkOption linkOption = new LinkOption();

    @Option(names = "--fail-on-embargo",
            description = "Write nothing of a dispatch that is under embargo, withheld or withdrawn; it fails.")
    private boolean failOnEmbargo;

    @Option(names = "--json", description = "Write one JSON object a source and a summary to standard output.")
    private boolean json;

    ConvertCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Instant start = world.clock().instant();
        Metadata person = metadataOptions.metadata();
        FontLibrary fonts = fontOptions.library(world.folder());
        HouseStyle style = styleOptions.style(world.folder(), fonts.families());
        Path folder = outputFolder();
        Inputs inputs = inputOptions.find(world, Optional.of(folder));
        Map<Input, Path> stems = OutputNames.assign(inputs.orNothingToDo(), folder);
        Intake intake = new Intake(world.in(), inputOptions.charset());
        Converter converter = new Converter(linkOption.reader(agencyOptions.reader(world.folder()), inputs.inputs(), intake), style, fonts,
                new Edition(Version.tool(), SourceDateEpoch.in(world.environment()), pdfOption.profile(),
                        Optional.of(new RecordDescription(Version.number()))));
        ConvertRun run = new ConvertRun(intake, person, (source, said) -> publishable(converter.convert(source, said, formats)), new RecordFolder(folder, Version.number()),
                new ItemNames(stems.values()));
        ConvertReport report = new ConvertReport(new Console(world), Optional.<PrintStream>of(world.out()).filter(out -> json));
        int untried = convertAll(stems, run, report);
        return report.close(inputs.skipped(), untried, Duration.between(start, world.clock().instant())).number();
    }

    private List<Outcome> publishable(List<Outcome> outcomes) {
        return failOnEmbargo ? outcomes.stream().map(Unpublishable::rejected).toList() : outcomes;
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
