package org.wirebound.reader.intake;

import java.nio.charset.Charset;
import java.util.List;

/** Proposes character sets for bytes that declare none; the plausibility vote decides among the proposals. */
@FunctionalInterface
public interface CharsetGuesser {
    /** Proposals, best first; empty where it has no idea. */
    List<Charset> guess(byte[] bytes);
}
