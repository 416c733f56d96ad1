package org.wirebound.reader.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a mail comes from a person's own mailbox: the display name is that of a person, and the address bears it. */
final class Sender {
    private static final int MOST_NAMES = 4;

    private Sender() {}

    /** The person's name in a {@code From} field (RFC 5322 section 3.4); empty for offices, desks, programs and whatever else is not surely a person. */
    static Optional<String> person(String from) {
        int open = from.lastIndexOf('<');
        int at = from.indexOf('@', Math.max(0, open));
        if (open <= 0 || at < 0 || from.indexOf('<') != open) {
            return Optional.empty();
        }
        String name = from.substring(0, open).strip();
        String plain = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"") ? name.substring(1, name.length() - 1).strip() : name;
        List<String> words = Arrays.asList(plain.split(" +"));
        String mailbox = folded(from.substring(open + 1, at));
        boolean named = words.size() >= 2 && words.size() <= MOST_NAMES && words.stream().allMatch(Sender::isName);
        String family = folded(words.get(words.size() - 1));
        return named && family.length() > 2 && mailbox.contains(family) && mailbox.length() > family.length() ? Optional.of(plain) : Optional.empty();
    }

    /** A capital and letters; a full stop may end an initial. */
    private static boolean isName(String word) {
        String letters = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return !letters.isEmpty() && Character.isUpperCase(letters.codePointAt(0))
                && letters.codePoints().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
    }

    /** Letters without their accents, in lower case, as addresses have them. */
    private static String folded(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "");
    }
}
