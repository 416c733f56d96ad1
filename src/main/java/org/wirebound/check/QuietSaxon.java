package org.wirebound.check;

import net.sf.saxon.TransformerFactoryImpl;
import net.sf.saxon.lib.StandardLogger;

/** Saxon that keeps to itself what it thinks of EPUBCheck's own schemas, instead of printing it on standard error. */
public final class QuietSaxon extends TransformerFactoryImpl {
    /** For the JAXP finder, which makes factories by name. */
    public QuietSaxon() {
        StandardLogger logger = new StandardLogger();
        logger.setThreshold(StandardLogger.DISASTER);
        getConfiguration().setLogger(logger);
    }
}
