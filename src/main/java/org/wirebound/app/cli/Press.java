package org.wirebound.app.cli;

import org.wirebound.app.batch.input.Input;
import org.wirebound.app.print.PrintingException;
import org.wirebound.convert.Outcome;

/** Where converted dispatches are printed. */
interface Press {
    /**
     * Prints one dispatch.
     *
     * @throws PrintingException if it is not taken; others may be
     */
    PrintResult.Printed print(Input input, Outcome.Converted converted) throws PrintingException;

    /**
     * Ends the work, when all dispatches were given.
     *
     * @throws CommandException if what was printed cannot be kept
     */
    void finish();
}
