package org.wirebound.writer.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Compositor;
import org.wirebound.style.DispatchNotation;
import org.wirebound.style.Galley;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;

class StyleSheetTest {
    private static final FontLibrary FONTS = FontLibrary.bundled();

    private static String css(String houseStyle, String notation) {
        Galley galley = new Compositor(StyleSheetReader.read("mine.css", houseStyle))
                .compose(DispatchNotation.read(notation), EpubGalleys.IMPRINT);
        List<EmbeddedFont> fonts = EmbeddedFont.of(galley, FONTS);
        return new String(StyleSheet.of(galley, FONTS, fonts), StandardCharsets.UTF_8);
    }

    @Test
    void givesLengthsInTheReadersOwnSize() {
        String css = css("""
                @page { size: letter; margin: 56pt }
                body { font-size: 10pt; line-height: 15pt }
                .headline { font-family: "Noto Sans"; font-size: 25pt; font-weight: bold; font-style: normal; color: #123;
                  letter-spacing: 0.5pt; line-height: 30pt; text-align: center; text-indent: 10pt; margin-top: 5pt;
                  margin-left: 20pt; border-top: 0.5pt solid #abc; padding-top: 2.5pt; page-break-after: auto }
                """, "headline: x\np: y");

        assertThat(css).contains("body { max-width: 50em; }",
                ".headline { font-family: \"Noto Sans\", \"Noto Serif\", sans-serif; font-size: 2.5em; font-weight: bold; "
                        + "font-style: normal; color: #112233; letter-spacing: 0.02em; line-height: 1.2; text-align: center; "
                        + "text-indent: 0.4em; margin-top: 0.2em; margin-left: 0.8em; border-top: 0.5pt solid #AABBCC; "
                        + "padding-top: 0.1em; }");
    }

    /** The heights are those that the files of the fonts state in {@code hhea}, in thousandths of an em: Noto Serif 1069 and 293. */
    @Test
    void aFaceThatStepsInIsAsHighAsTheStylesOwn() {
        String css = css("", "= language: ar\np: \u0639\u0627\u062f 9");

        assertThat(css).containsPattern("@font-face \\{ font-family: \"Noto Naskh Arabic\"; [^}]*"
                + "ascent-override: 106\\.9%; descent-override: 29\\.3%; line-gap-override: 0%; }");
        assertThat(css("", "p: x")).doesNotContain("override");
    }

    @Test
    void leavesBlackToTheReaderWhoMayReadWhiteOnBlack() {
        assertThat(css("body { color: black }", "p: x")).doesNotContain("000000");
    }

    @Test
    void inlineRolesSetOnlyWhatTheyChange() {
        String css = css("p { font-size: 10pt } a { color: teal } .dateline { font-family: 'Noto Serif'; font-size: 9pt; "
                + "font-weight: normal; font-style: italic; letter-spacing: 0pt }", "p: <d:X>y <a:http://e.org|z>");

        assertThat(css).contains(".link { color: #008080; }", ".dateline { font-size: 0.9em; font-style: italic; }");
    }

    @Test
    void saysWhereWordsMayBeBrokenOnlyWhereTheStyleDoes() {
        String css = css("p { hyphens: auto; hanging-punctuation: allow-end } h2 { hyphens: none } .headline { hyphens: manual }",
                "headline: x\nh2: y\np: z");

        assertThat(css.lines().filter(line -> line.startsWith(".body"))).singleElement().asString()
                .contains("-webkit-hyphens: auto; hyphens: auto; hanging-punctuation: allow-end; ");
        assertThat(css.lines().filter(line -> line.startsWith(".crosshead"))).singleElement().asString().contains(" hyphens: none; ");
        assertThat(css.lines().filter(line -> line.startsWith(".headline"))).singleElement().asString().doesNotContain("hyphens");
    }

    @Test
    void asksForTheFaceThatThereIs() {
        String css = css("pre { font-weight: bold }", "pre: x");

        assertThat(css).contains("@font-face { font-family: \"Noto Sans Mono\"; font-weight: normal; font-style: normal; "
                + "src: url(fonts/NotoSansMono-Regular.ttf); }");
        assertThat(css.lines().filter(line -> line.startsWith(".agate"))).singleElement().asString().contains("font-weight: normal");
    }

    @Test
    void namesNoRoleThatIsNotOnThePage() {
        assertThat(css("", "p: x")).doesNotContain(
                ".headline", ".marker", ".foot", "blockquote", "table", "th,", "strong", ".list-item .list-item");
    }
}
