package org.wirebound.reader.dateline;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes the month and country tables from CLDR, as ICU4J carries it; run {@link #main} after a new version of ICU4J. */
final class CldrTables {
    /** Languages that a news agency writes in. */
    private static final List<String> LANGUAGES = List.of(
            "af", "am", "ar", "ar_DZ", "ar_MA", "ar_LB", "as", "az", "az_Cyrl", "be", "bg", "bn", "bs", "bs_Cyrl", "ca", "cs", "cy", "da", "de", "de_AT", "el",
            "en", "eo", "es", "et", "eu", "fa", "fi", "fil", "fo", "fr", "ga", "gl", "gu", "ha", "he", "hi", "hr", "hu", "hy", "id", "ig", "is", "it",
            "ja", "jv", "ka", "kk", "km", "kn", "ko", "ku", "ky", "lb", "lg", "ln", "lo", "lt", "lv", "mg", "mk", "ml", "mn", "mr", "ms", "mt", "my",
            "nb", "ne", "nl", "nn", "om", "or", "pa", "pl", "ps", "pt", "rm", "rn", "ro", "ru", "rw", "sd", "si", "sk", "sl", "sn", "so", "sq",
            "sr", "sr_Latn", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tr", "tt", "ug", "uk", "ur", "uz", "uz_Cyrl", "vi", "xh", "yo", "zu");
    /** Languages of the wires that name countries in datelines. */
    private static final List<String> WIRES = List.of(
            "ar", "az", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "hy", "id", "it", "ja",
            "ka", "kk", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "th", "tr", "uk", "ur", "uz",
            "vi", "zh", "zh_Hant");

    private CldrTables() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("src/main/resources/org/wirebound/reader/dateline");
        Files.writeString(folder.resolve("months.tsv"), months());
        Files.writeString(folder.resolve("countries.tsv"), countries());
    }

    static String months() {
        StringBuilder table = new StringBuilder("# Month names of CLDR, all forms, dots stripped: language, month, forms. Generated.\n");
        Set<String> rows = new LinkedHashSet<>();
        for (String tag : LANGUAGES) {
            ULocale locale = new ULocale(tag);
            DateFormatSymbols symbols = new DateFormatSymbols(locale);
            for (int month = 0; month < 12; month++) {
                Set<String> forms = new LinkedHashSet<>();
                for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                    for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                        forms.add(stripped(symbols.getMonths(context, width)[month], locale));
                    }
                }
                forms.removeIf(form -> form.chars().noneMatch(Character::isLetter) || form.matches("(?i)m\\d+") || form.length() < 2);
                if (!forms.isEmpty()) {
                    rows.add(locale.getLanguage() + "\t" + (month + 1) + "\t" + String.join(";", forms) + "\n");
                }
            }
        }
        rows.forEach(table::append);
        return table.toString();
    }

    /** Lower case, no dots, no particle before the name ("de gener"), no digits of East Asian months. */
    private static String stripped(String name, ULocale locale) {
        String form = name.toLowerCase(Locale.ROOT).replace(".", "").replace("\u0307", "").strip();
        form = locale.getLanguage().equals("ca") ? form.replaceFirst("^(de |d’)", "") : form;
        return form.matches(".*\\d.*") ? "" : form;
    }

    static String countries() {
        StringBuilder table = new StringBuilder("# Country names of CLDR in the languages of the wires: ISO 3166-1 code, names. Generated.\n");
        List<LocaleDisplayNames> languages = WIRES.stream().map(tag -> LocaleDisplayNames.getInstance(new ULocale(tag))).toList();
        for (String country : new TreeSet<>(Arrays.asList(Locale.getISOCountries()))) {
            Set<String> names = new LinkedHashSet<>();
            for (LocaleDisplayNames language : languages) {
                names.add(language.regionDisplayName(country).toLowerCase(Locale.ROOT));
            }
            names.remove(country.toLowerCase(Locale.ROOT));
            table.append(country).append('\t').append(String.join(";", names)).append('\n');
        }
        return table.toString();
    }
}
