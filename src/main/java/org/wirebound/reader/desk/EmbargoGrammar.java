package org.wirebound.reader.desk;

import java.util.Optional;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.reader.desk.Stretch.Evidence;
import org.wirebound.reader.desk.Words.Match;

/** Reads lines that forbid publication before a time: {@code EMBARGOED FOR RELEASE AT 1130 GMT}, {@code Sperrfrist: 5. Mai, 12.00 MESZ}. */
final class EmbargoGrammar {
    private static final Words WORDS = new Words("embargoes.tsv");
    private static final String BEFORE = " *!([【-–—=/•#\"";
    private static final String BEHIND = " *!)]】.-–—=/\"";
    /** In UTF-16 code units; a sentence about an embargo is longer than a desk's line. */
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_WORDS_WITHOUT_TIME = 2;

    private final String language;
    private final Optional<DispatchDate> dispatched;

    /** @param dispatched the dispatch's own date, which tells the year and the day of an embargo that names none */
    EmbargoGrammar(String language, Optional<DispatchDate> dispatched) {
        this.language = language;
        this.dispatched = dispatched;
    }

    /** The embargo of a line, or of a note, where it may stand behind other sentences. */
    Optional<Found<String>> read(Stretch stretch) {
        String text = stretch.text();
        boolean note = stretch.where() == Stretch.Where.NOTE;
        for (int i = 0; i < Math.min(text.length(), LONGEST_NOTE) && (note || i == 0); i++) {
            boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            Optional<Found<String>> found = opens ? at(stretch, skip(text, i)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found<String>> at(Stretch stretch, int start) {
        String text = stretch.text();
        Optional<Match> match = WORDS.at(text, start);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int from = behindSeparator(text, match.get().end());
        int to = end(text, start, from);
        boolean sentence = match.get().entry().cells().get(0).equals("word") && !text.substring(from, to).isBlank()
                && (from == match.get().end() ? !Character.isDigit(text.charAt(skipBlanks(text, from))) : isTitle(text, match.get(), to));
        if (sentence || to - start > LONGEST_LINE) {
            return Optional.empty();
        }
        String when = text.substring(from, to).strip();
        return Optional.of(new EmbargoMoment(when, language, dispatched).read()
                .map(moment -> stretch.found(start, to, new DispatchDate(moment).toString(), new Evidence("embargo-line", 0.9)))
                .orElseGet(() -> stretch.found(start, to, when.isEmpty() ? text.substring(start, to).strip() : when, new Evidence("embargo-line-as-written", 0.7))));
    }

    /** A headline about an embargo goes on behind its colon in more than two words, and says no time; what desks write there is a time, or all in capitals. */
    private static boolean isTitle(String text, Match match, int to) {
        String words = text.substring(match.end(), to).strip();
        boolean onlyDesksSay = match.entry().form().equals("SPERRFRIST");
        return !onlyDesksSay && words.codePoints().noneMatch(Character::isDigit) && words.codePoints().anyMatch(Character::isLowerCase)
                && words.split("[\\s:–—-]+").length > MOST_WORDS_WITHOUT_TIME + 1;
    }

    /** The offset after a colon, or after a dash between blanks. */
    private static int behindSeparator(String text, int end) {
        int at = skipBlanks(text, end);
        boolean colon = at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '：');
        boolean dash = at > end && at + 1 < text.length() && "-–—".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
        return colon || dash ? at + 1 : end;
    }

    /** To the closing bracket, the end of a note's sentence, or the end of the line, without what adorns it. */
    private static int end(String text, int start, int from) {
        int end = text.length();
        if (start > 0 && "([【".indexOf(text.charAt(start - 1)) >= 0) {
            int close = text.indexOf(")]】".charAt("([【".indexOf(text.charAt(start - 1))), from);
            end = close < 0 ? end : close;
        }
        while (end > from && BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return Math.max(from, end);
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && BEFORE.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
