package org.wirebound.dispatch;

/** How much a finding matters. */
public enum Severity {
    /** Worth recording; nothing is wrong. */
    INFO,
    /** The dispatch was set, but a person should look. */
    WARNING,
    /** The source cannot be used: it is rejected. */
    ERROR
}
