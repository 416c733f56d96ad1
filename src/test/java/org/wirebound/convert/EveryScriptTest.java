package org.wirebound.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionReader;
import org.wirebound.writer.docx.DocxTextReader;
import org.wirebound.writer.epub.EpubTextReader;
import org.wirebound.writer.pdf.PdfTextReader;

/** A dispatch in any script that agencies write comes back out of all three files as it was written. */
class EveryScriptTest {
    private static final Converter CONVERTER = new Converter(new DispatchReader(), StyleSheetReader.wire(), FontLibrary.bundled(),
            new Edition("Wirebound", Optional.empty()));
    private static final List<RenditionReader> READERS = List.of(new PdfTextReader(), new DocxTextReader(), new EpubTextReader());
    /** Written without blanks between words, so that lines end anywhere. */
    private static final Set<String> WITHOUT_BLANKS = Set.of("zh-Hans", "zh-Hant", "ja", "th", "lo", "km", "my", "bo");

    static Stream<Arguments> dispatches() {
        return Stream.of(
                of("fr", "Le phare est rallumé", "Le gardien l’a dit mardi : « La lampe brûle. » Œuvres, cœur, naïf, çà et là ; 12 % de moins qu’à Noël."),
                of("de", "Der Leuchtturm brennt wieder", "Größere Schiffe dürfen ab Übermorgen einlaufen, sagte die Hafenmeisterin; „Öl fließt“, fügte sie hinzu."),
                of("vi", "Ngọn hải đăng sáng trở lại", "Người gác đèn nói rằng những chiếc thuyền nhỏ sẽ được phép rời bến vào sáng thứ bảy."),
                of("pl", "Latarnia znów świeci", "Kapitan portu powiedział, że żółte łodzie wypłyną jutro o świcie, jeśli wiatr ucichnie."),
                of("tr", "Deniz feneri yeniden yandı", "Liman müdürü küçük teknelerin yarın sabah çıkabileceğini, ışığın ise değişmediğini söyledi."),
                of("yo", "Iná etí òkun ti tàn", "Ọkùnrin náà sọ pé àwọn ọkọ̀ ojú omi kékeré yóò jáde lọ́la ní òwúrọ̀ kùtùkùtù."),
                of("el", "Ο φάρος άναψε πάλι", "Ο λιμενάρχης είπε ότι τα μικρά πλοία θα φύγουν αύριο το πρωί, αν κοπάσει ο άνεμος."),
                of("ru", "Маяк снова горит", "Начальник порта сказал, что маленькие лодки выйдут завтра утром, если ветер стихнет; ёлки ещё зелёные."),
                of("ka", "შუქურა ისევ ანთია", "ნავსადგურის უფროსმა თქვა, რომ პატარა ნავები ხვალ დილით გავლენ ზღვაში, თუ ქარი ჩადგება."),
                of("hy", "Փարոսը կրկին վառվում է", "Նավահանգստի պետն ասաց, որ փոքր նավակները վաղն առավոտյան դուրս կգան ծով։"),
                of("he", "המגדלור דולק שוב", "מנהל חברת Blue Salt אמר כי 12 סירות קטנות יצאו מחר בבוקר (אם הרוח תירגע). שָׁלוֹם לכולם!"),
                of("ar", "المنارة تضيء من جديد", "قال مدير شركة Blue Salt إن القوارب الصغيرة ستخرج غدا في الساعة 10:30 (إذا هدأت الريح)، وإن ٢٥٪ من الكلفة لأهلها. سَلامٌ!"),
                of("fa", "فانوس دریایی دوباره روشن شد", "رئیس بندر گفت قایق‌های کوچک فردا ساعت ۱۰ صبح به دریا می‌روند و لنگرگاه باز می‌ماند."),
                of("ur", "روشنی کا مینار پھر جل اٹھا", "بندرگاہ کے سربراہ نے کہا کہ چھوٹی کشتیاں کل صبح روانہ ہوں گی، اگر ہوا تھم گئی۔"),
                of("hi", "प्रकाश स्तंभ फिर जला", "बंदरगाह के प्रमुख ने कहा कि छोटी नावें कल सुबह निकलेंगी, यदि हवा शांत हुई। राष्ट्रों की मर्ज़ी, श्री वर्मा की दृष्टि।"),
                of("bn", "বাতিঘর আবার জ্বলছে", "বন্দরের প্রধান বলেছেন, ছোট নৌকাগুলি কাল সকালে ছাড়বে, যদি বাতাস থামে। স্বাধীন রাষ্ট্র, ক্ষমতা, কোনো কৌতুক।"),
                of("pa", "ਚਾਨਣ ਮੁਨਾਰਾ ਫਿਰ ਜਗਿਆ", "ਬੰਦਰਗਾਹ ਦੇ ਮੁਖੀ ਨੇ ਕਿਹਾ ਕਿ ਛੋਟੀਆਂ ਕਿਸ਼ਤੀਆਂ ਕੱਲ੍ਹ ਸਵੇਰੇ ਨਿਕਲਣਗੀਆਂ।"),
                of("gu", "દીવાદાંડી ફરી ઝળહળી", "બંદરના વડાએ કહ્યું કે નાની હોડીઓ કાલે સવારે નીકળશે, જો પવન શાંત થાય. સ્ત્રી, કૃષ્ણ, જ્ઞાન."),
                of("ta", "கலங்கரை விளக்கம் மீண்டும் ஒளிர்கிறது", "சிறிய படகுகள் நாளை காலை புறப்படும் என்று துறைமுகத் தலைவர் கூறினார். கொள்கை, போர், பௌர்ணமி, ஸ்ரீ."),
                of("te", "దీపస్తంభం మళ్ళీ వెలిగింది", "చిన్న పడవలు రేపు ఉదయం బయలుదేరుతాయని ఓడరేవు అధికారి చెప్పారు. స్త్రీ, క్షేత్రం, కృష్ణ."),
                of("kn", "ದೀಪಸ್ತಂಭ ಮತ್ತೆ ಬೆಳಗಿತು", "ಸಣ್ಣ ದೋಣಿಗಳು ನಾಳೆ ಬೆಳಿಗ್ಗೆ ಹೊರಡುತ್ತವೆ ಎಂದು ಬಂದರಿನ ಮುಖ್ಯಸ್ಥರು ಹೇಳಿದರು. ಕ್ಷೇತ್ರ, ಸ್ತ್ರೀ, ಕೋಟೆ."),
                of("ml", "വിളക്കുമാടം വീണ്ടും തെളിഞ്ഞു", "ചെറിയ വള്ളങ്ങൾ നാളെ രാവിലെ പുറപ്പെടുമെന്ന് തുറമുഖ മേധാവി പറഞ്ഞു. ക്ഷേത്രം, സ്ത്രീ, കൊടി, പോർ."),
                of("si", "ප්‍රදීපාගාරය නැවත දැල්වේ", "කුඩා බෝට්ටු හෙට උදේ පිටත් වන බව වරායේ ප්‍රධානියා කීවේය. ශ්‍රී, කෝච්චිය, දෛවය."),
                of("th", "ประภาคารกลับมาส่องแสง", "นายท่ากล่าวว่าเรือเล็กจะออกจากฝั่งในเช้าวันพรุ่งนี้ หากลมสงบ ผู้คนทั้งน้ำตาและรอยยิ้มต่างรออยู่ที่ท่าเรือ"),
                of("lo", "ປະພາຄານກັບມາສ່ອງແສງ", "ຫົວໜ້າທ່າເຮືອກ່າວວ່າເຮືອນ້ອຍຈະອອກໃນຕອນເຊົ້າມື້ອື່ນ ຖ້າລົມສະຫງົບ ນ້ຳທະເລຈະຍັງຄົງໃສ"),
                of("km", "ប្រទីបនៅមាត់សមុទ្រភ្លឺឡើងវិញ", "ប្រធានកំពង់ផែបាននិយាយថាទូកតូចៗនឹងចេញដំណើរនៅព្រឹកស្អែក ប្រសិនបើខ្យល់ស្ងប់ ហើយមនុស្សគ្រប់គ្នាកំពុងរង់ចាំ"),
                of("my", "မီးပြတိုက် ပြန်လည်လင်းလာပြီ", "လှေငယ်များသည် မနက်ဖြန်နံနက်တွင် ထွက်ခွာမည်ဟု ဆိပ်ကမ်းအကြီးအကဲက ပြောကြားခဲ့သည်။"),
                of("bo", "གློག་སྒྲོན་སླར་ཡང་འབར།", "གྲུ་ཆུང་རྣམས་སང་ཉིན་ཞོགས་པར་ཐོན་རྒྱུ་ཡིན་ཞེས་གྲུ་ཁའི་འགོ་ཁྲིད་ཀྱིས་བཤད།"),
                of("am", "የባሕር መብራቱ እንደገና በራ", "የወደቡ ኃላፊ ትናንሽ ጀልባዎች ነገ ጠዋት ይወጣሉ ሲሉ ተናገሩ፤ ነፋሱም ይረጋጋል።"),
                of("zh-Hans", "灯塔重新点亮", "港口负责人星期二说，如果风势减弱，小船将于明天早上六点出海；“灯一直亮着”，他补充道，渔民们都在码头上等待消息。"),
                of("zh-Hant", "燈塔重新點亮", "港口負責人星期二說，如果風勢減弱，小船將於明天早上六點出海；「燈一直亮著」，他補充道，漁民們都在碼頭上等待消息。"),
                of("ja", "灯台に再び明かり", "港長は火曜日、風が収まれば小型の船は明日の朝に出港できると述べた。「ガラスのランプはずっと点いています」と付け加えた。"),
                of("ko", "등대가 다시 켜졌다", "항만장은 화요일 바람이 잦아들면 작은 배들이 내일 아침에 출항할 수 있다고 말했다."),
                of("chr", "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ", "ᎣᏏᏲ ᏂᎦᏓ ᎤᎵᎮᎵᏍᏗ ᏗᎦᎪᏗ ᎠᎴ ᏓᎾᏅᏖᎸ."),
                of("iu", "ᐃᓄᒃᑎᑐᑦ ᐅᖃᐅᓯᖅ", "ᐅᑭᐅᖅᑕᖅᑐᒥ ᐅᒥᐊᕐᔪᐊᑦ ᖃᐅᑉᐸᑦ ᐊᐅᓪᓚᕐᓂᐊᖅᑐᑦ."));
    }

