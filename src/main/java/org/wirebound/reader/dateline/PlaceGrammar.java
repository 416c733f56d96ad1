package org.wirebound.reader.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of places as datelines set them: one to six words in capitals, in capitals and small letters, or all small in a lower-cased text. */
final class PlaceGrammar {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 30;
    private static final int MOST_QUALIFIERS = 2;
    private static final int LONGEST_BRACKET = 40;
    private static final Pattern WORD_BREAK = Pattern.compile("[\\s\u00a0]+");
    /** In letters; shorter ones are places too. */
    private static final int SHORTEST_WEEKDAY = 5;
    /** Small words inside names of places. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "le", "les", "los", "el", "al", "ad", "l'", "d'",
            "and", "of", "the", "upon", "on", "by", "et", "y", "e", "und", "og", "och", "ja", "i", "и", "на", "am", "an", "der", "dem", "in", "im", "bei",
            "ob", "sur", "sous", "en", "aux", "aan", "den", "het", "van", "nad", "pod", "pri");

    private final DateGrammar dates;
    private final Agencies agencies;

    PlaceGrammar(DateGrammar dates, Agencies agencies) {
        this.dates = dates;
        this.agencies = agencies;
    }

    /**
     * A name of a place.
     *
     * @param capitals true where it is set in capitals, as the wires do
     * @param small true where no word has a capital
     */
    record Place(Part name, boolean capitals, boolean small) {}

    /** Reads a place at the cursor and moves it behind. */
    Optional<Place> place(Cursor cursor) {
        Cursor trial = cursor.copy();
        int start = trial.at();
        int end = start;
        int words = 0;
        while (words < MOST_WORDS && readWord(trial, words > 0)) {
            words++;
            end = trial.at();
            trial.skipBlanks();
        }
        if (end - start < 2) {
            return Optional.empty();
        }
        Optional<Place> place = shaped(trial.part(start, end));
        if (place.isPresent()) {
            cursor.moveTo(end);
        }
        return place;
    }

    /** Reads one word; not the first word of a date, because some wires set no comma before it. */
    private boolean readWord(Cursor cursor, boolean dateMayFollow) {
        if (dateMayFollow && dates.readBehindPlace(cursor.copy()).isPresent()) {
            return false;
        }
        int start = cursor.at();
        while (!cursor.atEnd() && cursor.at() - start < LONGEST_WORD && continuesWord(cursor, start)) {
            cursor.moveTo(cursor.at() + 1);
        }
        return cursor.at() > start;
    }

    private static boolean continuesWord(Cursor cursor, int start) {
        char c = cursor.peek();
        char next = cursor.peek(1);
        int type = Character.getType(c);
        if (Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || "'’ʻ‘ʼ`".indexOf(c) >= 0) {
            return true;
        } else if (c == '.') {
            boolean abbreviates = cursor.at() - start <= 5 && (Character.isLetter(next) || Cursor.isBlank(next) && Character.isLetter(cursor.peek(2)));
            return cursor.at() > start && abbreviates;
        }
        boolean joins = c == '-' || c == '/' || c == '‑';
        return joins && cursor.at() > start && Character.isLetter(next) && Character.isLetter(cursor.before());
    }

    private static Optional<Place> shaped(Part name) {
        int capitals = 0;
        int smallWords = 0;
        int capitalWords = 0;
        int smallLetters = 0;
        for (String word : WORD_BREAK.split(name.text())) {
            if (PARTICLES.contains(word)) {
                continue;
            }
            boolean small = Character.isLowerCase(firstLetter(word));
            smallWords += small ? 1 : 0;
            capitalWords += small ? 0 : 1;
            for (int i = 0; i < word.length(); i++) {
                capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
                smallLetters += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
            }
        }
        if (smallWords > 0 && capitalWords > 0 || smallWords + capitalWords == 0 || name.text().length() > SHORTEST_WEEKDAY && Weekdays.contains(name.text())) {
            return Optional.empty();
        }
        return Optional.of(new Place(name, capitals >= 2 && smallLetters * 4 <= capitals, smallWords > 0));
    }

    private static int firstLetter(String word) {
        int i = 0;
        while (i < word.length() && !Character.isLetter(word.codePointAt(i))) {
            i += Character.charCount(word.codePointAt(i));
        }
        return i < word.length() ? word.codePointAt(i) : 'x';
    }

    /** Reads regions and countries behind a place: {@code , Ore.}, {@code , United States}, {@code (Brasil)}, {@code [India]}. */
    List<Part> qualifiers(Cursor cursor) {
        List<Part> found = new ArrayList<>();
        while (found.size() < MOST_QUALIFIERS) {
            Optional<Part> next = bracketed(cursor, '(', ')').or(() -> bracketed(cursor, '[', ']')).or(() -> afterComma(cursor));
            if (next.isEmpty()) {
                return found;
            }
            found.add(next.get());
        }
        return found;
    }

    private Optional<Part> afterComma(Cursor cursor) {
        Cursor trial = cursor.copy();
        trial.skipBlanks();
        if (!trial.takeOneOf(",،")) {
            return Optional.empty();
        }
        trial.skipWrap();
        if (dates.readInDateline(trial.copy()).isPresent() || dates.skipImpossible(trial.copy())) {
            return Optional.empty();
        }
        Optional<Place> name = place(trial);
        if (name.isEmpty() || Weekdays.contains(name.get().name().text())) {
            return Optional.empty();
        }
        Part part = name.get().name();
        boolean abbreviated = trial.peek() == '.' && trial.peek(1) != '-';
        if (abbreviated) {
            trial.take('.');
        }
        cursor.moveTo(trial.at());
        boolean strayDot = abbreviated && Countries.all().contains(part.text());
        return Optional.of(abbreviated && !strayDot ? trial.part(part.start(), part.end() + 1) : part);
    }

    private Optional<Part> bracketed(Cursor cursor, char opening, char closing) {
        Cursor trial = cursor.copy();
        trial.skipBlanks();
        if (!trial.take(opening)) {
            return Optional.empty();
        }
        Optional<Place> name = place(trial);
        boolean closed = name.isPresent() && trial.at() - cursor.at() < LONGEST_BRACKET && trial.take(closing);
        if (!closed || opening == '(' && (agencies.knows(name.get().name().text()) || !leadsOn(trial))) {
            return Optional.empty();
        }
        cursor.moveTo(trial.at());
        return Optional.of(name.get().name());
    }

    /** A bracket holds a region only if the dateline goes on behind it. */
    private boolean leadsOn(Cursor cursor) {
        Cursor trial = cursor.copy();
        trial.skipBlanks();
        return trial.peek() == ',' || trial.peek() == '(' || trial.peek() == '[' || dates.read(trial).isPresent();
    }
}
