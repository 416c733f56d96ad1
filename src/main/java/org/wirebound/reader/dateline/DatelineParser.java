package org.wirebound.reader.dateline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.reader.dateline.CreditGrammar.Credit;
import org.wirebound.reader.dateline.CreditGrammar.Separator;

/**
 * Reads the dateline that opens a text. The grammars are anchored: each starts at the first character and never searches, so that the
 * cost is bounded by the longest dateline.
 */
public final class DatelineParser {
    /** No dateline of the wires is longer. */
    private static final int LONGEST = 200;
    private static final int LONGEST_CREDIT = 60;
    private static final int MOST_ASTERISKS = 6;
    private static final int LONGEST_DATE = 32;
    /** What wires write where a story has no place. */
    private static final String UNDATED = "UNDATED";
    private static final Pattern DATE_LABEL = Pattern.compile(
            "(?iU)(?:date|dated|published(?: on)?|posted(?: on)?|updated|datum|veröffentlicht|fecha|publicado(?: el)?|data|publié le|дата|опубликовано|التاريخ)\\h?:?\\h");
    private static final Pattern TIME = Pattern.compile("[\\h,|•–—-]{0,4}(?:[\\[(]?\\d{1,2}[:.hH]\\d{2}(?::\\d{2})?[\\])]?(?:\\h?(?:[ap]\\.?m\\.?|Uhr|\\p{Lu}{2,4})){0,2})?");

    private final DateGrammar dates;
    private final PlaceGrammar places;
    private final CreditGrammar credits;
    private final EastAsianDatelines eastAsian;

    /**
     * A parser for texts of one language.
     *
     * @param language BCP 47 language of the text, or empty: it decides between months of the same name
     * @param agencies whose credits are known
     */
    public DatelineParser(String language, Agencies agencies) {
        this.dates = new DateGrammar(language);
        this.places = new PlaceGrammar(dates, agencies);
        this.credits = new CreditGrammar(agencies);
        this.eastAsian = new EastAsianDatelines(agencies);
    }

    /**
     * Reads the dateline at the start of a range.
     *
     * @param start offset of the first character that is no blank
     * @param end offset after the paragraph; a {@code \n} within is a wrapped line
     */
    public Optional<Dateline> parse(String text, int start, int end) {
        int first = behindAsterisks(text, start, end);
        return first >= end ? Optional.empty() : any(text, first, Math.min(end, first + LONGEST));
    }

