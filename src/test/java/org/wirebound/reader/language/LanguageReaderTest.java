package org.wirebound.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageReaderTest {
    /** Where script, letters or small words decide, nobody may ask the guesser. */
    private final LanguageReader reader = new LanguageReader(text -> {
        throw new AssertionError("asked for: " + text);
    });

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "el|Grek|false|Το συμβούλιο συνεδρίασε χθες",
        "he|Hebr|true|המועצה התכנסה אתמול",
        "th|Thai|false|สภาประชุมเมื่อวานนี้",
        "ka|Geor|false|საბჭო გუშინ შეიკრიბა",
        "hy|Armn|false|Խորհուրդը երեկ հավաքվեց",
        "am|Ethi|false|ምክር ቤቱ ትናንት ተሰበሰበ",
        "ja|Jpan|false|評議会は昨日開かれた",
        "zh|Hani|false|委员会昨天开会",
        "ko|Kore|false|의회는 어제 열렸다",
        "az|Latn|false|Şura dünən köhnə binada toplaşıb və məktəblər barədə danışıb",
        "fr|Latn|false|Le conseil de la ville a siégé hier dans la salle des fêtes et les élus ont parlé de l'eau, des routes et des écoles.",
        "en|Latn|false|The council of the town met yesterday in the hall and the members spoke of water, of roads and of schools in the valley.",
        "ru|Cyrl|false|Совет собрался вчера в зале и говорил о воде, о дорогах и о школах, и не решил, что делать с ними в будущем году.",
        "ar|Arab|true|اجتمع المجلس أمس في القاعة وتحدث الأعضاء عن المياه والطرق وعن المدارس في المدينة بعد أن قال الرئيس إن ذلك ممكن.",
    })
    void tellsScriptLanguageAndDirection(String language, String script, boolean rightToLeft, String text) {
        TextLanguage told = reader.read(text);
        assertThat(told.tag()).contains(language);
        assertThat(told.script()).isEqualTo(script);
        assertThat(told.rightToLeft()).isEqualTo(rightToLeft);
        assertThat(told.certain()).isTrue();
    }

    /** The model lacks the first three, and takes English for the third. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sn|Kanzuru rakati vanhu vari mumisha vachawana mvura uye migwagwa, asi hurumende yakati hapana mari mugore rino nekuti basa iri rakakura zvikuru uye mwana mumwe nemumwe anofanira kuenda kuchikoro.",
        "rn|Inama yavuze ko abanyagihugu bose bazoronka amazi kandi ko amabarabara azosubirwamwo, mugabo umukuru w'intara yavuze ko ata mahera ahari ubu, kubera ivyo bikorwa ari vyinshi cane canke bigoye.",
        "pcm|Di council don tok say dem go open di road wey dey near di river, but many pipo wey dey live for di area say dem neva see any money and dem no know wetin di gofment wan do.",
        "xh|Ibhunga lithe abantu bonke baza kufumana amanzi kwaye iindlela ziza kulungiswa, kodwa umntu okanye iqela elifuna into kufuneka libhale ngoku kuba imali ayikho xa unyaka uphela, ukuba kunjalo.",
        "zu|Umkhandlu uthe bonke abantu bazothola amanzi futhi imigwaqo izolungiswa, kodwa umuntu noma iqembu elifuna into kufanele libhale manje ngoba imali ayikho uma unyaka uphela, ukuthi kunjalo kanye nalokhu.",
    })
    void languagesThatTheModelConfusesAreToldByTheirWords(String language, String text) {
        TextLanguage told = reader.read(text);
        assertThat(told.tag()).contains(language);
        assertThat(told.certain()).isTrue();
    }

    @Test
    void whatTheModelSaysAgainstTheWordsOfALongTextIsNotCertain() {
        LanguageReader guessing = new LanguageReader(text -> List.of(new LanguageGuesser.Guess("wo", 0.9), new LanguageGuesser.Guess("fi", 0.1)));
        TextLanguage told = guessing.read("zorva blenti kramuk vestol drigga plomun ".repeat(20));
        assertThat(told.certain()).isFalse();
    }

    @Test
    void aShortTextIsNeverCertain() {
        LanguageReader guessing = new LanguageReader(text -> List.of(new LanguageGuesser.Guess("fi", 0.9), new LanguageGuesser.Guess("et", 0.1)));
        TextLanguage told = guessing.read("Talo palaa");
        assertThat(told.tag()).contains("fi");
        assertThat(told.certain()).isFalse();
    }

    @Test
    void aTextWithoutLettersHasNoLanguage() {
        assertThat(reader.read("12 345 -- 67").tag()).isEmpty();
    }
}
