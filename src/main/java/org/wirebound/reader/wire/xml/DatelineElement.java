package org.wirebound.reader.wire.xml;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirebound.dispatch.MetadataKey;

/** Reads the element in which an item names its dateline, and which some wires fill with the time of the machine instead. */
final class DatelineElement {
    private static final int LONGEST_PLACE = 60;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    /** Marks of time, and the months in English and in no language. */
    private static final Set<String> OF_TIME = ofTime();

    private DatelineElement() {}

    /** The dateline as far as it belongs on the page: not where it holds no more than a time, or where the text begins with it anyway. */
    static Optional<XmlElement> forPage(Optional<XmlElement> dateline, Optional<XmlElement> body, String language) {
        return dateline.filter(element -> !element.isBlank() && !isTime(element.value().orElseThrow().text(), language))
                .filter(element -> body.filter(text -> opens(text, PageCopier.letters(element))).isEmpty());
    }

    /** True where the text or one of its paragraphs begins with the same letters. */
    private static boolean opens(XmlElement body, String letters) {
        return PageCopier.letters(body).startsWith(letters) || body.descendants("p").stream().anyMatch(paragraph -> PageCopier.letters(paragraph).startsWith(letters));
    }

    /** Enters the place, and the region after a comma, of a dateline that consists of them alone. */
    static void place(Header header, Optional<XmlElement> dateline, String language) {
        Optional<Value> plain = dateline.flatMap(XmlElement::value).filter(value -> isPlace(value.text()) && !isTime(value.text(), language));
        plain.ifPresent(value -> {
            List<String> parts = Arrays.stream(value.text().split(",", 2)).map(String::strip).toList();
            boolean known = header.metadata().has(MetadataKey.PLACE);
            header.enter(MetadataKey.PLACE, Optional.of(value.as(parts.get(0))), 0.9, "dateline");
            if (parts.size() > 1 && !known) {
                header.enter(MetadataKey.REGION, Optional.of(value.as(parts.get(1))), 0.8, "dateline");
            }
        });
    }

    private static boolean isPlace(String text) {
        return text.length() <= LONGEST_PLACE && text.chars().noneMatch(c -> Character.isDigit(c) || "()[]:;!?".indexOf(c) >= 0) && !text.contains(" - ")
                && text.chars().filter(c -> c == ',').count() <= 1 && !text.endsWith("-") && Character.isUpperCase(text.codePointAt(0));
    }

    /** True for a text whose words are names of months and marks of time alone. */
    private static boolean isTime(String text, String language) {
        List<String> others = NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty() && !OF_TIME.contains(word)).toList();
        boolean english = language.isEmpty() || language.equals("en");
        return others.isEmpty() || !english && months(Locale.forLanguageTag(language)).containsAll(others);
    }

    private static Set<String> months(Locale locale) {
        Set<String> months = new HashSet<>();
        for (Month month : Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT));
            months.add(month.getDisplayName(TextStyle.SHORT, locale).toLowerCase(Locale.ROOT).replace(".", ""));
        }
        return months;
    }

    private static Set<String> ofTime() {
        Set<String> words = new HashSet<>(List.of("gmt", "utc", "z", "t", "am", "pm", "th", "st", "nd", "rd"));
        words.addAll(months(Locale.ENGLISH));
        words.addAll(months(Locale.ROOT));
        return Set.copyOf(words);
    }
}
