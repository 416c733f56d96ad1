package org.wirebound.app.print;

import java.util.List;

/** The printers of a machine. */
public interface Printers {
    /**
     * All printers, sorted by name.
     *
     * @throws PrintingException if the machine has no printing system, or it does not answer
     */
    List<Printer> all() throws PrintingException;

    /**
     * Hands a job over to a printer's queue.
     *
     * @return what the system calls the job
     * @throws PrintingException if the printer is not there or does not take it
     */
    String print(Printer printer, PrintJob job) throws PrintingException;
}
