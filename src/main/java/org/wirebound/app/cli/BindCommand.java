package org.wirebound.app.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.archive.UnfaithfulException;
import org.wirebound.archive.UnwrittenException;
import org.wirebound.archive.VolumeFiles;
import org.wirebound.convert.Binder;
import org.wirebound.convert.ChangedSourceException;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Parting;
import org.wirebound.convert.Plan;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.VolumeWords;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.pdf.PdfProfile;
import org.wirebound.writer.pdf.PdfVolume;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirebound bind}: many dispatches in, one publication out. */
@Command(name = "bind", description = "Binds dispatches into one publication with title page, contents, sections and indexes.")
final class BindCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true,
            description = "The file to write, such as month.pdf, month.docx or month.epub; may be given once a format.")
    private List<String> outputs = new ArrayList<>();

    @Option(names = "--by", paramLabel = "KEY", description = "What the sections are: day (default) or agency.")
    private Parting parting = Parting.DAY;

    @Option(names = "--title", paramLabel = "TEXT", description = "What the publication is called.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "The line below the title.")
    private Optional<String> subtitle = Optional.empty();

    @Option(names = "--lang", paramLabel = "TAG",
            description = "The language of the publication's own words (BCP 47); that of most dispatches by default.")
    private Optional<String> language = Optional.empty();

    @Mixin
    private PdfOption pdfOption = new PdfOption();

    @Mixin
    private FontOptions fontOptions = new FontOptions();

    @Mixin
    private StyleOptions styleOptions = new StyleOptions();

    @Mixin
    private AgencyOptions agencyOptions = new AgencyOptions();

    @Option(names = "--json", description = "Write one JSON object a dispatch and a summary to standard output.")
    private boolean json;

    BindCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        Instant start = world.clock().instant();
        Map<Format, Path> targets = targets();
        Plan.Wishes wishes = new Plan.Wishes(parting, title, subtitle, language.map(BindCommand::known));
        FontLibrary fonts = fontOptions.library(world.folder());
        HouseStyle style = styleOptions.style(world.folder(), fonts.families());
        Shelved shelved = shelved(targets);
        InputShelf shelf = new InputShelf(shelved.inputs(), new Intake(world.in(), inputOptions.charset()));
        Binder binder = new Binder(agencyOptions.reader(world.folder()), style, fonts, edition());
        BindReport report = new BindReport(new Console(world), shelf, Optional.<PrintStream>of(world.out()).filter(out -> json));
        Optional<Plan> plan = binder.plan(shelf, wishes, report);
        if (plan.isEmpty()) {
            return report.nothing().number();
        }
        VolumeFiles.Written written = write(new VolumeFiles(binder, targets), plan.get(), shelf, report);
        return report.close(plan.get(), written, shelved.skipped(), Duration.between(start, world.clock().instant())).number();
    }

    /**
     * What is to be bound; a volume's order needs to know all of it.
     *
     * @param skipped how many files were passed over
     */
    private record Shelved(List<Input> inputs, int skipped) {}

    /** The inputs but for earlier outputs. */
    private Shelved shelved(Map<Format, Path> targets) {
        try (Inputs found = inputOptions.find(world, Optional.empty())) {
            List<Input> inputs = StreamSupport.stream(InputOptions.orNothingToDo(found).spliterator(), false)
                    .filter(input -> input.file().filter(targets::containsValue).isEmpty()).toList();
            return new Shelved(inputs, found.skipped());
        }
    }

    private static VolumeFiles.Written write(VolumeFiles files, Plan plan, InputShelf shelf, BindReport report) {
        try {
            return files.write(plan, shelf, report);
        } catch (UnwrittenException e) {
            throw new CommandException(ExitCode.NOT_WRITTEN, e.getMessage(), e);
        } catch (UnfaithfulException e) {
            throw new CommandException(ExitCode.NOT_TO_STANDARD, e.getMessage(), e);
        } catch (ChangedSourceException e) {
            throw new CommandException(ExitCode.SOME_FAILED, shelf.name(e.place()) + ": " + e.getMessage(), e);
        }
    }

    private Edition edition() {
        PdfProfile profile = pdfOption.profile();
        if (!PdfVolume.PROFILES.contains(profile)) {
            throw new CommandException(ExitCode.USAGE, "--pdf: a bound PDF cannot be of the kind " + profile.word() + "; choose one of "
                    + PdfVolume.PROFILES.stream().map(PdfProfile::word).collect(Collectors.joining(", ")));
        }
        return new Edition(Version.tool(), SourceDateEpoch.in(world.environment()), profile, Optional.empty());
    }

    private static String known(String tag) {
        if (!VolumeWords.know(tag)) {
            throw new CommandException(ExitCode.USAGE, "--lang: there are no words in \"" + tag + "\"; name one of " + String.join(", ", VolumeWords.languages()));
        }
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    private Map<Format, Path> targets() {
        Map<Format, Path> targets = new EnumMap<>(Format.class);
        for (String output : outputs) {
            if (targets.put(format(output), path(output)) != null) {
                throw new CommandException(ExitCode.USAGE, "-o: there are two files of one format; name one a format");
            }
        }
        return targets;
    }

    private static Format format(String output) {
        return Arrays.stream(Format.values()).filter(format -> output.toLowerCase(Locale.ROOT).endsWith("." + format.extension())).findFirst()
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, "-o: the name \"" + output + "\" says no format; let it end in "
                        + Arrays.stream(Format.values()).map(format -> "." + format.extension()).collect(Collectors.joining(", "))));
    }

    private Path path(String output) {
        try {
            return world.folder().resolve(output).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "-o: \"" + output + "\" is not a path: " + e.getReason(), e);
        }
    }
}
