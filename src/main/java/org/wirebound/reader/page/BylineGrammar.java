package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.AgencyProfile.BylineForm;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.table.ResourceTable;

/** The line that names the authors: a word such as "By" or "Par" and then names only. */
public final class BylineGrammar {
    private static final int LONGEST = 120;
    private static final int LONGEST_JOB = 50;
    private static final int MOST_WORDS = 12;
    private static final List<String> WORDS = ResourceTable.rows(BylineGrammar.class, "bylines.tsv").stream()
            .flatMap(row -> ResourceTable.forms(row.get(1)).stream())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .distinct()
            .sorted((one, other) -> other.length() - one.length())
            .toList();
    private static final Set<String> SMALL = Set.of(
            "and", "et", "und", "y", "e", "ed", "en", "og", "och", "ja", "i", "и", "та", "&", "de", "da", "do", "dos", "di", "del", "della", "du", "des",
            "la", "le", "van", "der", "den", "ter", "von", "zu", "zum", "al", "el", "bin", "ibn", "ben", "bint", "af", "av", "in", "with", "mit", "avec", "con");
    /** What a job is called by; such words are no part of a name. */
    private static final Pattern JOB = Pattern.compile(
            "(?iU).*\\b(?:writers?|correspondents?|editors?|reporters?|staff|press|news|service|bureau|journalist|redakteur\\w*|redaktion|korrespondent\\w*|correspondant\\w*|redacci[oó]n|corresponsal|analyst|columnist)\\b.*");
    private static final Pattern LEADING_COMMA = Pattern.compile("^\\s*,\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** The names before the word for a reporter or a correspondent. */
    private static final Pattern KOREAN = Pattern.compile("([가-힣]{2,4}(?:[·,]?\\h?[가-힣]{2,4}){0,3})\\h(?:기자|특파원)");
    private static final Pattern PARTS = Pattern.compile("\\s*,\\s*");

    private final Agencies agencies;
    private final List<BylineForm> forms;

    BylineGrammar(Agencies agencies) {
        this.agencies = agencies;
        this.forms = agencies.profiles().stream().flatMap(profile -> profile.bylines().stream()).toList();
    }

    /**
     * A line of authors.
     *
     * @param names the names alone, parted by commas where the line parts them so
     * @param agency the agency that follows them, if one does
     */
    record Byline(Part names, Optional<Part> agency) {}

    /** True for a line that a word such as "By" opens, whether names follow or only a job. */
    public static boolean opens(String line) {
        return WORDS.stream().anyMatch(word -> word.length() < line.length()
                && line.regionMatches(true, 0, word, 0, word.length()) && partsFromName(line, word, word.length()));
    }

    /** True for a short line that tells a job, such as {@code Associated Press Writer}. */
    static boolean isJob(String line) {
        return line.length() <= LONGEST_JOB && JOB.matcher(line).matches() && isName(line);
    }

    /** Reads a line; empty where it is none. */
    Optional<Byline> read(String text, Line line) {
        if (line.length() > LONGEST || SentenceEnd.isFullStopBefore(text, line.start(), line.end())) {
            return Optional.empty();
        }
        Matcher korean = KOREAN.matcher(text).region(line.start(), line.end());
        if (korean.matches()) {
            return Optional.of(new Byline(new Part(korean.group(1), korean.start(1), korean.end(1)), Optional.empty()));
        }
        Optional<Byline> formed = forms.stream().flatMap(form -> formed(form, text, line).stream()).findFirst();
        if (formed.isPresent()) {
            return formed;
        }
        for (String word : WORDS) {
            int end = line.start() + word.length();
            if (end < line.end() && text.regionMatches(true, line.start(), word, 0, word.length()) && partsFromName(text, word, end)) {
                Optional<Byline> byline = names(text, end, line.end());
                if (byline.isPresent()) {
                    return byline;
                }
            }
        }
        return Optional.empty();
    }

    /** Reads a part that the source itself marks as its byline: names without a word before them too. */
    Optional<Byline> readMarked(String text, Line line) {
        return read(text, line).or(() -> line.length() > LONGEST ? Optional.empty() : names(text, line.start(), line.end()));
    }

    /** A line in the form of an agency's profile. */
    private Optional<Byline> formed(BylineForm form, String text, Line line) {
        int start = line.start() + form.before().length();
        int end = line.end() - form.after().length();
        boolean fits = start < end && text.startsWith(form.before(), line.start()) && text.startsWith(form.after(), end);
        boolean sure = fits && isName(text.substring(start, end));
        Optional<Byline> byline = sure ? Optional.of(new Byline(new Part(text.substring(start, end), start, end), Optional.empty()))
                : fits ? names(text, start, end) : Optional.empty();
        return byline.map(found -> new Byline(found.names(), found.agency()
                .or(() -> within(text, end, line.end())).or(() -> within(text, line.start(), start))));
    }

    /** The agency that words of a form name, if they do. */
    private Optional<Part> within(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean wordStart = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            Optional<Part> agency = wordStart ? agencies.writtenAt(text, i, to) : Optional.empty();
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    private static boolean partsFromName(String text, String word, int end) {
        char last = word.charAt(word.length() - 1);
        return Line.isBlank(text.charAt(end)) || text.charAt(end) == ':' || !Character.isLetter(last) || Character.isIdeographic(last);
    }

    private Optional<Byline> names(String text, int from, int to) {
        int start = from;
        while (start < to && (Line.isBlank(text.charAt(start)) || text.charAt(start) == ':')) {
            start++;
        }
        int end = start;
        Optional<Part> agency = Optional.empty();
        for (String part : splitKeeping(text.substring(start, to))) {
            String bare = LEADING_COMMA.matcher(part).replaceFirst("");
            if (agencies.knows(bare)) {
                agency = Optional.of(new Part(bare, end + part.length() - bare.length(), end + part.length()));
                break;
            } else if (JOB.matcher(bare).matches()) {
                break;
            } else if (!isName(bare)) {
                return Optional.empty();
            }
            end += part.length();
        }
        while (end > start && "=<".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > start ? Optional.of(new Byline(new Part(text.substring(start, end), start, end), agency)) : Optional.empty();
    }

    /** The parts between commas, each with the comma before it. */
    private static List<String> splitKeeping(String names) {
        List<String> parts = new ArrayList<>();
        var matcher = PARTS.matcher(names);
        int from = 0;
        while (matcher.find()) {
            parts.add(names.substring(from, matcher.start()));
            from = matcher.start();
        }
        parts.add(names.substring(from));
        return parts;
    }

    private static boolean isName(String part) {
        String[] words = BLANKS.split(part.strip());
        int capitals = 0;
        for (String word : words) {
            if (word.isEmpty() || word.codePoints().anyMatch(Character::isDigit)) {
                return false;
            }
            boolean capital = !Character.isLowerCase(word.codePointAt(0)) || startsWithElision(word);
            if (!capital && !SMALL.contains(word)) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 0 && words.length <= MOST_WORDS;
    }

    /** {@code d'Example}, {@code dell'Example}. */
    private static boolean startsWithElision(String word) {
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return apostrophe > 0 && apostrophe <= 4 && apostrophe + 1 < word.length() && Character.isUpperCase(word.codePointAt(apostrophe + 1));
    }
}