    private static Arguments of(String language, String headline, String body) {
        return Arguments.of(language, headline, body);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dispatches")
    void comesBack(String language, String headline, String body) throws IOException {
        Outcome.Converted converted = converted(language, headline + "\n\n" + body + "\n");

        assertThat(converted.findings()).noneMatch(finding -> finding.code() == FindingCode.GLYPH_MISSING);
        for (Rendition rendition : converted.renditions()) {
            RenditionReader reader = READERS.stream().filter(one -> one.format() == rendition.format()).findFirst().orElseThrow();
            assertThat(folded(language, reader.text(rendition.bytes()))).as(rendition.format().name())
                    .contains(folded(language, headline)).contains(folded(language, body));
            if (rendition.format() == Format.PDF) {
                assertThat(letters(pdfBox(rendition.bytes()))).as("PDFBox").contains(letters(headline)).contains(letters(body));
            }
        }
    }

    private static Outcome.Converted converted(String language, String text) {
        Metadata said = Metadata.NONE.with(MetadataKey.LANGUAGE, Found.by("person", language, 1));
        Source source = new Source("light.txt", text.getBytes(StandardCharsets.UTF_8));
        return (Outcome.Converted) CONVERTER.convert(source, said, Set.of(Format.values())).get(0);
    }

    private static String pdfBox(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /**
     * PDFBox knows not whether a line ended within a word, and turns brackets of right-to-left text round once more, though the
     * file gives them as they are read.
     */
    private static String letters(String text) {
        return folded("", text).replaceAll("[()]", "|").replace(" ", "");
    }

    /** Where a page breaks its lines is no part of the text, nor is the soft hyphen there (ISO 32000-1, 14.8.2.2.3). */
    private static String folded(String language, String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\u00AD\\s*", "");
        return nfc.replaceAll("(?U)\\s+", WITHOUT_BLANKS.contains(language) ? "" : " ");
    }
}
