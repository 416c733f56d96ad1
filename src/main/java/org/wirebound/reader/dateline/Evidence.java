package org.wirebound.reader.dateline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wirebound.reader.dateline.CreditGrammar.Credit;
import org.wirebound.reader.dateline.CreditGrammar.Separator;

/**
 * Decides whether an opening that has the form of a dateline is one, and how sure that is.
 *
 * <p>What counts: a date, an agency of the table, brackets around it, a separator, a place in capitals, and a body that opens as a sentence does.
 * Two independent signs are needed; one alone is what running text has too ("The bank (ECB) said", "ARSENAL - Chelsea").
 *
 * <table>
 * <caption>Confidence</caption>
 * <tr><td>0.98</td><td>a date and a known agency</td></tr>
 * <tr><td>0.95</td><td>a known agency in brackets, a separator, a body that opens as a sentence</td></tr>
 * <tr><td>0.9</td><td>a date, and an unknown name in brackets or a place in capitals, and a separator</td></tr>
 * <tr><td>0.85</td><td>a place in capitals and small letters, a date and a dash before running text</td></tr>
 * <tr><td>0.8</td><td>place, comma and date alone on a line, or a city in capitals, comma, date and full stop before running text</td></tr>
 * <tr><td>0.7</td><td>a place in capitals that is a city of the gazetteer or that a country or state confirms, and a dash before running text</td></tr>
 * </table>
 */
final class Evidence {
    private static final int RUNNING_TEXT = 60;
    private static final int FIRST_WORDS = 32;
    /** Words of the names of clubs, firms and offices. */
    private static final Set<String> BODIES = Set.of(
            "FC", "AC", "SC", "CF", "FK", "AFC", "CSKA", "REAL", "ATLETICO", "ATLÉTICO", "BAYERN", "INTER", "DYNAMO", "DINAMO", "SPARTAK", "LOKOMOTIV", "SPORTING",
            "OLYMPIQUE", "BORUSSIA", "EINTRACHT", "HERTHA", "RACING", "DEPORTIVO", "ATHLETIC", "BANK", "CORP", "INC", "LTD", "PLC", "GMBH", "UNIVERSITY", "MINISTRY",
            "COMMISSION", "COMMITTEE", "FEDERATION", "ASSOCIATION", "COMPANY", "GROUP", "PARTY");

    private Evidence() {}

    /**
     * What stands before the credit.
     *
     * @param qualifiers regions and countries that follow the place
     * @param date as written
     * @param commaBeforeDate true where a comma parts place and date
     */
    record Opening(PlaceGrammar.Place place, List<Part> qualifiers, Optional<WrittenDate> date, boolean commaBeforeDate) {
        boolean dated() {
            return date.isPresent();
        }

        boolean qualified() {
            return !qualifiers.isEmpty();
        }
    }

    /** The confidence, or nothing where the opening is no dateline. */
    static Optional<Double> weigh(Opening opening, Credit credit, Cursor behind) {
        if (opening.dated() && credit.known()) {
            return Optional.of(0.98);
        } else if (opening.place().small() || !opensSentence(behind)) {
            return isAllSmall(opening, credit, behind) ? Optional.of(0.85) : Optional.empty();
        } else if (!opening.dated() && !opening.qualified() && isNoPlace(opening.place().name().text())) {
            return Optional.empty();
        } else if (credit.known() && credit.marked()) {
            boolean opens = credit.separator() == Separator.LINE_END || Gazetteer.isOfCities(opening.place().name().text()) && opensRunningText(behind);
            return isSeparated(credit) ? Optional.of(0.95) : opens ? Optional.of(0.85) : Optional.empty();
        }
        return opening.dated() ? weighDated(opening, credit, behind) : weighUndated(opening, credit, behind);
    }

