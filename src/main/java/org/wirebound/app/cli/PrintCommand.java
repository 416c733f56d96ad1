package org.wirebound.app.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.wirebound.app.batch.Conversion;
import org.wirebound.app.batch.Unpublishable;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.print.PrintJob;
import org.wirebound.app.print.Printer;
import org.wirebound.app.print.Printers;
import org.wirebound.app.print.PrintingException;
import org.wirebound.app.print.SheetSize;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.style.HouseStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.pdf.imposition.Imposition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirebound print}: dispatches in, sheets of paper out. */
@Command(name = "print", description = "Prints dispatches, each as a job of its own, or writes the sheets to a PDF.")
final class PrintCommand implements Callable<Integer> {
    private final World world;
    private final Printers printers;

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Mixin
    private PrinterOptions printerOptions = new PrinterOptions();

    @Mixin
    private SheetOptions sheetOptions = new SheetOptions();

    @Option(names = "--to-file", paramLabel = "FILE.pdf", description = {
        "Write the sheets of all dispatches to one PDF in place of printing them.",
        "It is made for printing, and is no record: 'wirebound convert' makes those."})
    private Optional<String> toFile = Optional.empty();

    @Option(names = "--list", description = "Show the printers and what they offer, and print nothing.")
    private boolean list;

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

    @Option(names = "--fail-on-embargo", description = "Print nothing of a dispatch that is under embargo, withheld or withdrawn; it fails.")
    private boolean failOnEmbargo;

    @Option(names = "--json", description = "Write one JSON object a dispatch, or a printer, to standard output.")
    private boolean json;

    PrintCommand(World world, Printers printers) {
        this.world = world;
        this.printers = printers;
    }

    @Override
    public Integer call() {
        try {
            return (list ? listed() : printed()).number();
        } catch (PrintingException e) {
            throw new CommandException(ExitCode.NOT_WRITTEN, e.getMessage(), e);
        }
    }

    private ExitCode listed() throws PrintingException {
        List<Printer> all = printers.all();
        all.forEach(printer -> world.out().print(json ? PrinterTable.json(printer) + "\n" : PrinterTable.text(printer)));
        if (all.isEmpty()) {
            new Console(world).say("this machine knows no printer; add one, or write the sheets to a file with --to-file");
        }
        return all.isEmpty() ? ExitCode.NOTHING_TO_DO : ExitCode.OK;
    }

    private ExitCode printed() throws PrintingException {
        if (toFile.isPresent() && printerOptions.given()) {
            throw new CommandException(ExitCode.USAGE, "--printer, --copies and --tray say nothing of a file; leave them or --to-file out");
        }
        Imposition imposition = sheetOptions.imposition();
        int copies = printerOptions.copies();
        try (Inputs inputs = inputOptions.find(world, Optional.empty())) {
            return printed(InputOptions.orNothingToDo(inputs), imposition, copies);
        }
    }

    private ExitCode printed(Inputs inputs, Imposition imposition, int copies) throws PrintingException {
        FontLibrary fonts = fontOptions.library(world.folder());
        HouseStyle style = styleOptions.style(world.folder(), fonts.families());
        Metadata person = metadataOptions.metadata();
        Intake intake = new Intake(world.in(), inputOptions.charset());
        Converter converter = new Converter(linkOption.reader(agencyOptions.reader(world.folder()), inputs, intake), style, fonts,
                new Edition(Version.tool(), SourceDateEpoch.in(world.environment())));
        Conversion conversion = (source, said) -> publishable(converter.conversions(source, said, Set.of(Format.PDF)));
        if (toFile.isPresent()) {
            try (FilePress press = new FilePress(file(inputs), imposition, fonts)) {
                return run(inputs, new PrintRun(intake, person, conversion, press), press);
            }
        }
        SheetSize sheet = new SheetSize(style.page().width(), style.page().height());
        Printer printer = printer(sheet);
        Press press = new QueuePress(printers, printer, imposition, fonts,
                pdf -> new PrintJob("", pdf, sheet, copies, sheetOptions.duplex().filter(any -> printer.duplex()), printerOptions.tray()));
        return run(inputs, new PrintRun(intake, person, conversion, press), press);
    }

    private List<Supplier<Outcome>> publishable(List<Supplier<Outcome>> outcomes) {
        return failOnEmbargo ? outcomes.stream().map(Unpublishable::rejected).toList() : outcomes;
    }

    private Printer printer(SheetSize sheet) throws PrintingException {
        Printer printer = printerOptions.choose(printers, sheetOptions.asksForBothSides(), sheet);
        Console console = new Console(world);
        if (printer.state().contains("disabled")) {
            console.warn("the printer " + printer.name() + " is stopped; the jobs wait in its queue until it is started");
        }
        if (!printer.duplex() && sheetOptions.duplex().filter(duplex -> duplex.bothSides()).isPresent()) {
            console.warn("the printer " + printer.name() + " does not print both sides; print the backs by hand, or name another with --printer");
        }
        return printer;
    }

    private ExitCode run(Inputs inputs, PrintRun run, Press press) {
        PrintReport report = new PrintReport(new Console(world), Optional.<PrintStream>of(world.out()).filter(out -> json));
        inputs.forEach(input -> run.print(input).forEach(report::tell));
        press.finish();
        return report.close(inputs.skipped());
    }

    /** Where the sheets go; not over a source, which is never changed. */
    private Path file(Inputs inputs) {
        String name = toFile.orElseThrow();
        try {
            Path file = world.folder().resolve(name).toAbsolutePath().normalize();
            if (StreamSupport.stream(inputs.spliterator(), false).anyMatch(input -> input.file().filter(source -> source.toAbsolutePath().normalize().equals(file)).isPresent())) {
                throw new CommandException(ExitCode.USAGE, "--to-file: " + name + " is one of the inputs; choose another name");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "--to-file: \"" + name + "\" is not a path: " + e.getReason(), e);
        }
    }
}
