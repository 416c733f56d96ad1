package org.wirebound.reader.copy;

/** The letters, figures and signs that go onto any page as they are. */
final class SolidText {
    private SolidText() {}

    /** The end of those that stand from an offset on. */
    static int end(String characters, int from) {
        int i = from;
        while (i < characters.length() && isSolid(characters.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSolid(char c) {
        return c > ' ' && c < 0x7f || c > 0xa0 && c < 0x2000 && c != 0xad || c > 0x206f && c < 0xd800;
    }
}
