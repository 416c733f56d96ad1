package org.wirebound.reader.intake;

import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the table of alphabets from CLDR, as ICU4J carries it; run {@link #main} after a new version of ICU4J. */
final class AlphabetTable {
    /** Languages that eight-bit character sets were made for. */
    private static final List<String> LANGUAGES = List.of(
            "ar", "az", "be", "bg", "bs", "ca", "cs", "cy", "da", "de", "el", "es", "et", "eu", "fa", "fi", "fo", "fr", "ga", "gl", "he", "hr", "hu", "is", "it",
            "lb", "lt", "lv", "mk", "mt", "nb", "nl", "pl", "pt", "rm", "ro", "ru", "sk", "sl", "sq", "sr", "sr_Latn", "sv", "th", "tr", "uk", "ur", "vi");

    private AlphabetTable() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of("src/main/resources/org/wirebound/reader/intake/alphabets.tsv"), table());
    }

    static String table() {
        StringBuilder table = new StringBuilder("# Letters outside ASCII of each language's alphabet, both cases, from CLDR: language, letters. Generated.\n");
        for (String tag : LANGUAGES) {
            UnicodeSet letters = new UnicodeSet(LocaleData.getExemplarSet(new ULocale(tag), 0, LocaleData.ES_STANDARD))
                    .closeOver(UnicodeSet.CASE_INSENSITIVE)
                    .removeAllStrings()
                    .remove(0, 0x7f)
                    .retainAll(new UnicodeSet("[:L:]"))
                    .retainAll(new UnicodeSet(0x80, 0x1fff));
            StringBuilder row = new StringBuilder();
            for (String letter : letters) {
                row.append(letter);
            }
            table.append(tag).append('\t').append(row).append('\n');
        }
        return table.toString();
    }
}
