package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.archive.ScratchFiles;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.Compositor;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Picture;
import org.wirebound.style.Role;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.style.picture.PictureReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.page.Pager;
import org.wirebound.type.page.Sheet;
import org.wirebound.writer.Format;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.Passage;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.ZipContents;
import org.wirebound.writer.docx.DocxTextReader;
import org.wirebound.writer.epub.EpubTextReader;
import org.wirebound.writer.pdf.PageImage;
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
            assertThat(words(passages.get(passages.size() - 3))).isEqualTo("###");
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

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "jpeg"})
    void thePictureIsDrawnWhereTheStructureSaysItIs(String kind) throws IOException {
        byte[] pdf = rendition(Format.PDF, converted("en", "Lamp\n\nIt burns.\n", picture(kind), "Row 12", "Editor"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary figure = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getCOSDictionary(COSName.K)
                    .getCOSArray(COSName.K).toList().stream().map(kid -> kid instanceof COSObject object ? object.getObject() : kid)
                    .map(COSDictionary.class::cast).filter(element -> "Figure".equals(element.getNameAsString(COSName.S))).findFirst().orElseThrow();
            float[] box = figure.getCOSDictionary(COSName.A).getCOSArray(COSName.getPDFName("BBox")).toFloatArray();
            double height = document.getPage(0).getMediaBox().getHeight();
            BufferedImage page = PageImage.first(pdf, 2 * (int) document.getPage(0).getMediaBox().getWidth());
            double scale = page.getHeight() / height;

            assertThat(box[3] - box[1]).isCloseTo(17 * 72 / 25.4f, offset(0.01f));
            assertThat((box[0] + box[2]) / 2).as("on the middle axis").isCloseTo(document.getPage(0).getMediaBox().getWidth() / 2, offset(0.01f));
            int[] inked = inked(page);
            assertThat(inked[0] / scale).isBetween(box[0] - 1.0, box[0] + 0.12 * (box[2] - box[0]));
            assertThat(inked[1] / scale).isBetween(height - box[3] - 1.0, height - box[3] + 0.2 * (box[3] - box[1]));
        }
    }

    @Test
    void signatureAndColophonNeverBeginAPage() {
        HouseStyle style = style(new Picture.Raster(new byte[0], Picture.Coding.PNG, 300, 100, false), "mark", "Row 12", "Ada Keeper\nEditor in chief\nCalder Bay");
        Pager pager = new Pager(FontLibrary.bundled());
        int turned = 0;
        for (int count = 20; count < 40; count++) {
            Source source = new Source("a.txt", ("Lamp\n\n" + "It burns.\n\n".repeat(count)).getBytes(StandardCharsets.UTF_8));
            Dispatch dispatch = new DispatchReader().read(source).get(0).dispatch();
            List<Sheet> sheets = pager.proof(new Compositor(style).compose(dispatch, GalleyFixture.IMPRINT)).sheets();
            turned += sheets.size() - 1;
            for (Sheet sheet : sheets.subList(1, sheets.size())) {
                assertThat(sheet.lines().get(0).owner().piece().role()).as("%d paragraphs", count).isEqualTo(Role.BODY);
            }
            assertThat(sheets.stream().filter(sheet -> sheet.lines().stream().anyMatch(line -> line.owner().piece().role() == Role.SIGNATURE))).hasSize(1);
        }
        assertThat(turned).isPositive();
    }

    @Test
    void officeFilesHaveOutlinesBesidePixelsAndNoLineThatCutsThem() throws IOException {
        HouseStyle close = StyleSheetReader.read("house.css", "body { line-height: 6pt } .logo { content: url(mark) / 'mark' }", name -> picture("svg"));

        ZipContents docx = ZipContents.of(rendition(Format.DOCX, converted("en", "Lamp\n\nIt burns.\n", close)));

        String document = new String(docx.file("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(document).contains("<a:blip r:embed=\"image1\"", "asvg:svgBlip", "r:embed=\"shapes1\"", "descr=\"mark\"");
        assertThat(ImageIO.read(new ByteArrayInputStream(docx.file("word/media/image1.png"))).getWidth()).isEqualTo(1200);
        assertThat(PictureReader.read(docx.file("word/media/image1.svg"))).isInstanceOf(Picture.Outline.class);
        String styles = new String(docx.file("word/styles.xml"), StandardCharsets.UTF_8);
        assertThat(styles.substring(styles.indexOf("styleId=\"Logo\""))).containsPattern("^[^/]*(?:/(?!w:style)[^/]*)*w:line=\"240\" w:lineRule=\"auto\"");
    }

    @Test
    void theOutlinesOfAnEpubAreThoseThatWereRead() throws IOException {
        Picture.Outline mark = (Picture.Outline) picture("svg");

        ZipContents epub = ZipContents.of(rendition(Format.EPUB, converted("en", "Lamp\n\nIt burns.\n", mark, "Row 12", "Editor")));

        assertThat(((Picture.Outline) PictureReader.read(epub.file("OEBPS/picture1.svg"))).fills()).isEqualTo(mark.fills());
        assertThat(new String(epub.file("OEBPS/dispatch.xhtml"), StandardCharsets.UTF_8)).containsPattern("<img src=\"picture1.svg\" alt=\"[^\"]+\" style=\"width: [0-9.]+em\"/>");
        assertThat(new String(epub.file("OEBPS/package.opf"), StandardCharsets.UTF_8)).contains("href=\"picture1.svg\" media-type=\"image/svg+xml\"");
    }

    /** Left and upper edge of what is dark blue. */
    private static int[] inked(BufferedImage page) {
        int left = page.getWidth();
        int top = page.getHeight();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                Color colour = new Color(page.getRGB(x, y));
                if (Math.abs(colour.getRed() - 0x14) + Math.abs(colour.getGreen() - 0x36) + Math.abs(colour.getBlue() - 0x5C) < 12 && y < page.getHeight() / 8) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                }
            }
        }
        return new int[] {left, top};
    }

    private static byte[] rendition(Format format, Outcome.Converted converted) {
        return converted.renditions().stream().filter(rendition -> rendition.format() == format).findFirst().orElseThrow().bytes();
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
                + ".endmark { content: '###' } .signature { content: " + quoted(signature) + " }", name -> logo);
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

    private static Picture picture(String kind) {
        try {
            return read(kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Picture read(String kind) throws IOException {
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
