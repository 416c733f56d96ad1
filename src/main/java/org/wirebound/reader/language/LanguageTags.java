package org.wirebound.reader.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** BCP 47 tags for the codes of the language model: ISO 639-3, with macro-languages where records expect them (BCP 47 section 2.2.1: the shortest). */
public final class LanguageTags {
    private static final Map<String, String> MACRO = Map.ofEntries(
            Map.entry("cmn", "zh"), Map.entry("ekk", "et"), Map.entry("lvs", "lv"), Map.entry("pes", "fa"), Map.entry("nob", "nb"), Map.entry("plt", "mg"),
            Map.entry("zsm", "ms"), Map.entry("npi", "ne"), Map.entry("azj", "az"), Map.entry("pnb", "pa"), Map.entry("quz", "qu"), Map.entry("gug", "gn"),
            Map.entry("knn", "kok"), Map.entry("gom", "kok"), Map.entry("swh", "sw"), Map.entry("uzn", "uz"), Map.entry("khk", "mn"), Map.entry("fil", "tl"));

    /** Made at first use only: to look every language up takes longer than to read a dispatch. */
    private static final class Codes {
        private static final Map<String, String> SHORT = Arrays.stream(Locale.getISOLanguages())
                .collect(Collectors.toMap(code -> new Locale.Builder().setLanguage(code).build().getISO3Language(), Function.identity(), (a, b) -> a));
    }

    private LanguageTags() {}

    /** The tag for a code of the model, which may carry a suffix such as {@code zho-simp} or {@code hin-rom}. */
    public static String fromModel(String code) {
        String[] parts = code.split("-", 2);
        String language = MACRO.getOrDefault(parts[0], Codes.SHORT.getOrDefault(parts[0], parts[0]));
        return parts.length > 1 && parts[1].equals("rom") ? language + "-Latn" : language;
    }

    /** The primary language of a tag, in the form of this reader's own tags: {@code en} of {@code eng-GB}; Norwegian without more is Bokmål. */
    public static String primary(String tag) {
        String stripped = tag.strip();
        int end = 0;
        while (end < stripped.length() && stripped.charAt(end) != '-' && stripped.charAt(end) != '_') {
            end++;
        }
        String first = stripped.substring(0, end).toLowerCase(Locale.ROOT);
        return first.equals("no") || first.equals("nor") ? "nb" : first.length() == 3 ? fromModel(first) : first;
    }

    /** True for tags of one language, whatever they say of script and region; the two Norwegians are one. */
    public static boolean same(String one, String other) {
        String first = primary(one);
        String second = primary(other);
        return first.equals(second) || first.equals("nn") && second.equals("nb") || first.equals("nb") && second.equals("nn");
    }
}
