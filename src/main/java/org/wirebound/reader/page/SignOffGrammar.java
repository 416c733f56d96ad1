package org.wirebound.reader.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.page.Closing.Kind;

/**
 * The last line of a dispatch that names its agency or its makers and nothing else: {@code EFE}, {@code ==Kyodo}, {@code (SDA/sj)}, {@code dpa grj rmo},
 * {@code EFE JR Mar-23-May-2000 17:25}, a reporter's address.
 */
final class SignOffGrammar {
    private static final int LONGEST = 48;
    private static final String OPENING = "([/=-–—_* ";
    private static final String PARTING = "/.-–:,)]=_* ";
    /** Initials of up to four capitals or three small letters, or numbers with their dots and colons; parted by blanks, slashes, dots and dashes. */
    private static final Pattern INITIALS = Pattern.compile("(?U)[\\h/.,–)\\]=_*-]*(?:(?:\\p{Lu}{1,4}|\\p{Ll}{1,3}|\\p{L}{0,3}\\d[\\d:]{0,15})(?:[\\h/.,–)\\]=_*-]++|$)){0,8}");
    /** The stamp of a wire's computer, such as {@code Mar-23-May-2000 17:25}. */
    private static final Pattern STAMPED = Pattern.compile("(?U)\\h\\p{Lu}{1,4}\\h\\p{L}{3}-\\d{1,2}-\\p{L}{3}-\\d{4}\\h\\d{1,2}:\\d{2}\\.?");
    private static final Pattern ADDRESS = Pattern.compile("(?U)\\(?[\\w.+-]{1,40}@[\\w-]{1,30}(?:\\.[\\w-]{2,15}){1,3}\\)?");

    private final Agencies agencies;

    SignOffGrammar(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The sign-off that is all of a line; what stands before must have come to its end. */
    Optional<Closing> read(String text, int lineStart, int end) {
        if (end - lineStart > LONGEST) {
            return Optional.empty();
        }
        Part line = new Part(text.substring(lineStart, end), lineStart, end);
        int start = lineStart;
        while (start < end && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        Optional<Part> agency = agencies.writtenAt(text, start, end).filter(name -> closes(text.substring(name.end(), end)));
        if (agency.isPresent()) {
            return agency.map(name -> new Closing(line, Kind.SIGN_OFF, Optional.of(name.text())));
        }
        return ADDRESS.matcher(line.text()).matches() ? Optional.of(new Closing(line, Kind.SIGN_OFF, Optional.empty())) : Optional.empty();
    }

    /** Initials behind an agency; a full stop behind words of small letters would make them a sentence. */
    private static boolean closes(String rest) {
        boolean sentence = rest.endsWith(".") && rest.chars().anyMatch(Character::isLetter) && rest.chars().noneMatch(c -> c == '/' || Character.isDigit(c));
        boolean parted = rest.isEmpty() || PARTING.indexOf(rest.charAt(0)) >= 0;
        return parted && !sentence && (INITIALS.matcher(rest).matches() || STAMPED.matcher(rest).matches());
    }
}
