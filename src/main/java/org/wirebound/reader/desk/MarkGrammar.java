package org.wirebound.reader.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wirebound.reader.desk.Words.Match;

/**
 * Reads marks where desks set them: alone on a line ({@code 2ND LEAD 3RD NET}), before a headline with a separator ({@code UPDATE 2-}, {@code CORRECTED:}), in brackets at
 * either end of it ({@code [SON DAKİKA]}, {@code (UPDATE)}), and at the end of a slug ({@code , 1st Ld-Writethru}). A word that only opens a sentence is no mark.
 */
final class MarkGrammar {
    private static final Words WORDS = new Words("mark-words.tsv");
    private static final String OPENERS = "([【<（";
    private static final String CLOSERS = ")]】>）";
    private static final String ORNAMENTS = "*!.·•–—-=~\"“”:： ¥";
    private static final String DASHES = "-–—";
    private static final String COLONS = ":：|｜";
    /** No line has more marks in a row. */
    private static final int MOST_IN_A_ROW = 6;
    private static final int LARGEST_NUMBER = 99;
    private static final String[] ORDINALS = {"st", "nd", "rd", "th", "er", "ème", "e", "º", "ª", "."};

    private final String text;

    private MarkGrammar(String text) {
        this.text = text;
    }

    /** All marks of a headline, or of the first line of a page. */
    static List<Mark> ofTitle(String title) {
        MarkGrammar grammar = new MarkGrammar(title);
        List<Mark> marks = new ArrayList<>(grammar.before());
        if (marks.isEmpty() || marks.get(marks.size() - 1).end() < title.length()) {
            marks.addAll(grammar.inBracketsBehind());
        }
        return List.copyOf(marks);
    }

    /** The marks of a line that holds nothing else. */
    static List<Mark> ofLine(String line) {
        MarkGrammar grammar = new MarkGrammar(line);
        int start = grammar.skip(0, OPENERS + ORNAMENTS);
        Row row = grammar.row(start, line.length());
        boolean alone = !row.marks().isEmpty() && grammar.skip(row.end(), CLOSERS + ORNAMENTS) == line.length();
        boolean shown = start > 0 && OPENERS.indexOf(line.charAt(start - 1)) >= 0 || line.endsWith(":");
        return alone ? row.marks().stream().filter(mark -> grammar.standsRight(mark, shown)).toList() : List.of();
    }

    /** The marks at the end of a slug, or in brackets within it. */
    static List<Mark> ofSlug(String slug) {
        MarkGrammar grammar = new MarkGrammar(slug);
        for (int i = 0; i < slug.length(); i++) {
            boolean wordStart = i > 0 && " ,(/".indexOf(slug.charAt(i - 1)) >= 0;
            Row row = wordStart ? grammar.row(i, slug.length()) : Row.NONE;
            boolean closes = row.end() == slug.length() || !row.marks().isEmpty() && CLOSERS.indexOf(slug.charAt(row.end())) >= 0;
            if (!row.marks().isEmpty() && closes) {
                return row.marks().stream().filter(mark -> !mark.kind().equals("priority")).toList();
            }
        }
        return List.of();
    }

    /** Marks that follow each other, and where the last ends. */
    private record Row(List<Mark> marks, int end) {
        static final Row NONE = new Row(List.of(), -1);
    }

    /** The marks before a headline, each closed by a separator or a bracket: {@code RPT-UPDATE 2-}. */
    private List<Mark> before() {
        List<Mark> marks = new ArrayList<>();
        int at = skip(0, "*!¥+ ");
        while (at < text.length() && marks.size() < MOST_IN_A_ROW) {
            boolean bracket = OPENERS.indexOf(text.charAt(at)) >= 0;
            Row row = row(bracket ? at + 1 : at, text.length());
            int behind = row.marks().isEmpty() ? -1 : bracket ? closed(row.end()) : separated(row.end());
            boolean shown = bracket || behind > 0 && COLONS.indexOf(text.charAt(behind - 1)) >= 0;
            boolean words = !bracket && row.marks().stream().anyMatch(mark -> isWordsOfAHeadline(mark, behind));
            if (behind < 0 || words || !row.marks().stream().allMatch(mark -> standsRight(mark, shown))) {
                break;
            }
            marks.addAll(row.marks());
            at = skip(behind, "*! " + COLONS + DASHES);
        }
        return marks;
    }

    /** {@code Take 2: the mayor tries again} is a headline; desks write {@code TAKE 2} before one. */
    private boolean isWordsOfAHeadline(Mark mark, int behind) {
        boolean small = mark.word().codePoints().anyMatch(Character::isLowerCase) && Character.isLetter(text.charAt(mark.start()));
        return mark.kind().equals("take") && small && behind >= 0 && !text.substring(behind).isBlank();
    }

    private int closed(int end) {
        int at = skip(end, "*!. ");
        return at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
    }

