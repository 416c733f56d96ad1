package org.wirebound.reader.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/**
 * Letters that, among the languages of news in their script, only one language uses, and often: a share of them decides.
 *
 * <p>From the alphabets: Azerbaijani schwa, which African languages have too, but without the letters of Turkish; the Shan and Mon rows of Myanmar; Tigrinya's qhe row and its glottal ኣ, for which Amharic writes አ; Yiddish double letters; Persian and Urdu are left to the guesser.
 */
final class TellingLetters {
    /** One letter in a hundred is more than names and quotations bring in. */
    private static final int ONE_IN = 100;

    /** @param companions letters of the language that a text with the telling ones has as well; none are asked for where this is empty */
    private record Row(UnicodeScript script, String letters, String companions, String language) {
        Row(UnicodeScript script, String letters, String language) {
            this(script, letters, "", language);
        }

        boolean holdsOf(String text) {
            return count(letters, text) * ONE_IN > text.length() && (companions.isEmpty() || count(companions, text) * ONE_IN > text.length());
        }
    }

    private static final List<Row> ROWS = List.of(
            new Row(UnicodeScript.LATIN, "əƏ", "ışğçöüİŞĞÇÖÜ", "az"),
            new Row(UnicodeScript.ETHIOPIC, "ኣቐቑቒቓቔቕቖ", "ti"),
            new Row(UnicodeScript.MYANMAR, "ၵၶၷၸၹၺၻၼၽၾၿႀႁႃႄႅႆႇႈ", "shn"),
            new Row(UnicodeScript.MYANMAR, "ၚၛၜၝ", "mnw"),
            new Row(UnicodeScript.HEBREW, "װױײ", "yi"),
            new Row(UnicodeScript.BENGALI, "ৰৱ", "as"));

    private TellingLetters() {}

    static Optional<String> language(UnicodeScript script, String text) {
        return ROWS.stream()
                .filter(row -> row.script() == script)
                .filter(row -> row.holdsOf(text))
                .map(Row::language)
                .findFirst();
    }

    private static int count(String letters, String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) >= 0x80 && letters.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }
}
