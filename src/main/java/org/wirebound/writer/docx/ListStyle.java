package org.wirebound.writer.docx;

/** The named styles of lists within lists: Word has its own from {@code List 2} to {@code List 5}, and deeper ones are ours. */
final class ListStyle {
    private static final int BUILT_IN = 5;

    private ListStyle() {}

    /** The name that people see, of a level from 1. */
    static String styleName(int level) {
        return "List " + (level + 1);
    }

    static String id(int level) {
        return styleName(level).replace(" ", "");
    }

    /** Whether Word does not know the style. */
    static boolean own(int level) {
        return level + 1 > BUILT_IN;
    }
}