    /** The offset after a colon, or after a dash that stands at the word or between blanks; -1 where there is none, at the end too. */
    private int separated(int end) {
        int at = skip(end, "*! ");
        if (at + 1 >= text.length()) {
            return at == text.length() && end > 0 ? at : -1;
        }
        char c = text.charAt(at);
        boolean dash = DASHES.indexOf(c) >= 0 && (at == end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == c);
        return COLONS.indexOf(c) >= 0 || dash ? at + 1 : -1;
    }

    private List<Mark> inBracketsBehind() {
        int last = text.length() - 1;
        if (last < 1 || CLOSERS.indexOf(text.charAt(last)) < 0) {
            return List.of();
        }
        int open = text.lastIndexOf(OPENERS.charAt(CLOSERS.indexOf(text.charAt(last))));
        List<Mark> marks = new ArrayList<>();
        for (int at = open + 1; open >= 0 && at < last && marks.size() < MOST_IN_A_ROW; ) {
            int comma = text.indexOf(',', at);
            int end = comma < 0 || comma > last ? last : comma;
            int start = skip(at, ORNAMENTS);
            Row row = row(start, end);
            if (!row.marks().isEmpty() && skip(row.end(), ORNAMENTS) >= end) {
                marks.addAll(row.marks());
            }
            at = end + 1;
        }
        return marks;
    }

    private Row row(int from, int limit) {
        List<Mark> marks = new ArrayList<>();
        int end = -1;
        int at = from;
        while (marks.size() < MOST_IN_A_ROW) {
            Optional<Mark> mark = mark(at, limit);
            if (mark.isEmpty()) {
                break;
            }
            marks.add(mark.get());
            end = mark.get().end();
            at = skip(end, " ,");
        }
        return new Row(List.copyOf(marks), end);
    }

    /** One mark: a word with an ordinal before it or a number behind it. */
    private Optional<Mark> mark(int from, int limit) {
        int at = from;
        OptionalInt ordinal = ordinal(from, limit);
        if (ordinal.isPresent()) {
            at = skip(endOfOrdinal(from), " -");
        }
        Optional<Match> match = at < limit ? WORDS.at(text, at) : Optional.empty();
        if (match.isEmpty() || match.get().end() > limit) {
            return Optional.empty();
        }
        int end = match.get().end();
        int numberAt = skip(end, " ");
        int digits = ordinal.isPresent() || endOfOrdinal(numberAt) > numberAt + digits(numberAt, limit) ? 0 : digits(numberAt, limit);
        OptionalInt number = digits > 0 ? number(numberAt, digits) : ordinal;
        int numbered = digits > 0 ? numberAt + digits : end;
        boolean needsNumber = match.get().entry().cells().get(1).equals("numbered");
        if (needsNumber && number.isEmpty()) {
            return Optional.empty();
        }
        String kind = match.get().entry().cells().get(0);
        OptionalInt of = kind.equals("take") ? count(numbered, limit) : OptionalInt.empty();
        int close = of.isPresent() ? endOfCount(numbered, limit) : numbered;
        return Optional.of(new Mark(kind, text.substring(match.get().start(), end), number, of, from, close));
    }

    /** Words that are also plain words must stand in capitals, unless a colon or brackets show them as marks. */
    private boolean standsRight(Mark mark, boolean shown) {
        boolean capitals = mark.word().codePoints().noneMatch(Character::isLowerCase);
        String how = WORDS.at(text, text.indexOf(mark.word(), mark.start())).map(match -> match.entry().cells().get(1)).orElse("any");
        return capitals || how.equals("any") || how.equals("numbered") || how.equals("colon") && (shown || mark.number().isPresent());
    }

    private OptionalInt ordinal(int from, int limit) {
        int digits = digits(from, limit);
        return digits > 0 && endOfOrdinal(from) > from + digits ? number(from, digits) : OptionalInt.empty();
    }

    private int endOfOrdinal(int from) {
        int at = from + digits(from, text.length());
        for (String ending : ORDINALS) {
            if (text.regionMatches(true, at, ending, 0, ending.length())) {
                return at + ending.length();
            }
        }
        return at;
    }

    /** The count behind {@code of}, as in {@code Take 2 of 3}. */
    private OptionalInt count(int from, int limit) {
        int at = startOfCount(from);
        int digits = at > from ? digits(at, limit) : 0;
        return digits > 0 ? number(at, digits) : OptionalInt.empty();
    }

    private int endOfCount(int from, int limit) {
        int at = startOfCount(from);
        return at + digits(at, limit);
    }

    private int startOfCount(int from) {
        int at = skip(from, " ");
        for (String of : new String[] {"of ", "/", "von ", "de ", "sur ", "di "}) {
            if (text.regionMatches(true, at, of, 0, of.length())) {
                return skip(at + of.length(), " ");
            }
        }
        return from;
    }

    /** How many digits stand at an offset; more than two make no number of a version. */
    private int digits(int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from <= 2 ? at - from : 0;
    }

    private OptionalInt number(int from, int digits) {
        int number = Integer.parseInt(text.substring(from, from + digits));
        return number >= 1 && number <= LARGEST_NUMBER ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private int skip(int from, String characters) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
