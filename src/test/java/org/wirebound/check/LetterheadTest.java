package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.archive.ScratchFiles;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Picture;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.style.picture.PictureReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.docx.DocxTextReader;
import org.wirebound.writer.epub.EpubTextReader;
import org.wirebound.writer.pdf.PdfTextReader;

/** Documents on the paper of a house are as valid as others, and all that is printed on it can be read back out of them. */
class LetterheadTest {
    private static final String ALTERNATIVE = "Meridian: a globe and a nib <&> \"мир\"";
    private static final Checker CHECKER = new Checker(new ScratchFiles());

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("en", "The lamp burns again", "The keeper said on Tuesday that the lamp burns.", "Harbour Row 12\nCalder Bay CB1 4LT", "Editor in chief\nA. Keeper", "svg"),
                Arguments.of("ru", "Маяк снова горит", "Начальник порта сказал, что лодки выйдут завтра утром.", "ул. Портовая, 12\nКалдер", "Главный редактор\nА. Смотритель", "png"),
                Arguments.of("ar", "المنارة تضيء من جديد", "قال مدير شركة Blue Salt إن القوارب الصغيرة ستخرج غدا.", "شارع الميناء ١٢\nخليج كالدر", "رئيس التحرير\nأ. الحارس", "jpeg"),
                Arguments.of("zh-Hans", "灯塔重新点亮", "港口负责人星期二说，小船将于明天早上六点出海。", "港口路12号\n卡尔德湾", "总编辑\n守灯人", "svg"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void isValidAndReadBack(String language, String headline, String body, String address, String signature, String picture) throws IOException {
        Outcome.Converted converted = converted(language, headline + "\n\n" + body + "\n", picture(picture), address, signature);

        assertThat(converted.renditions()).hasSize(3);
        for (Rendition rendition : converted.renditions()) {
            assertThat(CHECKER.check(rendition.format(), rendition.bytes()).problems()).as(rendition.format().name())
                    .allMatch(problem -> problem.level() == Problem.Level.NOTE);
            assertThat(new TextEquality().difference(converted.galley(), rendition)).isEmpty();
            List<Passage> passages = passages(rendition).stream().filter(passage -> !passage.text().isBlank()).toList();
            assertThat(passages.get(0)).isEqualTo(new Passage(Passage.Form.PICTURE, ALTERNATIVE));
            assertThat(words(passages.get(1))).isEqualTo(address.replace('\n', ' '));
            assertThat(words(passages.get(passages.size() - 2))).isEqualTo(signature.replace('\n', ' '));
        }
    }

    @Test
    void aPictureWithOtherWordsIsADifference() throws IOException {
        Outcome.Converted one = converted("en", "Lamp\n\nIt burns.\n", picture("svg"), "Row 12", "Editor");
        HouseStyle other = style(picture("svg"), "something else", "Row 12", "Editor");
        Outcome.Converted two = converted("en", "Lamp\n\nIt burns.\n", other);

        for (Rendition rendition : two.renditions()) {
            assertThat(new TextEquality().difference(one.galley(), rendition)).isPresent();
        }
    }

    @Test
    void theSameBytesComeOutAgain() throws IOException {
        for (String kind : List.of("svg", "png", "jpeg")) {
            Outcome.Converted once = converted("en", "Lamp\n\nIt burns.\n", picture(kind), "Row 12", "Editor");
            Outcome.Converted again = converted("en", "Lamp\n\nIt burns.\n", picture(kind), "Row 12", "Editor");
            for (int i = 0; i < once.renditions().size(); i++) {
                assertThat(again.renditions().get(i).bytes()).isEqualTo(once.renditions().get(i).bytes());
            }
        }
    }

    private static String words(Passage passage) {
        return passage.text().trim().replaceAll("\\s+", " ");
    }

    private static List<Passage> passages(Rendition rendition) {
        return (switch (rendition.format()) {
            case PDF -> new PdfTextReader();
            case DOCX -> new DocxTextReader();
            case EPUB -> new EpubTextReader();
        }).passages(rendition.bytes());
    }

    private static Outcome.Converted converted(String language, String text, Picture picture, String address, String signature) {
        return converted(language, text, style(picture, ALTERNATIVE, address, signature));
    }

    private static HouseStyle style(Picture logo, String alternative, String address, String signature) {
        return StyleSheetReader.read("house.css", "@import \"letterhead\";"
                + ".logo { content: url(mark) / " + quoted(alternative) + " }"
                + ".address { content: " + quoted(address) + " }"
                + ".signature { content: " + quoted(signature) + " }", name -> logo);
    }

    private static String quoted(String words) {
        return '"' + words.replace("\"", "\\\"").replace("\n", "\\A ") + '"';
    }

    private static Outcome.Converted converted(String language, String text, HouseStyle style) {
        Converter converter = new Converter(new DispatchReader(), style, FontLibrary.bundled(), new Edition("Wirebound", Optional.empty()));
        Metadata said = Metadata.NONE.with(MetadataKey.LANGUAGE, Found.by("person", language, 1))
                .with(MetadataKey.DIRECTION, Found.by("person", language.equals("ar") ? "rtl" : "ltr", 1));
        Source source = new Source("light.txt", text.getBytes(StandardCharsets.UTF_8));
        return (Outcome.Converted) converter.convert(source, said, Set.of(Format.values())).get(0);
    }

    private static Picture picture(String kind) throws IOException {
        if (kind.equals("svg")) {
            return PictureReader.read(Files.readAllBytes(Path.of("src/doc/letterhead/meridian.svg")));
        }
        BufferedImage image = new BufferedImage(200, 80, kind.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x14365C));
        pen.fillOval(10, 10, 180, 60);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, kind, bytes)).isTrue();
        return PictureReader.read(bytes.toByteArray());
    }
}
