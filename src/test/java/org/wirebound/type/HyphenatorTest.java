package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HyphenatorTest {
    private static final String FOLDER = "/org/wirebound/type/hyphenation/";
    private static final Hyphenator HYPHENATOR = Hyphenator.bundled();

    /** What the program hyphen 1.14.1 of npm, an independent engine with its own copy of the patterns, makes of the words. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en; ty|pog|ra|phy gov|ern|ment par|lia|ment an|nounce|ment record nec|es|sary com|mit|tee
            en-gb; hy|phen|a|tion ty|po|graphy gov|ern|ment par|lia|ment an|nounce|ment ne|ces|sary com|mit|tee
            fr; gou|ver|ne|ment par|le|men|taire ty|po|gra|phie co|opé|ra|tion com|mu|ni|qué dé|ve|lop|pe|ment consti|tu|tion|nel an|ti|cons|ti|tu|tion|nel|le|ment éta|blis|se|ment
            de; Bun|des|kanz|le|rin Re|gie|rung Do|nau|dampf|schiff|fahrt Sil|ben|tren|nung Zu|sam|men|ar|beit Wirt|schafts|mi|nis|ter au|ßer|ge|wöhn|lich Pres|se|kon|fe|renz Ur|instinkt
            es; pre|si|den|te in|ter|na|cio|nal go|bierno cons|ti|tu|ción coope|ra|ción
            it; pre|si|den|te co|sti|tu|zio|ne in|ter|na|zio|na|le svi|lup|po
            pt; in|ter|na|ci|o|nal
            nl; ver|ga|de|ring re|ge|ring sa|men|wer|king bui|ten|land|se mi|nis|ter
            ru; пра|ви|тель|ство со|труд|ни|че|ство пре|зи|дент меж|ду|на|род|ный объ|яв|ле|ние
            uk; пре|зи|дент спів|ро|бі|тни|цтво між|на|ро|дний уряд ого|ло|ше|н|ня
            pl; współ|pra|ca pre|zy|dent rzą|do|wy mię|dzy|na|ro|do|wy oświad|cze|nie
            tr; cum|hur|baş|ka|nı ulus|la|ra|ra|sı hü|kü|met açık|la|ma iş|bir|li|ği
            sv; re|ge|ring|en stats|mi|nis|ter in|ter|na|tio|nell sam|ar|be|te
            da; re|ge|rin|gen stats|mi|ni|ster in|ter|na|tio|nal sam|ar|bej|de
            nb; re|gje|rin|gen stats|mi|nis|ter in|ter|na|sjo|nal sam|ar|beid
            fi; hal|li|tus pää|mi|nis|te|ri kan|sain|vä|li|nen yh|teis|työ
            hu; kor|mány mi|nisz|ter|el|nök nem|zet|kö|zi együtt|mű|kö|dés
            bg; пра|ви|тел|с|т|во сът|руд|ни|чес|т|во пре|зи|ден|тът меж|ду|на|ро|ден
            el; κυ|βέρ|νη|ση συ|νερ|γα|σία πρό|ε|δρος διε|θνής
            hr; vla|da pred|sjed|nik me|đu|na|rod|ni su|rad|nja
            sl; pred|se|dnik med|na|ro|dni so|de|lo|va|nje
            lt; vy|riau|sy|bė pre|zi|den|tas bend|ra|dar|bia|vi|mas
            et; va|lit|sus pre|si|dent koos|töö
            la; gu|ber|na|tor con|sti|tu|tio uni|ver|sa|lis
            ca; pre|si|dent in|ter|na|ci|o|nal co|o|pe|ra|ció desen|vo|lu|pa|ment
            eu; go|ber|nua lan|ki|de|tza na|zioar|te|ko
            gl; pre|si|den|te in|ter|na|cio|nal desen|vol|ve|men|to
            ka; პრე|ზი|დენ|ტი სა|ერ|თა|შო|რი|სო მთავ|რო|ბა
            hi; रा|ष्ट्र|प|ति सर|का|री अं|त|र|रा|ष्ट्रीय
            ta; அர|சாங்|கம் ஒத்|து|ழைப்|பு
            sr; пред|сед|ник ме|ђу|на|род|ни са|рад|ња
            be; прэ|зі|дэнт су|п|ра|цоў|ні|ц|т|ва
            """)
    void wordsBreakWhereAnotherProgramBreaksThem(String language, String words) {
        assertThat(Arrays.stream(words.split(" ")).map(word -> hyphenated(word.replace("|", ""), language)))
                .containsExactly(words.split(" "));
    }

    /** By the rules of orthography themselves: a consonant goes over with the vowel behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            az; nü|ma|yən|də|lə|ri mə|sə|lə|lər res|pub|li|ka Azər|bay|can
            cs; re|publi|ka po|li|ti|ka bezú|čelný vlá|da pre|zi|denta
            hy; հան|րա|պե|տու|թյուն կա|ռա|վա|րու|թյուն
            id; ne|ga|ra pe|me|rintah beri|ta bera|pa
            lv; va|lo|da valdī|ba pre|zi|dents
            ro; pre|șe|dinte gu|vernu|lui
            sk; re|publi|ka po|li|ti|ka vlá|dy
            """)
    void languagesWithoutFreePatternsHaveRules(String language, String words) {
        assertThat(Arrays.stream(words.split(" ")).map(word -> hyphenated(word.replace("|", ""), language)))
                .containsExactly(words.split(" "));
    }

    @Test
    void aVariantFallsBackToItsLanguage() {
        assertThat(hyphenated("Regierung", "de-AT")).isEqualTo("Re|gie|rung");
        assertThat(hyphenated("photographer", "en-GB")).isNotEqualTo(hyphenated("photographer", "en-US"));
        assertThat(hyphenated("сарадња", "sr-RS")).isEqualTo("са|рад|ња");
        assertThat(hyphenated("suradnja", "sr-Latn-RS")).isEqualTo("su|rad|nja");
        assertThat(HYPHENATOR.patterns("und")).isEmpty();
        assertThat(HYPHENATOR.patterns("ja")).isEmpty();
    }

    @Test
    void abbreviationsAndNamesWithCapitalsInsideStayWhole() {
        assertThat(hyphenated("UNESCO", "en")).isEqualTo("UNESCO");
        assertThat(hyphenated("McDonalds", "en")).isEqualTo("McDonalds");
        assertThat(hyphenated("also", "de")).isEqualTo("also");
        assertThat(hyphenated("International", "en")).isEqualTo("In|ter|na|tional");
    }

    @Test
    void theTurkishDotlessIIsALetterOfItsOwn() {
        assertThat(hyphenated("İlişkiler", "tr")).isEqualTo("İliş|ki|ler");
    }

    static Stream<List<String>> rows() throws IOException {
        String table = new String(bytes("hyphenation.tsv"), StandardCharsets.UTF_8);
        return table.lines().skip(1).map(line -> List.of(line.split("\t")));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowOfTheTableIsTrue(List<String> row) throws Exception {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(row.get(0))))).isEqualTo(row.get(7));
        assertThat(row.get(6)).as("licence").doesNotContain("GPL").isNotEmpty();
        assertThat(HYPHENATOR.patterns(row.get(1).split(" ")[0])).isPresent();
        if (!row.get(6).equals("Apache-2.0")) {
            assertThat(new String(bytes("NOTICES"), StandardCharsets.UTF_8)).contains("==== " + row.get(0) + "\n");
        }
    }

    @Test
    void theLanguagesOfEuropeHavePatterns() {
        assertThat(HYPHENATOR.languages()).contains("en", "en-gb", "fr", "de", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "tr",
                "az", "sv", "da", "nb", "fi", "hu", "ro", "bg", "el", "hr", "sl", "sk", "lt", "lv", "et", "la", "ca", "eu", "gl", "id",
                "hi", "bn", "ta", "ka", "hy");
    }

    private static String hyphenated(String word, String language) {
        BitSet breaks = HYPHENATOR.breaks(word, language);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            out.append(breaks.get(i) ? "|" : "").append(word.charAt(i));
        }
        return out.toString();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = HyphenatorTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
