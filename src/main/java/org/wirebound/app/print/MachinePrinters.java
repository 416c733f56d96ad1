package org.wirebound.app.print;

import java.util.Map;

/** Chooses the way to the printers of this machine. */
public final class MachinePrinters {
    private MachinePrinters() {}

    /** By the commands of CUPS where they are, else by the Java platform. */
    public static Printers in(Map<String, String> environment) {
        Commands commands = new Commands(environment);
        return commands.find("lp").isPresent() ? new CupsPrinters(commands) : PlatformPrinters.ofThisMachine();
    }
}
