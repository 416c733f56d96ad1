package org.wirebound.check;

import java.util.List;

/** The standards of one format, and who can tell whether a file keeps them; safe for use by several threads. */
interface Conformance {
    /** The standards that every file of the format is held against. */
    List<String> standards();

    /** What is wrong with a file; empty for a good one. */
    List<Problem> problems(byte[] file);
}
