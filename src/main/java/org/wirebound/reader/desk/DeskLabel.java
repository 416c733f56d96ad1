package org.wirebound.reader.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.MetadataKey;

/**
 * The words by which a header says which version of a story it heads, such as {@code 1stLd-Writethru}, {@code 2ND LEAD}, {@code REFILE}, {@code 3rd Add}.
 *
 * @param revision what kind of version, in the words of {@link MetadataKey#REVISION}; empty for a part of a story, and for what is only urgent
 * @param number the version or part that it counts, as written in figures; empty where it counts none
 * @param part true where the number is that of a part of the story
 */
public record DeskLabel(Optional<String> revision, Optional<String> number, boolean part) {
    private static final Pattern GRAMMAR = Pattern.compile("(?i)\\(?(?:(\\d{1,2})(?:st|nd|rd|th)?[ -]*)?"
            + "(lead|ld|net|writethru|writethrough|update|add|take|urgent|flash|bulletin|extra|eil|alert|refile|repeat|rpt|recast|correction|corrected|correct|"
            + "corrective|sub|insert|kill|advisory|advance|achtung)"
            + "(?:[ -]*\\(?(?:writethru|writethrough)\\)?)?(?:[ -]*\\(?(\\d{1,2})\\)?)?\\)?");

    /** Reads the whole of some words; empty where they are no label. */
    public static Optional<DeskLabel> read(String words) {
        Matcher matcher = GRAMMAR.matcher(words.strip());
        if (words.length() > 60 || !matcher.matches()) {
            return Optional.empty();
        }
        boolean writethru = words.toLowerCase(Locale.ROOT).contains("writethr");
        String kind = matcher.group(2).toLowerCase(Locale.ROOT);
        Optional<String> number = Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(3)));
        return Optional.of(new DeskLabel(writethru ? Optional.of("writethru") : revision(kind), number, kind.equals("add") || kind.equals("take")));
    }

    private static Optional<String> revision(String kind) {
        return switch (kind) {
            case "lead", "ld", "net" -> Optional.of("lead");
            case "update", "sub", "insert" -> Optional.of("update");
            case "refile", "recast", "kill", "advisory" -> Optional.of(kind);
            case "repeat", "rpt" -> Optional.of("repeat");
            case "correction", "corrected", "correct", "corrective" -> Optional.of("correction");
            default -> Optional.empty();
        };
    }
}
