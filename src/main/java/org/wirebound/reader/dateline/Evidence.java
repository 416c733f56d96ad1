package org.wirebound.reader.dateline;

import java.util.Optional;
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
 * <tr><td>0.8</td><td>place and date alone on a line</td></tr>
 * <tr><td>0.7</td><td>a place in capitals and a dash before running text</td></tr>
 * </table>
 */
final class Evidence {
    private static final int RUNNING_TEXT = 20;

    private Evidence() {}

    /** The confidence, or nothing where the opening is no dateline. */
    static Optional<Double> weigh(Optional<PlaceGrammar.Place> place, boolean dated, boolean qualified, Credit credit, Cursor behind) {
        boolean separated = credit.separator() == Separator.DASH || credit.separator() == Separator.STOP || credit.separator() == Separator.COLON;
        boolean capitals = place.isPresent() && place.get().capitals();
        boolean small = place.isPresent() && place.get().small();
        if (dated && credit.known()) {
            return Optional.of(0.98);
        } else if (small || !opensSentence(behind)) {
            return Optional.empty();
        } else if (credit.known() && credit.marked()) {
            return separated ? Optional.of(0.95) : credit.separator() == Separator.LINE_END ? Optional.of(0.85) : Optional.empty();
        } else if (dated && separated && (credit.marked() || capitals && credit.separator() == Separator.DASH)) {
            return Optional.of(0.9);
        } else if (dated && qualified && credit.separator() == Separator.COLON) {
            return Optional.of(0.8);
        } else if (dated && place.isPresent() && credit.separator() == Separator.LINE_END && credit.agency().isEmpty()) {
            return Optional.of(0.8);
        }
        boolean undated = !dated && capitals && credit.agency().isEmpty() && credit.separator() == Separator.DASH;
        return undated && endsInWord(place.get()) && opensRunningText(behind) ? Optional.of(0.7) : Optional.empty();
    }

    /** No place ends in a single letter; grades, classes and columns of tables do. */
    private static boolean endsInWord(PlaceGrammar.Place place) {
        String name = place.name().text();
        return name.length() > 1 && Character.isLetter(name.charAt(name.length() - 2));
    }

    /** A body opens with a capital, a quotation mark, a number or a letter of a script without capitals; running text goes on in small letters. */
    private static boolean opensSentence(Cursor behind) {
        Cursor trial = behind.copy();
        trial.skipWrap();
        return trial.atEnd() || !Character.isLowerCase(trial.peek());
    }

    /** At least twenty characters on the line, not all in capitals. */
    private static boolean opensRunningText(Cursor behind) {
        Cursor trial = behind.copy();
        trial.skipBlanks();
        int length = 0;
        boolean smallLetters = false;
        while (!trial.atLineEnd() && length < RUNNING_TEXT) {
            smallLetters |= Character.isLowerCase(trial.peek());
            trial.moveTo(trial.at() + 1);
            length++;
        }
        return length == RUNNING_TEXT && smallLetters;
    }
}
