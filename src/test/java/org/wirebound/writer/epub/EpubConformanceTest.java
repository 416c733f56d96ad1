package org.wirebound.writer.epub;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import com.adobe.epubcheck.xml.XMLValidators;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.style.Galley;
import org.wirebound.style.Imprint;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.ZipContainer;

/**
 * EPUBCheck finds no fatal error, error or warning, and has nothing to say on usage but that there are fonts (CSS-028), which is
 * what an embedded font is.
 */
class EpubConformanceTest {
    /** When its schemas are loaded, EPUBCheck takes the default factory for Saxon, whatever another test has pinned before. */
    @BeforeAll
    static void loadTheSchemas() {
        String factory = "javax.xml.transform.TransformerFactory";
        Optional<String> pinned = Optional.ofNullable(System.setProperty(factory, "net.sf.saxon.TransformerFactoryImpl"));
        assertThat(XMLValidators.values()).isNotEmpty();
        pinned.ifPresentOrElse(name -> System.setProperty(factory, name), () -> System.clearProperty(factory));
    }

    private static final Imprint NO_STAMP = new Imprint("a b&c<d>.txt", "ab".repeat(32),
            "urn:uuid:6a7d0d3e-0b3b-5d55-8b5b-000000000002", "Wirebound 0.1.0", Optional.empty());

    static Stream<Arguments> galleys() {
        return Stream.of(
                Arguments.of("derived title", EpubGalleys.galley(EpubGalleys.DERIVED)),
                Arguments.of("every piece", EpubGalleys.galley(EpubGalleys.FULL)),
                Arguments.of("nothing known", EpubGalleys.galley(EpubGalleys.NOTHING_KNOWN, NO_STAMP)),
                Arguments.of("right to left", EpubGalleys.galley(EpubGalleys.RIGHT_TO_LEFT)),
                Arguments.of("of the other wings' tests", GalleyFixture.full()),
                Arguments.of("tables and quotations", GalleyFixture.of(GalleyFixture.RICH)),
                Arguments.of("a table alone", GalleyFixture.of("tr: *a | *b")),
                Arguments.of("no glyphs", GalleyFixture.bare("\u0F40\u0F0B 😀 \uFFFD")),
                Arguments.of("hostile title", EpubGalleys.galley(
                        "= title: ]]> \"&quot;' <script>alert(1)</script> \u0000\u001F --> \u202E\n= language: not a language!\np: x")),
                Arguments.of("blank title", EpubGalleys.galley("=! title:  \n= byline:  \n= language: zh-Hant-TW\np: x")),
                Arguments.of("crossheads without a head", EpubGalleys.galley("h2: \nh2: One\np: x\nh2: Two\npre: a  b")),
                Arguments.of("a day without a year", EpubGalleys.galley("= date: --04-19\n= language: fr\np: x")),
                Arguments.of("a month", EpubGalleys.galley("= date: 2023-04\n= language: fr\np: x")),
                Arguments.of("addresses", EpubGalleys.galley("p: <a:javascript:alert(1)|a> <a:../x|b> <a:http://|c> "
                        + "<a:http://a b/|d> <a:HTTPS://example.org|e> <a:https://例え.jp/ü?q=%zz|f> <a:https://a.example/ü#x|g>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("galleys")
    void everyPublicationIsFaultless(String name, Galley galley) {
        assertThat(messages(EpubGalleys.WRITER.write(GalleyFixture.proof(galley)).bytes())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"<span class, <span clas, ERROR RSC-005", "epub:type=\"colophon\", epub:type=\"wobble\", USAGE OPF-088"})
    void faultsOfEverySeverityAreSeen(String right, String wrong, String message) {
        Map<String, byte[]> files = EpubGalleys.unpack(EpubGalleys.epub(EpubGalleys.DERIVED));
        String html = new String(files.get("OEBPS/dispatch.xhtml"), StandardCharsets.UTF_8);
        files.put("OEBPS/dispatch.xhtml", html.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        ZipContainer zip = new ZipContainer();
        zip.store("mimetype", files.remove("mimetype"));
        files.forEach(zip::deflate);

        assertThat(messages(zip.finish())).anyMatch(found -> found.startsWith(message));
    }

    /** So there is no embedding a font without it: this is as small a publication with a font as there can be. */
    @Test
    void theOneExceptionIsSaidOfEveryFontThatIsEmbedded() {
        String rule = "@font-face { font-family: \"x\"; src: url(font.ttf) }";

        assertThat(all(smallest(rule))).isNotEmpty().allMatch(message -> message.startsWith("USAGE CSS-028 "));
        assertThat(all(smallest(""))).noneMatch(message -> message.startsWith("USAGE CSS-028 "));
    }

    private static byte[] smallest(String style) {
        return new ZipContainer().store("mimetype", utf8("application/epub+zip"))
                .deflate("META-INF/container.xml", utf8("<container version='1.0' xmlns='urn:oasis:names:tc:opendocument:xmlns:container'>"
                        + "<rootfiles><rootfile full-path='p.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"))
                .deflate("p.opf", utf8("""
                        <package xmlns='http://www.idpf.org/2007/opf' version='3.0' unique-identifier='id'>
                        <metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:identifier id='id'>x</dc:identifier><dc:title>x</dc:title>
                        <dc:language>en</dc:language><meta property='dcterms:modified'>2024-03-09T00:00:00Z</meta></metadata>
                        <manifest><item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>
                        <item id='font' href='font.ttf' media-type='font/ttf'/></manifest>
                        <spine><itemref idref='nav'/></spine></package>"""))
                .deflate("nav.xhtml", utf8("<html xmlns='http://www.w3.org/1999/xhtml' xmlns:epub='http://www.idpf.org/2007/ops'><head><title>x</title>"
                        + "<style>" + style + "</style></head><body><nav epub:type='toc'><ol><li><a href='nav.xhtml'>x</a></li></ol></nav></body></html>"))
                .deflate("font.ttf", new byte[] {0, 1, 0, 0}).finish();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<String> messages(byte[] epub) {
        return all(epub).stream().filter(message -> !message.startsWith("USAGE CSS-028 ")).toList();
    }

    private static List<String> all(byte[] epub) {
        Messages report = new Messages();
        new EpubCheck(new ByteArrayInputStream(epub), report, "test.epub").doValidate();
        return report.all;
    }

    private static final class Messages extends MasterReport {
        private final List<String> all = new ArrayList<>();

        Messages() {
            setLocale(Locale.ENGLISH);
            setReportingLevel(ReportingLevel.Usage);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... arguments) {
            all.add(message.getSeverity() + " " + message.getID() + " " + location.getPath() + ":" + location.getLine() + " "
                    + message.getMessage(arguments));
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {
            // EPUBCheck tells here what it saw, not what is wrong
        }

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {
            all.clear();
        }
    }
}
