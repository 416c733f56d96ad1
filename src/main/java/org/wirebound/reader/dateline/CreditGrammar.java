package org.wirebound.reader.dateline;

import java.util.Optional;

/** The credit of a dateline and what parts it from the body: {@code (AFP) -}, {@code /TASS/.}, {@code , AZERTAC}, {@code - РИА Новости.}, {@code AAP -}. */
final class CreditGrammar {
    private static final int LONGEST_CREDIT = 40;
    private static final int MOST_REPORTERS = 60;
    private static final String CORRESPONDENT = "Корр. ";

    private final Agencies agencies;

    CreditGrammar(Agencies agencies) {
        this.agencies = agencies;
    }

    /** What follows a credit or a date. */
    enum Separator {
        NONE, LINE_END, DASH, STOP, COLON
    }

    /**
     * The end of a dateline.
     *
     * @param agency as written, without brackets; absent where only a separator follows the date
     * @param known true for an agency of the table
     * @param marked true where brackets or slashes set the agency apart
     * @param reporters names behind the agency
     * @param family the form
     */
    record Credit(Optional<Part> agency, boolean known, boolean marked, Separator separator, Optional<Part> reporters, String family) {}

    /** Reads the credit at the cursor and moves it behind the separator. */
    Optional<Credit> read(Cursor cursor, boolean dated) {
        return bracketed(cursor, '(', ')', dated ? "f1" : "f2")
                .or(() -> bracketed(cursor, '/', '/', dated ? "f4" : "f2"))
                .or(() -> dated ? afterComma(cursor).or(() -> afterDash(cursor)).or(() -> bare(cursor)) : betweenDashes(cursor))
                .or(() -> separatorAlone(cursor, dated));
    }

    private Optional<Credit> bracketed(Cursor cursor, char opening, char closing, String family) {
        Cursor trial = cursor.copy();
        boolean dashes = movesOverDashes(trial, opening);
        trial.skipBlanks();
        if (!dashes && trial.takeOneOf(",،")) {
            trial.skipWrap();
        }
        if (!trial.take(opening)) {
            return Optional.empty();
        }
        int start = trial.at();
        while (!trial.atLineEnd() && trial.peek() != closing && trial.at() - start < LONGEST_CREDIT) {
            trial.moveTo(trial.at() + 1);
        }
        Part name = trial.part(start, trial.at());
        if (!trial.take(closing) || !looksLikeName(name.text())) {
            return Optional.empty();
        }
        boolean known = agencies.knows(name.text()) || agencies.leads(name.text());
        if (dashes && !known) {
            return Optional.empty();
        }
        Separator separator = separator(trial, known);
        cursor.moveTo(trial.at());
        Optional<Credit> correspondent = opening == '/' ? correspondent(cursor.copy(), name, separator) : Optional.empty();
        return correspondent.or(() -> Optional.of(new Credit(Optional.of(name), known, true, separator, Optional.empty(), family)));
    }

    /** {@code BOSTON--(BUSINESS WIRE)--}, {@code BOSTON – (BUSINESS WIRE) – }: goes to the bracket behind the dashes. */
    private boolean movesOverDashes(Cursor cursor, char opening) {
        Cursor trial = cursor.copy();
        boolean closedUp = trial.peek() == '-' && trial.peek(1) == '-' && trial.peek(2) == opening;
        if (closedUp) {
            trial.moveTo(trial.at() + 2);
        } else if (opening != '(' || separator(trial, false) != Separator.DASH || trial.peekBehindBlanks() != opening) {
            return false;
        }
        cursor.moveTo(trial.at());
        return true;
    }

    /** TASS names its correspondent within the slashes: {@code /Корр. ТАСС Имя Фамилия/}. */
    private Optional<Credit> correspondent(Cursor cursor, Part name, Separator separator) {
        if (!name.text().regionMatches(true, 0, CORRESPONDENT, 0, CORRESPONDENT.length())) {
            return Optional.empty();
        }
        cursor.moveTo(name.start() + CORRESPONDENT.length());
        return knownAgency(cursor).map(agency -> {
            cursor.skipBlanks();
            Optional<Part> reporters = cursor.at() < name.end() ? Optional.of(cursor.part(cursor.at(), name.end())) : Optional.empty();
            return new Credit(Optional.of(agency), true, true, separator, reporters, "f4");
        });
    }

    /** F2 of IRNA and others: {@code تهران - ایرنا - }. */
    private Optional<Credit> betweenDashes(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (separator(trial, false) != Separator.DASH || !trial.skipBlanks()) {
            return Optional.empty();
        }
        Optional<Part> agency = knownAgency(trial);
        if (agency.isEmpty() || separator(trial, true) != Separator.DASH) {
            return Optional.empty();
        }
        cursor.moveTo(trial.at());
        return Optional.of(new Credit(agency, true, true, Separator.DASH, Optional.empty(), "f2"));
    }

    private static boolean looksLikeName(String text) {
        boolean letters = !text.isBlank() && text.codePoints().anyMatch(Character::isLetter);
        return letters && text.codePoints().noneMatch(c -> c == ',' || c == ';' || c == ':' || Character.isDigit(c));
    }

