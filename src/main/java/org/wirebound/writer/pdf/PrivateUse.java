package org.wirebound.writer.pdf;

/** Characters whose meaning is agreed in private, which need an actual text beside their code (ISO 19005-2 6.2.11.7.3). */
final class PrivateUse {
    private PrivateUse() {}

    static boolean in(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.PRIVATE_USE) {
                return true;
            }
        }
        return false;
    }
}
