package org.wirebound.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.Sides;
import org.wirebound.style.PageStyle;
import org.wirebound.writer.pdf.imposition.Duplex;
import org.wirebound.writer.pdf.imposition.PrintablePages;

/** The printers that the Java platform finds: those of Windows, and of any system without the commands of CUPS. */
final class PlatformPrinters implements Printers {
    private static final String REMEDY = "; see 'wirebound print --list', or write the sheets to a file with --to-file";

    private final Supplier<List<PrintService>> services;

    /** @param services the printers of the platform, the default one first */
    PlatformPrinters(Supplier<List<PrintService>> services) {
        this.services = services;
    }

    static PlatformPrinters ofThisMachine() {
        return new PlatformPrinters(() -> Stream.concat(
                Stream.ofNullable(PrintServiceLookup.lookupDefaultPrintService()),
                Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))).distinct().toList());
    }

    @Override
    public List<Printer> all() {
        List<PrintService> found = services.get();
        List<Printer> printers = new ArrayList<>();
        for (PrintService service : found) {
            printers.add(new Printer(service.getName(), state(service), service == found.get(0), names(service, MediaSizeName.class),
                    supports(service, Sides.TWO_SIDED_LONG_EDGE), names(service, MediaTray.class)));
        }
        printers.sort(Comparator.comparing(Printer::name));
        return printers;
    }

    private static String state(PrintService service) {
        boolean refuses = service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS;
        return refuses ? "refuses jobs" : Optional.ofNullable(service.getAttribute(PrinterState.class))
                .map(state -> state.toString().toLowerCase(Locale.ROOT)).orElse("ready");
    }

    private static List<String> names(PrintService service, Class<? extends Media> kind) {
        return media(service).filter(kind::isInstance).map(Media::toString).toList();
    }

    private static Stream<Media> media(PrintService service) {
        return service.getSupportedAttributeValues(Media.class, null, null) instanceof Media[] media ? Arrays.stream(media) : Stream.empty();
    }

    private static boolean supports(PrintService service, Sides sides) {
        return service.isAttributeCategorySupported(Sides.class) && service.isAttributeValueSupported(sides, null, null);
    }

    @Override
    public String print(Printer printer, PrintJob job) throws PrintingException {
        PrintService service = services.get().stream().filter(each -> each.getName().equals(printer.name())).findFirst()
                .orElseThrow(() -> new PrintingException("the printer " + printer.name() + " is gone" + REMEDY));
        DocPrintJob printing = service.createPrintJob();
        Failures failures = new Failures();
        printing.addPrintJobListener(failures);
        PrintRequestAttributeSet attributes = attributes(service, job);
        Optional<PrintException> refusal = service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)
                ? send(printing, job.pdf(), DocFlavor.BYTE_ARRAY.PDF, attributes)
                : PrintablePages.lend(job.pdf(), pages -> send(printing, pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, attributes));
        if (refusal.isPresent()) {
            throw new PrintingException("the printer " + printer.name() + " does not take the job (" + refusal.get().getMessage() + ")" + REMEDY, refusal.get());
        } else if (failures.any()) {
            throw new PrintingException("the printer " + printer.name() + " does not take the job" + REMEDY);
        }
        return job.name();
    }

    private static Optional<PrintException> send(DocPrintJob printing, Object data, DocFlavor flavour, PrintRequestAttributeSet attributes) {
        try {
            printing.print(new SimpleDoc(data, flavour, null), attributes);
            return Optional.empty();
        } catch (PrintException e) {
            return Optional.of(e);
        }
    }

    private static PrintRequestAttributeSet attributes(PrintService service, PrintJob job) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(job.copies()));
        attributes.add(new JobName(job.name(), Locale.ROOT));
        job.duplex().ifPresent(duplex -> attributes.add(sides(duplex)));
        medium(service, job).ifPresent(attributes::add);
        return attributes;
    }

    /** Trays and sizes are of one kind here, so that a tray stands for its size. */
    private static Optional<Media> medium(PrintService service, PrintJob job) {
        if (job.tray().isPresent()) {
            return media(service).filter(tray -> tray instanceof MediaTray && tray.toString().equals(job.tray().get())).findFirst();
        }
        return job.sheet().paper().map(paper -> paper == PageStyle.Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
    }

    private static Sides sides(Duplex duplex) {
        return switch (duplex) {
            case NONE -> Sides.ONE_SIDED;
            case LONG -> Sides.TWO_SIDED_LONG_EDGE;
            case SHORT -> Sides.TWO_SIDED_SHORT_EDGE;
        };
    }
}