    /** F3: the agency stands behind a comma, and the line ends or the body follows. */
    private Optional<Credit> afterComma(Cursor cursor) {
        Cursor trial = cursor.copy();
        trial.skipBlanks();
        if (!trial.takeOneOf(",،、")) {
            return Optional.empty();
        }
        trial.skipWrap();
        return knownAgency(trial).map(agency -> {
            Separator separator = separator(trial, true);
            cursor.moveTo(trial.at());
            return new Credit(Optional.of(agency), true, false, separator, Optional.empty(), "f3");
        });
    }

    /** F4 of RIA Novosti: the agency stands behind a dash and ends with a full stop or with the reporter's name. */
    private Optional<Credit> afterDash(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (separator(trial, false) != Separator.DASH) {
            return Optional.empty();
        }
        trial.skipBlanks();
        Optional<Part> agency = knownAgency(trial);
        if (agency.isEmpty() || !trial.takeOneOf(".,")) {
            return Optional.empty();
        }
        Optional<Part> reporters = trial.before() == ',' ? reporters(trial) : Optional.empty();
        cursor.moveTo(trial.at());
        return Optional.of(new Credit(agency, true, false, Separator.STOP, reporters, "f4"));
    }

    private static Optional<Part> reporters(Cursor cursor) {
        cursor.skipBlanks();
        int start = cursor.at();
        while (!cursor.atLineEnd() && cursor.peek() != '.' && cursor.at() - start < MOST_REPORTERS) {
            cursor.moveTo(cursor.at() + 1);
        }
        Part names = cursor.part(start, cursor.at());
        return cursor.take('.') && names.text().codePoints().noneMatch(Character::isDigit) ? Optional.of(names) : Optional.empty();
    }

    /** F5 of AAP and Kyodo: the agency follows the date without a mark. */
    private Optional<Credit> bare(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (!trial.skipBlanks()) {
            return Optional.empty();
        }
        Optional<Part> agency = knownAgency(trial);
        Separator separator = agency.isPresent() ? separator(trial, true) : Separator.NONE;
        if (separator != Separator.DASH && separator != Separator.LINE_END) {
            return Optional.empty();
        }
        cursor.moveTo(trial.at());
        return Optional.of(new Credit(agency, true, false, separator, Optional.empty(), "f5"));
    }

    /** A full stop may also have been taken for the one of a month's abbreviation. */
    private Optional<Credit> separatorAlone(Cursor cursor, boolean dated) {
        boolean stopped = dated && cursor.before() == '.' && Cursor.isBlank(cursor.peek());
        Separator found = separator(cursor, false);
        Separator separator = found == Separator.NONE && stopped ? Separator.STOP : found;
        return separator != Separator.NONE
                ? Optional.of(new Credit(Optional.empty(), false, false, separator, Optional.empty(), "f5"))
                : Optional.empty();
    }

    /** The longest name of the table that starts here and ends with a word. */
    Optional<Part> knownAgency(Cursor cursor) {
        int start = cursor.at();
        int bestEnd = -1;
        int furthest = Math.min(cursor.limit(), start + agencies.longest());
        for (int i = start + 1; i <= furthest; i++) {
            boolean wordEnd = i == cursor.limit() || !Character.isLetterOrDigit(cursor.text().charAt(i));
            wordEnd &= cursor.text().charAt(i - 1) != '\n' && !Cursor.isBlank(cursor.text().charAt(i - 1));
            if (wordEnd && agencies.named(cursor.text().substring(start, i)).isPresent()) {
                bestEnd = i;
            }
        }
        if (bestEnd < 0) {
            return Optional.empty();
        }
        cursor.moveTo(bestEnd);
        return Optional.of(cursor.part(start, bestEnd));
    }

    /**
     * Reads what parts a dateline from the body and moves behind it.
     *
     * @param known behind an agency of the table more counts: a full stop, an equals sign, a quotation mark that was a dash before a character set was lost
     */
    Separator separator(Cursor cursor, boolean known) {
        Cursor trial = cursor.copy();
        boolean apart = trial.skipBlanks() || ")/.]".indexOf(cursor.before()) >= 0;
        if (trial.atLineEnd()) {
            return Separator.LINE_END;
        }
        boolean dotted = trial.take('.');
        boolean stop = dotted;
        trial.skipBlanks();
        int dashes = 0;
        while (dashes < 3 && trial.takeOneOf("-–—―_−")) {
            dashes++;
        }
        boolean open = trial.atLineEnd() || Cursor.isBlank(trial.peek());
        boolean closesUp = dashes > 0 && !apart && Character.isDigit(cursor.before()) && Character.isUpperCase(trial.copy().peekBehindBlanks());
        if (closesUp || dashes > 0 && (open || dotted || ")/".indexOf(cursor.before()) >= 0) && (apart || dotted || known && open)) {
            cursor.moveTo(trial.at());
            return Separator.DASH;
        } else if (dashes > 0) {
            return Separator.NONE;
        } else if (stop) {
            cursor.skipBlanks();
            cursor.take('.');
            return Separator.STOP;
        }
        return mark(cursor, known);
    }

    private static Separator mark(Cursor cursor, boolean known) {
        Cursor trial = cursor.copy();
        trial.skipBlanks();
        if (trial.take(':') || trial.take('：')) {
            cursor.moveTo(trial.at());
            return Separator.COLON;
        } else if (known && trial.takeOneOf("=\"") && (Cursor.isBlank(trial.peek()) || trial.atLineEnd())) {
            cursor.moveTo(trial.at());
            return Separator.DASH;
        }
        return Separator.NONE;
    }
}
