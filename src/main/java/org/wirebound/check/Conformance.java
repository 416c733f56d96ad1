package org.wirebound.check;

/** The standards of one format, and who can tell whether a file keeps them; safe for use by several threads. */
interface Conformance {
    /** Which standards a file is held against, and what is wrong with it. */
    CheckReport check(byte[] file);
}
