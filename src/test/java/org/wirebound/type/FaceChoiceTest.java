package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shows that the right face is chosen for a character, and that every letter that CLDR knows a language to use has one. */
class FaceChoiceTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();
    private static final Face SERIF = FONTS.face("Noto Serif", false, false);
    private static final Face SANS = FONTS.face("Noto Sans", true, false);

    @ParameterizedTest
    @CsvSource({
        "zh, Noto Sans SC", "zh-Hans, Noto Sans SC", "zh-CN, Noto Sans SC", "zh-SG, Noto Sans SC", "und, Noto Sans SC", "fr, Noto Sans SC",
        "zh-Hant, Noto Sans TC", "zh-TW, Noto Sans TC", "zh-HK, Noto Sans TC", "zh-MO, Noto Sans TC", "yue-Hant, Noto Sans TC",
        "ja, Noto Sans JP", "ja-JP, Noto Sans JP", "ko, Noto Sans KR", "ko-KP, Noto Sans KR"})
    void ideographsTakeTheFaceOfTheirLanguage(String language, String family) {
        assertThat(face("骨", SERIF, language)).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "ar, سلام, Noto Naskh Arabic, Noto Sans Arabic", "ur, ڈیڑھ, Noto Naskh Arabic, Noto Sans Arabic", "fa, پیام, Noto Naskh Arabic, Noto Sans Arabic",
        "he, שלום, Noto Serif Hebrew, Noto Sans Hebrew", "bn, চিঠি, Noto Serif Bengali, Noto Sans Bengali"})
    void theGenreOfTheStyleIsKept(String language, String word, String serif, String sans) {
        assertThat(face(word, SERIF, language)).isEqualTo(serif);
        assertThat(face(word, SANS, language)).isEqualTo(sans);
    }

    @ParameterizedTest
    @CsvSource({
        "th, 'ราคา 1,250 บาท (45%) ในปี 2024'", "ar, 'بلغ السعر 1250 ليرة (45%) عام ٢٠٢٤، أمس.'", "hi, 'मूल्य 1,250 रुपये (45%) 2024 में'",
        "he, 'המחיר 1,250 שקל (45%) בשנת 2024.'"})
    void digitsAndSignsStayWithTheFaceOfTheLettersWhereItHasThem(String language, String sentence) {
        List<Item> items = Item.of(sentence, SERIF, language, FONTS);

        assertThat(items).allSatisfy(item -> {
            Face letters = items.get(0).face().orElseThrow();
            assertThat(sentence.substring(item.start(), item.end()).codePoints().filter(letters::has).filter(c -> !item.face().equals(Optional.of(letters))))
                    .as(item.toString()).isEmpty();
        });
    }

    @Test
    void whatShowsNothingNeedsNoGlyph() {
        String ignored = "\u200D\uFE0F\u2060\u00AD\u2066\u2069\uDB40\uDD00";

        assertThat(FONTS.faceFor(ignored, SERIF, UScript.INHERITED, "und")).contains(SERIF);
    }

    @Test
    void unassignedAndPrivateCharactersHaveNoFace() {
        assertThat(List.of("\uE123", "\uFFFE", "\u0378", "\uD800", "\uDBFF\uDFFD"))
                .allSatisfy(text -> assertThat(FONTS.faceFor(text, SERIF, UScript.UNKNOWN, "und")).isEmpty());
    }

    @Test
    void emojiAndSymbolsHaveAFace() {
        assertThat(List.of("😀", "👩🏽‍🚒", "🇺🇳", "☎️", "⚖", "∑", "▲", "✓", "♔", "€", "₿", "№", "◆"))
                .allSatisfy(sign -> assertThat(Item.of(sign, SERIF, "en", FONTS)).as(sign).allMatch(item -> item.face().isPresent()));
    }

    /** CLDR lists, for each language, the letters that it is written with. */
    @Test
    void everyLetterOfEveryLanguageOfCldrHasAFace() {
        UnicodeSet letters = new UnicodeSet();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            letters.addAll(LocaleData.getExemplarSet(locale, 0, LocaleData.ES_STANDARD));
            letters.addAll(LocaleData.getExemplarSet(locale, 0, LocaleData.ES_PUNCTUATION));
        }
        TreeSet<String> missing = new TreeSet<>();
        for (String letter : letters) {
            if (!Item.of(letter, SERIF, "und", FONTS).stream().allMatch(item -> item.face().isPresent())) {
                missing.add(letter.codePoints().mapToObj(c -> String.format("%04X %s", c, UCharacter.getName(c))).collect(Collectors.joining(" + ")));
            }
        }

        assertThat(letters.size()).isGreaterThan(15_000);
        assertThat(missing).isEmpty();
    }

    private static String face(String text, Face preferred, String language) {
        List<Item> items = Item.of(text, preferred, language, FONTS);
        assertThat(items).hasSize(1);
        return items.get(0).face().orElseThrow().name().family();
    }
}
