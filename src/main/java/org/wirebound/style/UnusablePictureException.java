package org.wirebound.style;

/** A picture that cannot stand in a document; says what is wrong and what to do. */
public final class UnusablePictureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String fault;
    private final String advice;

    public UnusablePictureException(String fault, String advice) {
        super(fault + "; " + advice);
        this.fault = fault;
        this.advice = advice;
    }

    String fault() {
        return fault;
    }

    String advice() {
        return advice;
    }
}
