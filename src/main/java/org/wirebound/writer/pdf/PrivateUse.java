package org.wirebound.writer.pdf;

/** Characters whose meaning is agreed in private, which need an actual text beside their code (ISO 19005-2 6.2.11.7.3). */
final class PrivateUse {
    private PrivateUse() {}

    static boolean in(String text) {
        return text.codePoints().anyMatch(codePoint -> Character.getType(codePoint) == Character.PRIVATE_USE);
    }
}
