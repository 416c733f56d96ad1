package org.wirebound.type;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What the typography of a language asks of the blanks of a text, on output alone: the text itself stays as it was sent.
 *
 * <p>French: a narrow blank that no line is broken at before {@code ; : ! ?} and within guillemets (Lexique des règles typographiques en
 * usage à l'Imprimerie nationale, 2002, "ponctuation"); in Canada none before {@code ; ! ?} (Office québécois de la langue française,
 * "Espacement avant et après les signes de ponctuation"); in Switzerland as in France (Guide du typographe, Lausanne, 2015). Where the source
 * has no blank there, a kern stands for it that is too narrow to be read back as one.
 *
 * <p>Everywhere: no line begins with a dash between blanks (DIN 5008; Duden, "Gedankenstrich"; Lexique, "tiret"), and figures stay with what they
 * count, initials with the surname, {@code n° § p. Nr.} with the figure (Lexique, "coupures"; DIN 5008; CLDR's number patterns, whose blanks
 * are U+00A0 and U+202F). No line ends with a word of one letter in Czech and Slovak (ČSN 01 6910), Polish (Wolański, Edycja tekstów), Russian,
 * Ukrainian and Belarusian (Milchin, Spravochnik izdatelya i avtora) and Spanish.
 */
final class NationalSpacing {
    /** The width of an {@code espace fine insécable}, in ems: what the fonts give U+202F. */
    private static final double NARROW = 0.2;
    /** A kern in place of a blank, in ems; poppler takes a tenth of an em for a blank. */
    private static final double KERN = 0.08;
    private static final Set<String> ONE_LETTER_WORDS = Set.of("cs", "sk", "pl", "ru", "uk", "be", "es");
    private static final Set<String> BEFORE_FIGURES =
            Set.of("n°", "nº", "№", "§", "p.", "pp.", "art.", "Nr.", "S.", "Abs.", "No.", "No", "fig.", "vol.", "стр.", "č.");
    private static final Set<String> UNITS = Set.of("%", "‰", "°", "°C", "°F", "€", "$", "£", "¥", "₽", "₼", "₺", "₴", "EUR", "USD", "CHF", "kg",
            "g", "mg", "t", "km", "m", "cm", "mm", "nm", "ha", "km²", "m²", "m³", "km/h", "l", "L", "h", "min", "s", "ms", "W", "kW", "MW", "GW", "kWh",
            "MWh", "GWh", "TWh", "V", "Hz", "MHz", "GHz", "Mio.", "Mrd.", "bn", "mn", "млн", "млрд", "тыс.", "км", "кг", "м", "га", "руб.");
    private static final Set<String> TITLES = Set.of("M.", "MM.", "Mme", "Mmes", "Mlle", "Mgr", "Dr", "Dr.", "Prof.", "Mr", "Mr.", "Mrs", "Mrs.",
            "Ms", "Ms.", "Sr.", "Sra.", "St.", "Hr.", "Fr.", "Sig.", "г.", "г-н", "г-жа");
    private static final String DASHES = "\u2013\u2014-";

    private final String text;
    private final String language;
    private final String country;

    private NationalSpacing(String text, ULocale locale) {
        this.text = text;
        this.language = locale.getLanguage();
        this.country = locale.getCountry();
    }

    static NationalSpacing of(String text, String language) {
        return new NationalSpacing(text, ULocale.forLanguageTag(language));
    }

    /** Takes away the breaks that the rules forbid. */
    void together(BitSet breaks) {
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
            if (breaks.get(blank + 1) && blank > 0 && blank + 1 < text.length() && keeps(blank)) {
                breaks.clear(blank + 1);
            }
        }
    }

    /** The sorts of the text with the widths that the rules ask for. */
    List<Sort> set(List<Sort> sorts) {
        if (!language.equals("fr")) {
            return sorts;
        }
        List<Sort> set = new ArrayList<>(sorts.size());
        int at = 0;
        for (Sort sort : sorts) {
            int next = at + sort.cluster().text().length();
            set.add(sort.cluster().text().length() == 1 ? french(sort, at) : sort);
            at = next;
        }
        return set;
    }

    private Sort french(Sort sort, int at) {
        char character = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean blank = character == ' ' || character == '\u00A0';
        if (blank && (spaced(at + 1) || at > 0 && text.charAt(at - 1) == '«')) {
            return sort.withWidth(narrow(next) ? NARROW * sort.size() : sort.width());
        }
        boolean open = character == '«' && next != ' ' && next != '\u00A0' && next != '\u202F';
        boolean tight = spaced(at + 1) && (Character.isLetterOrDigit(character) || "»”’)".indexOf(character) >= 0);
        return open || tight ? sort.withWidth(sort.width() + KERN * sort.size()) : sort;
    }

    /** Whether a sign stands at a place that French sets a blank before. */
    private boolean spaced(int at) {
        if (at >= text.length()) {
            return false;
        }
        char sign = text.charAt(at);
        boolean ends = at + 1 >= text.length() || " \u00A0\u202F\n)»”!?…".indexOf(text.charAt(at + 1)) >= 0;
        return sign == '»' || ends && (sign == ':' || !country.equals("CA") && (sign == ';' || sign == '!' || sign == '?'));
    }

    private static boolean narrow(char sign) {
        return sign == ';' || sign == '!' || sign == '?';
    }

    private boolean keeps(int blank) {
        String before = wordBefore(blank);
        String after = wordAfter(blank);
        return language.equals("fr") && (spaced(blank + 1) && after.length() <= 2 || before.endsWith("«"))
                || after.length() == 1 && DASHES.indexOf(after.charAt(0)) >= 0
                || figure(before) && (UNITS.contains(stripped(after)) || thousands(before, after))
                || after.length() == 1 && Character.getType(after.charAt(0)) == Character.CURRENCY_SYMBOL
                || BEFORE_FIGURES.contains(before) && !after.isEmpty() && Character.isDigit(after.charAt(0))
                || name(after) && (initial(before) || TITLES.contains(before))
                || initial(before) && initial(after)
                || ONE_LETTER_WORDS.contains(language) && before.length() == 1 && Character.isLetter(before.charAt(0));
    }

    private static boolean figure(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    /** Groups of three figures, parted by blanks. */
    private static boolean thousands(String before, String after) {
        return after.length() >= 3 && after.substring(0, 3).chars().allMatch(Character::isDigit)
                && (after.length() == 3 || !Character.isDigit(after.charAt(3)))
                && before.length() <= 3 && before.chars().allMatch(Character::isDigit);
    }

    private static boolean name(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** A letter with a point: the initial of a name, or a short form such as the German {@code z. B.}. */
    private static boolean initial(String word) {
        return word.length() == 2 && word.charAt(1) == '.' && Character.isLetter(word.charAt(0));
    }

    private static String stripped(String word) {
        int end = word.length();
        while (end > 1 && ",.;:!?)".indexOf(word.charAt(end - 1)) >= 0 && !UNITS.contains(word.substring(0, end))) {
            end--;
        }
        return word.substring(0, end);
    }

    private String wordBefore(int blank) {
        return text.substring(text.lastIndexOf(' ', blank - 1) + 1, blank);
    }

    private String wordAfter(int blank) {
        int end = text.indexOf(' ', blank + 1);
        return text.substring(blank + 1, end < 0 ? text.length() : end);
    }
}
