package org.wirebound.app.cli;

import java.util.List;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Severity;

/**
 * The colours of an explanation (ECMA-48 8.3.117, with the 256 colours of xterm); none for those who have or want none.
 *
 * @param inColour whether there are any
 */
record Paint(boolean inColour) {
    /** Middle tones, which are read on black and on white; neighbours differ. */
    private static final int[] TONES = {33, 35, 170, 172, 37, 99, 136, 69, 168, 71, 141, 173};
    private static final int RED = 160;
    private static final int AMBER = 172;
    private static final int GREY = 245;
    private static final List<MetadataKey<?>> FORBIDDING = List.of(MetadataKey.EMBARGO, MetadataKey.STATUS);

    /** The tone of a field: always the same. */
    static int tone(MetadataKey<?> key) {
        return FORBIDDING.contains(key) ? RED : TONES[Math.max(0, MetadataKey.ALL.indexOf(key)) % TONES.length];
    }

    static int tone(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> AMBER;
            case INFO -> GREY;
        };
    }

    String words(int tone, String text) {
        return sgr("38;5;" + tone, text);
    }

    /** Words that a field or finding was found in. */
    String span(int tone, String text) {
        return sgr("4;38;5;" + tone, text);
    }

    /** A name on a ground of its tone. */
    String tag(int tone, String name) {
        return sgr("1;38;5;231;48;5;" + tone, " " + name + " ");
    }

    String strong(String text) {
        return sgr("1", text);
    }

    String faint(String text) {
        return sgr("38;5;" + GREY, text);
    }

    /** A line end within painted words would carry the ground to the edge of the terminal. */
    private String sgr(String code, String text) {
        return inColour && !text.isEmpty()
                ? "\u001b[" + code + "m" + text.replace("\n", "\u001b[0m\n\u001b[" + code + "m") + "\u001b[0m"
                : text;
    }
}