    /** Some desks set asterisks before a dateline that they want seen. */
    private static int behindAsterisks(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == '*') {
            first++;
        }
        boolean several = first - start >= 2 && first - start <= MOST_ASTERISKS && first < end && Character.isLetter(text.charAt(first));
        return several ? first : start;
    }

    private Optional<Dateline> any(String text, int start, int limit) {
        return eastAsian.read(text, start, limit)
                .or(() -> agencyFirst(new Cursor(text, start, limit)))
                .or(() -> dateFirst(new Cursor(text, start, limit)))
                .or(() -> slashed(new Cursor(text, start, limit)))
                .or(() -> stopped(new Cursor(text, start, limit)))
                .or(() -> placeFirst(new Cursor(text, start, limit)));
    }

    /**
     * Finds the date and agency of a dateline within running text, because the end of the item before was left standing ahead of it: {@code dc/ab Place, 23 may (EFE).-}.
     * Where its place begins cannot be told, so it has none.
     */
    public Optional<Dateline> within(String text, int start, int end) {
        for (int bracket = text.indexOf('(', start); bracket >= 0 && bracket < end; bracket = text.indexOf('(', bracket + 1)) {
            Cursor cursor = new Cursor(text, bracket, Math.min(end, bracket + LONGEST_CREDIT));
            Optional<Credit> credit = credits.read(cursor, true).filter(found -> found.known() && found.marked() && found.separator() == Separator.DASH);
            Optional<WrittenDate> date = credit.isPresent() ? dateBefore(text, start, bracket) : Optional.empty();
            if (date.isPresent()) {
                return Optional.of(new Dateline(date.get().start(), cursor.at(), Optional.empty(), List.of(), date, credit.get().agency(), Optional.empty(),
                        "dateline-within", 0.75));
            }
        }
        return Optional.empty();
    }

    /** The date with its year that is all of a line, but for a day of the week and a time: {@code Monday, 3 May 2021, 10:15}. */
    public Optional<WrittenDate> dateAlone(String text, int start, int end) {
        Cursor cursor = new Cursor(text, start, end);
        Matcher label = DATE_LABEL.matcher(text).region(start, end);
        cursor.moveTo(label.lookingAt() ? label.end() : start);
        Optional<WrittenDate> date = dates.readInDateline(cursor).filter(found -> found.year().isPresent());
        return date.isPresent() && TIME.matcher(text).region(cursor.at(), end).matches() ? date : Optional.empty();
    }

    private Optional<WrittenDate> dateBefore(String text, int start, int end) {
        for (int i = Math.max(start, end - LONGEST_DATE); i < end; i++) {
            Cursor cursor = new Cursor(text, i, end);
            Optional<WrittenDate> date = i == start || text.charAt(i - 1) == '\n' || Cursor.isBlank(text.charAt(i - 1)) ? dates.read(cursor) : Optional.empty();
            cursor.skipBlanks();
            if (date.isPresent() && cursor.atEnd()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** F1 to F5 and F7. */
    private Optional<Dateline> placeFirst(Cursor cursor) {
        int start = cursor.at();
        Optional<PlaceGrammar.Place> place = places.place(cursor);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        List<Part> qualifiers = places.qualifiers(cursor);
        int beforeDate = cursor.at();
        boolean confirmed = !qualifiers.isEmpty() || Gazetteer.isOfCities(place.get().name().text());
        Optional<WrittenDate> date = date(cursor).or(() -> confirmed ? dateBetweenDashes(cursor) : Optional.empty());
        boolean comma = ",،、".indexOf(cursor.text().charAt(Math.min(beforeDate, cursor.text().length() - 1))) >= 0;
        Optional<Credit> credit = credits.read(cursor, date.isPresent());
        if (credit.isEmpty() || date.isEmpty() && credit.get().agency().isEmpty() && datesNext(cursor.copy())) {
            return Optional.empty();
        }
        return Evidence.weigh(new Evidence.Opening(place.get(), qualifiers, date, comma), credit.get(), cursor)
                .map(confidence -> new Dateline(start, cursor.at(), place.map(PlaceGrammar.Place::name).filter(name -> !name.text().equalsIgnoreCase(UNDATED)), qualifiers, date,
                        credit.get().agency(), credit.get().reporters(), "dateline-" + credit.get().family(), confidence));
    }

    /** {@code BOSTON, MA – May 3, 2021 – }. */
    private Optional<WrittenDate> dateBetweenDashes(Cursor cursor) {
        Cursor trial = cursor.copy();
        Optional<WrittenDate> date = credits.separator(trial, false) == Separator.DASH && trial.skipBlanks() ? dates.readInDateline(trial) : Optional.empty();
        boolean closed = date.isPresent() && credits.separator(trial.copy(), false) == Separator.DASH;
        if (closed) {
            cursor.moveTo(trial.at());
        }
        return closed ? date : Optional.empty();
    }

    /** {@code GRAINS - APR 7} is the head of a market report. */
    private boolean datesNext(Cursor cursor) {
        cursor.skipBlanks();
        return dates.read(cursor).isPresent();
    }

    private Optional<WrittenDate> date(Cursor cursor) {
        Cursor trial = cursor.copy();
        trial.skipBlanks();
        if (trial.takeOneOf(",،、")) {
            trial.skipWrap();
        }
        boolean bracketed = trial.take('(');
        Optional<WrittenDate> date = dates.readInDateline(trial);
        if (date.isPresent() && (!bracketed || trial.take(')'))) {
            cursor.moveTo(trial.at());
            return date;
        } else if (!bracketed && date.isEmpty() && dates.skipImpossible(trial)) {
            cursor.moveTo(trial.at());
        }
        return Optional.empty();
    }

    /** F6 {@code (ANSA) - ROMA, 01 SET -} and the agency alone of F10: {@code (Reuters) -}, {@code EFE.-}. */
    private Optional<Dateline> agencyFirst(Cursor cursor) {
        int start = cursor.at();
        boolean bracketed = cursor.take('(');
        Optional<Part> agency = credits.knownAgency(cursor);
        if (agency.isEmpty() || bracketed && !cursor.take(')')) {
            return Optional.empty();
        }
        boolean dotted = cursor.peek() == '.';
        if (!bracketed && cursor.peek() == ',') {
            return agencyAndDate(cursor, start, agency.get());
        }
        Separator separator = bracketed || dotted ? credits.separator(cursor, true) : Separator.NONE;
        if (separator != Separator.DASH && !(bracketed && separator == Separator.NONE && Character.isUpperCase(cursor.peekBehindBlanks()))) {
            return Optional.empty();
        }
        int end = cursor.at();
        cursor.skipWrap();
        Optional<Dateline> following = placeFirst(cursor).filter(inner -> inner.date().isPresent() && inner.agency().isEmpty());
        return Optional.of(following
                .map(inner -> new Dateline(start, inner.end(), inner.place(), inner.qualifiers(), inner.date(), agency, Optional.empty(),
                        "dateline-f6", 0.98))
                .orElseGet(() -> new Dateline(start, end, Optional.empty(), List.of(), Optional.empty(), agency, Optional.empty(),
                        "dateline-f10", 0.9)));
    }

    /** A line of its own of agency and date: {@code Reuters, Mar 4}. */
    private Optional<Dateline> agencyAndDate(Cursor cursor, int start, Part agency) {
        Optional<WrittenDate> date = date(cursor);
        return date.isPresent() && credits.separator(cursor, false) == Separator.LINE_END
                ? Optional.of(new Dateline(start, cursor.at(), Optional.empty(), List.of(), date, Optional.of(agency), Optional.empty(), "dateline-f10", 0.85))
                : Optional.empty();
    }

    /** F10: {@code Jan 3 (Reuters) -}. */
    private Optional<Dateline> dateFirst(Cursor cursor) {
        int start = cursor.at();
        Optional<WrittenDate> date = dates.read(cursor);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        return credits.read(cursor, true)
                .filter(credit -> credit.marked() && credit.separator() == Separator.DASH && (credit.known() || Evidence.opensSentence(cursor)))
                .map(credit -> new Dateline(start, cursor.at(), Optional.empty(), List.of(), date, credit.agency(), Optional.empty(),
                        "dateline-f10", credit.known() ? 0.98 : 0.8));
    }

    /** F4 of Interfax and its neighbours, parted by full stops: {@code МОСКВА. 15 апреля. ИНТЕРФАКС - }. */
    private Optional<Dateline> stopped(Cursor cursor) {
        int start = cursor.at();
        Optional<PlaceGrammar.Place> place = places.place(cursor);
        if (place.isEmpty() || place.get().small() || !cursor.take('.') || !cursor.skipBlanks()) {
            return Optional.empty();
        }
        Optional<WrittenDate> date = dates.readInDateline(cursor);
        cursor.take('.');
        if (date.isEmpty() || cursor.before() != '.' || !cursor.skipBlanks()) {
            return Optional.empty();
        }
        Optional<Part> agency = credits.knownAgency(cursor);
        Separator separator = agency.isPresent() ? credits.separator(cursor, true) : Separator.NONE;
        return separator == Separator.DASH || separator == Separator.STOP
                ? Optional.of(new Dateline(start, cursor.at(), place.map(PlaceGrammar.Place::name), List.of(), date, agency, Optional.empty(), "dateline-f4", 0.98))
                : Optional.empty();
    }

    /** F8: {@code Baku/05.11.20/Turan:}. */
    private Optional<Dateline> slashed(Cursor cursor) {
        int start = cursor.at();
        Optional<PlaceGrammar.Place> place = places.place(cursor);
        if (place.isEmpty() || !cursor.take('/')) {
            return Optional.empty();
        }
        Optional<WrittenDate> date = dates.read(cursor);
        Optional<Part> agency = date.isPresent() && cursor.take('/') ? credits.knownAgency(cursor) : Optional.empty();
        if (agency.isEmpty()) {
            return Optional.empty();
        }
        credits.separator(cursor, true);
        return Optional.of(new Dateline(start, cursor.at(), place.map(PlaceGrammar.Place::name), List.of(), date, agency, Optional.empty(),
                "dateline-f8", 0.98));
    }
}
