package org.wirebound.check;

/**
 * One thing in which a file is not what it claims to be.
 *
 * @param level how much it matters
 * @param standard what was broken, such as {@code PDF/A-2a}, {@code EPUB 3.3} or {@code ECMA-376}
 * @param rule the clause or the validator's own code; empty where there is none
 * @param location the part, object or line; empty where it is the file as a whole
 * @param message one English sentence
 */
public record Problem(Level level, String standard, String rule, String location, String message) {

    /** How much a problem matters. */
    public enum Level {
        /** The file does not conform. */
        ERROR,
        /** The file conforms, but a program may stumble. */
        WARNING,
        /** Worth knowing. */
        NOTE
    }

    static Problem error(String standard, String rule, String location, String message) {
        return new Problem(Level.ERROR, standard, rule, location, message);
    }

    /** One line for a person. */
    @Override
    public String toString() {
        return standard + (rule.isEmpty() ? "" : " " + rule) + (location.isEmpty() ? "" : " at " + location) + ": " + message;
    }
}
