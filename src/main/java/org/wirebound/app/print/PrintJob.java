package org.wirebound.app.print;

import java.util.Optional;
import org.wirebound.writer.pdf.imposition.Duplex;

/**
 * What is sent to a printer.
 *
 * @param name what the printer's queue shows
 * @param pdf the sheets, ready for printing
 * @param sheet the size of the paper
 * @param copies how many, at least one
 * @param duplex whether both sides are printed; empty for the printer's own way
 * @param tray where the paper comes from; empty for the printer's own choice
 */
public record PrintJob(String name, byte[] pdf, SheetSize sheet, int copies, Optional<Duplex> duplex, Optional<String> tray) {}