    /** Clubs, firms and offices: an unknown name behind an article, one that goes on behind a city's name, or one with a word that only they have. */
    private static boolean isNoPlace(String name) {
        boolean article = name.regionMatches(true, 0, "the ", 0, 4);
        boolean body = Stream.of(name.toUpperCase(Locale.ROOT).split("[ .]+")).anyMatch(BODIES::contains);
        return (article || body || Gazetteer.opensWithCity(name)) && !Gazetteer.knows(name);
    }

    /** A text that has no capitals at all may have none in its dateline: place, comma, date, dash. */
    private static boolean isAllSmall(Opening opening, Credit credit, Cursor behind) {
        boolean form = opening.place().small() && opening.dated() && opening.commaBeforeDate() && credit.separator() == Separator.DASH;
        Cursor trial = behind.copy();
        int letters = 0;
        while (form && !trial.atEnd() && !Character.isUpperCase(trial.peek())) {
            letters += Character.isLowerCase(trial.peek()) ? 1 : 0;
            trial.moveTo(trial.at() + 1);
        }
        return form && trial.atEnd() && letters >= FIRST_WORDS;
    }

    private static boolean isSeparated(Credit credit) {
        return credit.separator() == Separator.DASH || credit.separator() == Separator.STOP || credit.separator() == Separator.COLON;
    }

    private static Optional<Double> weighDated(Opening opening, Credit credit, Cursor behind) {
        boolean dash = credit.separator() == Separator.DASH;
        if (isSeparated(credit) && credit.marked() || dash && opening.place().capitals()) {
            return Optional.of(0.9);
        } else if (dash && opensRunningText(behind)) {
            return Optional.of(0.85);
        }
        boolean alone = credit.separator() == Separator.LINE_END && credit.agency().isEmpty() && opening.commaBeforeDate();
        boolean quoted = credit.separator() == Separator.COLON && opening.qualified();
        boolean stopped = credit.separator() == Separator.STOP && opening.commaBeforeDate() && opening.place().capitals()
                && Gazetteer.isOfCities(opening.place().name().text()) && opensRunningText(behind);
        return alone || quoted || stopped ? Optional.of(0.8) : Optional.empty();
    }

    private static Optional<Double> weighUndated(Opening opening, Credit credit, Cursor behind) {
        PlaceGrammar.Place place = opening.place();
        boolean known = opening.qualified()
                ? opening.qualifiers().stream().anyMatch(qualifier -> Countries.all().confirms(qualifier.text()))
                : Gazetteer.isOfCities(place.name().text());
        boolean form = known && place.capitals() && credit.agency().isEmpty() && credit.separator() == Separator.DASH;
        return form && endsInWord(place) && opensRunningText(behind) ? Optional.of(0.7) : Optional.empty();
    }

    /** No place ends in a single letter; grades, classes and columns of tables do. */
    private static boolean endsInWord(PlaceGrammar.Place place) {
        String name = place.name().text();
        return name.length() > 1 && Character.isLetter(name.charAt(name.length() - 2));
    }

    /** A body opens with a capital, a quotation mark, a number or a letter of a script without capitals; running text goes on in small letters. */
    static boolean opensSentence(Cursor behind) {
        Cursor trial = behind.copy();
        trial.skipWrap();
        return trial.atEnd() || !Character.isLowerCase(trial.peek());
    }

    /** At least sixty characters, small letters on the first line, and no second slash or dash at once: headlines and columns of tables are not so. */
    private static boolean opensRunningText(Cursor behind) {
        Cursor trial = behind.copy();
        trial.skipBlanks();
        int start = trial.at();
        boolean smallLetters = false;
        boolean sameLine = true;
        while (!trial.atEnd() && trial.at() - start < RUNNING_TEXT) {
            char c = trial.peek();
            boolean column = c == '/' || c == '-' && trial.before() == ' ' && Cursor.isBlank(trial.peek(1));
            if (column && trial.at() - start < FIRST_WORDS) {
                return false;
            }
            sameLine &= c != '\n';
            smallLetters |= sameLine && Character.isLowerCase(c);
            trial.moveTo(trial.at() + 1);
        }
        return trial.at() - start == RUNNING_TEXT && smallLetters;
    }
}
