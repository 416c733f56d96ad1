package org.wirebound.app.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.wirebound.app.batch.Batch;
import org.wirebound.app.batch.ChildIsolation;
import org.wirebound.app.batch.DiskLedger;
import org.wirebound.app.batch.Isolation;
import org.wirebound.app.batch.Journal;
import org.wirebound.app.batch.Ledger;
import org.wirebound.app.batch.Limits;
import org.wirebound.app.batch.Places;
import org.wirebound.app.batch.Recorder;
import org.wirebound.app.batch.Unpublishable;
import org.wirebound.app.batch.Worker;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.archive.Holdings;
import org.wirebound.archive.RecordDescription;
import org.wirebound.archive.RecordFolder;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.style.HouseStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code wirebound convert}: dispatches in, records out. */
@Command(name = "convert", description = "Turns dispatches into documents: x.txt becomes x.pdf, x.docx, x.epub and x.json.")
final class ConvertCommand implements Callable<Integer> {
    private static final String WORKER = "--worker";

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

    @Mixin
    private BatchOptions batchOptions = new BatchOptions();

    @Mixin
    private TellingOptions tellingOptions = new TellingOptions();

    @Option(names = "--dry-run", description = "Tell what would be done, and write nothing.")
    private boolean dryRun;

    @Option(names = WORKER, hidden = true, description = "Convert what the standard input names, for another process of this program.")
    private boolean worker;

    @Spec
    private CommandSpec spec;

    ConvertCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Path folder = outputFolder();
        Intake intake = new Intake(world.in(), inputOptions.charset());
        if (worker) {
            return serve(recorder(intake, agencyOptions.reader(world.folder()), folder));
        }
        try (Inputs inputs = inputOptions.find(world, Optional.of(folder))) {
            InputOptions.orNothingToDo(inputs);
            DispatchReader reader = linkOption.reader(agencyOptions.reader(world.folder()), inputs, intake);
            Optional<Journal> journal = journal(inputs, folder);
            try {
                Ledger ledger = journal.<Ledger>map(kept -> kept).orElseGet(() -> new DiskLedger(folder));
                return (dryRun ? plan(inputs, folder, ledger) : convert(inputs, recorder(intake, reader, folder), folder, ledger)).number();
            } finally {
                journal.ifPresent(Journal::close);
            }
        }
    }

    private ExitCode convert(Inputs inputs, Recorder recorder, Path folder, Ledger ledger) {
        Limits limits = batchOptions.limits();
        ConvertReport report = tellingOptions.report(world, inputs.size());
        Batch batch = new Batch(recorder, limits, isolation(limits, folder), ledger);
        try (Signals signals = new Signals(batch::stop)) {
            ExitCode code = report.close(inputs, batch.run(inputs.planned(folder), report::tell));
            return signals.received().orElse(code);
        }
    }

    private ExitCode plan(Inputs inputs, Path folder, Ledger ledger) {
        new DryRun(world, folder, extensions(), batchOptions.onConflict()).tell(inputs, ledger, tellingOptions.json());
        return ExitCode.OK;
    }

    private int serve(Recorder recorder) {
        try {
            new Worker(recorder, world.folder().getFileSystem()).serve(world.in(), world.out());
            return ExitCode.OK.number();
        } catch (IOException e) {
            throw new CommandException(ExitCode.INTERNAL_ERROR, "the other process cannot be heard (" + e.getMessage() + "); start the run again", e);
        }
    }

    private Optional<Journal> journal(Inputs inputs, Path folder) {
        if (dryRun && !Journal.isIn(folder)) {
            return Optional.empty();
        }
        List<String> more = new ArrayList<>(List.of(world.environment().getOrDefault("SOURCE_DATE_EPOCH", "")));
        more.addAll(linkOption.checksums(inputs));
        String settings = Settings.checksum(spec.commandLine().getParseResult(), world.folder(), more);
        return batchOptions.journal(inputs, folder, new Journal.Edition(Version.tool(), settings));
    }

    /** What links dispatches has read all of them: a process of its own would have to do so again. */
    private Isolation isolation(Limits limits, Path folder) {
        boolean possible = !linkOption.isOn() && world.folder().getFileSystem().equals(FileSystems.getDefault());
        List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
        return possible
                ? new ChildIsolation(() -> OwnProcess.again(arguments, WORKER, world), limits, new Holdings(folder))
                : Isolation.none(limits);
    }

    private Recorder recorder(Intake intake, DispatchReader reader, Path folder) {
        Metadata person = metadataOptions.metadata();
        FontLibrary fonts = fontOptions.library(world.folder());
        HouseStyle style = styleOptions.style(world.folder(), fonts.families());
        Edition edition = new Edition(Version.tool(), SourceDateEpoch.in(world.environment()), pdfOption.profile(),
                Optional.of(new RecordDescription(Version.number())));
        Converter converter = new Converter(reader, style, fonts, edition);
        Places places = new Places(new Holdings(folder), extensions(), batchOptions.onConflict());
        return new Recorder(intake, person, (source, said) -> publishable(converter.conversions(source, said, formats)),
                new RecordFolder(folder, Version.number()), places);
    }

    private List<String> extensions() {
        return formats.stream().map(Format::extension).toList();
    }

    private List<Supplier<Outcome>> publishable(List<Supplier<Outcome>> outcomes) {
        return failOnEmbargo ? outcomes.stream().map(Unpublishable::rejected).toList() : outcomes;
    }

    private Path outputFolder() {
        try {
            return world.folder().resolve(output).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "-o: \"" + output + "\" is not a path: " + e.getReason(), e);
        }
    }
}
