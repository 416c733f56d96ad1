package org.wirebound.app.cli;

import java.util.Optional;
import java.util.function.Function;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.print.PrintJob;
import org.wirebound.app.print.Printer;
import org.wirebound.app.print.Printers;
import org.wirebound.app.print.PrintingException;
import org.wirebound.convert.Outcome;
import org.wirebound.style.Galley;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.pdf.imposition.ImposedDocument;
import org.wirebound.writer.pdf.imposition.Imposition;

/** Prints each dispatch as a job of its own in the queue of a printer. */
final class QueuePress implements Press {
    /** What every queue can show (RFC 8011 5.1.3, names of at most 255 octets, of which a letter takes up to four). */
    private static final int LONGEST_NAME = 60;

    private final Printers printers;
    private final Printer printer;
    private final Imposition imposition;
    private final FontLibrary fonts;
    private final Function<byte[], PrintJob> ticket;

    /** @param ticket makes a job of sheets, in which all but the name is as a person wants it */
    QueuePress(Printers printers, Printer printer, Imposition imposition, FontLibrary fonts, Function<byte[], PrintJob> ticket) {
        this.printers = printers;
        this.printer = printer;
        this.imposition = imposition;
        this.fonts = fonts;
        this.ticket = ticket;
    }

    @Override
    public PrintResult.Printed print(Input input, Outcome.Converted converted) throws PrintingException {
        try (ImposedDocument document = new ImposedDocument(imposition, fonts)) {
            int sides = document.add(converted.galley(), converted.renditions().get(0));
            String job = "";
            if (sides > 0) {
                PrintJob wanted = ticket.apply(document.finish());
                job = printers.print(printer, new PrintJob(name(converted.galley()), wanted.pdf(), wanted.sheet(), wanted.copies(), wanted.duplex(), wanted.tray()));
            }
            return new PrintResult.Printed(input, job, sides, converted);
        }
    }

    private static String name(Galley galley) {
        String title = VisibleText.line(galley.title());
        String name = Optional.of(title).filter(words -> !words.isBlank()).orElse(galley.imprint().identifier());
        return name.codePointCount(0, name.length()) <= LONGEST_NAME ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    @Override
    public void finish() {
        // Every job is in its queue already.
    }
}
