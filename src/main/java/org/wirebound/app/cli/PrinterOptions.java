package org.wirebound.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wirebound.app.print.Printer;
import org.wirebound.app.print.Printers;
import org.wirebound.app.print.PrintingException;
import org.wirebound.app.print.SheetSize;
import picocli.CommandLine.Option;

/** The options that choose a printer and what it does with the sheets. */
final class PrinterOptions {
    private static final int MOST_COPIES = 999;

    @Option(names = "--printer", paramLabel = "NAME", description = "The printer, as --list names it; the default one otherwise.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--copies", paramLabel = "N", description = "How many copies of each dispatch; 1 by default.")
    private Optional<Integer> copies = Optional.empty();

    @Option(names = "--tray", paramLabel = "NAME", description = "Where the paper comes from, as the printer names it; the printer's choice otherwise.")
    private Optional<String> tray = Optional.empty();

    /** True if any of the options is given, none of which says anything of a file. */
    boolean given() {
        return name.isPresent() || copies.isPresent() || tray.isPresent();
    }

    int copies() {
        int wanted = copies.orElse(1);
        if (wanted < 1 || wanted > MOST_COPIES) {
            throw new CommandException(ExitCode.USAGE, "--copies: " + wanted + " is not a number from 1 to " + MOST_COPIES);
        }
        return wanted;
    }

    Optional<String> tray() {
        return tray;
    }

    /**
     * The printer that was chosen, which offers what was asked for.
     *
     * @throws PrintingException if there is none, or it does not
     */
    Printer choose(Printers printers, boolean bothSides, SheetSize sheet) throws PrintingException {
        List<Printer> all = printers.all();
        Printer printer = all.stream().filter(each -> name.map(each.name()::equals).orElse(each.isDefault())).findFirst()
                .orElseThrow(() -> new PrintingException(missing(all)));
        if (printer.state().contains("refuses jobs")) {
            throw new PrintingException("the printer " + printer.name() + " refuses jobs at present; let it accept them again, or name another with --printer");
        } else if (bothSides && !printer.duplex()) {
            throw new PrintingException("the printer " + printer.name() + " does not print both sides; leave --duplex out, or name another with --printer");
        }
        require(printer, "tray", tray.filter(wanted -> !printer.trays().contains(wanted)), printer.trays(), "name another with --tray, or leave it out");
        require(printer, "paper size", sheet.paper().isEmpty() || printer.media().isEmpty() || offers(printer, sheet)
                ? Optional.empty() : Optional.of(sheet.name()), printer.media(), "choose another with --paper");
        return printer;
    }

    private static boolean offers(Printer printer, SheetSize sheet) {
        return printer.media().stream().anyMatch(offered -> offered.equals(sheet.name()) || offered.startsWith(sheet.name() + ".")
                || offered.replace('-', '_').equalsIgnoreCase(sheet.name().equals("A4") ? "iso_a4" : "na_letter"));
    }

    private static void require(Printer printer, String kind, Optional<String> lacking, List<String> offered, String advice) throws PrintingException {
        if (lacking.isPresent()) {
            throw new PrintingException("the printer " + printer.name() + " has no " + kind + " \"" + lacking.get() + "\"; "
                    + (offered.isEmpty() ? "it names none" : "it has " + String.join(", ", offered)) + "; " + advice);
        }
    }

    private String missing(List<Printer> all) {
        String problem = name.map(wanted -> "there is no printer \"" + wanted + "\"").orElse("no printer is the default one");
        return all.isEmpty()
                ? problem + ", and this machine knows none; add one, or write the sheets to a file with --to-file"
                : problem + "; name one with --printer: " + all.stream().map(Printer::name).collect(Collectors.joining(", "));
    }
}
