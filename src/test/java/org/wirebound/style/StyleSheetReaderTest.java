package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.PageStyle.Margins;

class StyleSheetReaderTest {

    private static HouseStyle sheet(String css) {
        return StyleSheetReader.read("mine.css", css);
    }

    @Test
    void readsEveryPropertyOfBlocks() {
        BlockStyle style = sheet("""
                body { font-size: 11pt }
                .headline { font-family: 'Noto Sans', serif; font-size: 2em; font-weight: normal; font-style: italic;
                  color: #05A; letter-spacing: .1em; line-height: 1.25; text-align: center; margin-top: 1cm;
                  margin-left: 1in; text-indent: 2em; border-top: 0.5pt solid red; padding-top: 1mm;
                  border-bottom: none; page-break-after: auto }
                """).of(Role.HEADLINE);

        assertThat(style.text()).isEqualTo(new TextStyle("Noto Sans", 22, false, true, new Colour(0, 85, 170), 2.2));
        assertThat(style.leading()).isEqualTo(27.5);
        assertThat(style.align()).isEqualTo(Align.CENTRE);
        assertThat(style.spacing()).isEqualTo(new BlockStyle.Spacing(28.346, 72, 44));
        assertThat(style.ruleAbove()).contains(new BlockStyle.Rule(0.5, 2.835, new Colour(255, 0, 0)));
        assertThat(style.ruleBelow()).isEmpty();
        assertThat(style.keepWithNext()).isFalse();
    }

    @Test
    void readsThePage() {
        PageStyle page = sheet("@page { size: LETTER; margin: 1in 2in 3in; margin-left: 50pt }").page();

        assertThat(List.of(page.width(), page.height())).isEqualTo(List.of(612.0, 792.0));
        assertThat(page.margins()).isEqualTo(new Margins(72, 144, 216, 50));
    }

    @Test
    void shorthandOfALaterSheetResetsTheSides() {
        assertThat(sheet("@page { margin-left: 50pt } @page { margin: 60pt }").page().margins())
                .isEqualTo(new Margins(60, 60, 60, 60));
    }

    @Test
    void laysASheetOverWireAndChangesNothingElse() {
        HouseStyle wire = StyleSheetReader.wire();
        HouseStyle mine = sheet(".headline { font-size: 30pt }");

        assertThat(mine.of(Role.HEADLINE).text().size()).isEqualTo(30);
        assertThat(mine.of(Role.HEADLINE).leading()).isEqualTo(wire.of(Role.HEADLINE).leading());
        assertThat(mine.of(Role.BODY)).isEqualTo(wire.of(Role.BODY));
        assertThat(mine.name()).isEqualTo("mine.css");
    }

    @Test
    void bodySetsWhatOtherSelectorsDoNot() {
        HouseStyle mine = sheet("body { font-size: 18pt; line-height: 1.5; color: navy; text-align: justify; text-indent: 1em }");

        assertThat(mine.of(Role.BODY).text().size()).isEqualTo(18);
        assertThat(mine.of(Role.BODY).leading()).isEqualTo(27);
        assertThat(mine.of(Role.BODY).align()).isEqualTo(Align.JUSTIFY);
        assertThat(mine.of(Role.BODY).spacing().firstLine()).isEqualTo(18);
        assertThat(mine.of(Role.CROSSHEAD).text().colour()).isEqualTo(new Colour(0, 0, 128));
        assertThat(mine.of(Role.COLOPHON).text().size()).isEqualTo(7);
    }

    @Test
    void wordsAreBrokenInRunningTextAndNotInTheHead() {
        HouseStyle wire = StyleSheetReader.wire();
        HouseStyle mine = sheet("p { hyphens: none } .headline { hanging-punctuation: allow-end }");

        assertThat(wire.of(Role.BODY).ends().hyphens()).isEqualTo(BlockStyle.Hyphens.AUTO);
        assertThat(List.of(Role.HEADLINE, Role.SUBHEAD, Role.BYLINE, Role.CROSSHEAD, Role.RUBRIC, Role.AGATE, Role.COLOPHON))
                .allSatisfy(role -> assertThat(wire.of(role).ends().hyphens()).isEqualTo(BlockStyle.Hyphens.MANUAL));
        assertThat(mine.of(Role.LEAD).ends().hyphens()).isEqualTo(BlockStyle.Hyphens.NONE);
        assertThat(mine.of(Role.HEADLINE).ends()).isEqualTo(new BlockStyle.Ends(BlockStyle.Hyphens.MANUAL, true));
    }

    @Test
    void inlineSizesAreRelativeToTheParagraph() {
        assertThat(sheet("p { font-size: 20pt } .dateline { font-size: 0.5em }").of(Role.DATELINE).text().size())
                .isEqualTo(10);
    }

    @Test
    void aLeadIsAParagraphInAllThatItsOwnRuleDoesNotSet() {
        BlockStyle lead = sheet("p { font-size: 14pt; margin-top: 0pt } .lead { font-style: italic }").of(Role.LEAD);

        assertThat(lead.text().size()).isEqualTo(14);
        assertThat(lead.text().italic()).isTrue();
        assertThat(lead.spacing().above()).isEqualTo(StyleSheetReader.wire().of(Role.LEAD).spacing().above());
    }

    @Test
    void aListOfSelectorsSharesItsDeclarations() {
        HouseStyle mine = sheet(".agency, .foot { color: teal }");

        assertThat(mine.of(Role.AGENCY).text().colour()).isEqualTo(mine.of(Role.FOOT).text().colour());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "p { colour: red }                    | mine.css:1:5: \"colour\" cannot be set here; there may be margin-top, margin-right, margin-left, font-family",
        "p { size: A4 }                       | mine.css:1:5: \"size\" cannot be set here",
        "a { margin-top: 1pt }                | mine.css:1:5: \"margin-top\" cannot be set here; there may be font-family, font-size",
        "@page { color: red }                 | mine.css:1:9: \"color\" cannot be set here; there may be size, margin, margin-top",
        "h1 { color: red }                    | mine.css:1:1: unknown selector \"h1\"; there are @page, :root, body, .logo, .address, .embargo",
        "p.x { color: red }                   | mine.css:1:1: unknown selector \"p.x\"",
        "p a { color: red }                   | mine.css:1:1: unknown selector \"p a\"",
        "p { color: reddish }                 | mine.css:1:5: \"reddish\" does not fit color; it takes #rgb, #rrggbb or one of aqua, black",
        "p { color: rgb(1,2,3) }              | does not fit color",
        "p { color: #ff }                     | \"#ff\" does not fit color",
        "p { font-size: 3pt }                 | mine.css:1:5: \"3pt\" does not fit font-size; it takes a length from 4pt to 96pt",
        "p { font-size: 97pt }                | \"97pt\" does not fit font-size",
        "p { font-size: 12 }                  | \"12\" does not fit font-size",
        "p { font-size: 12px }                | \"12px\" does not fit font-size",
        "p { font-size: large }               | \"large\" does not fit font-size",
        "p { font-weight: 700 }               | \"700\" does not fit font-weight; it takes normal | bold",
        "p { font-style: oblique }            | it takes normal | italic",
        "p { line-height: 0.1 }               | \"0.1\" does not fit line-height",
        "p { margin-top: -1pt }               | \"-1pt\" does not fit margin-top",
        "p { margin-top: 1pt 2pt }            | \"1pt 2pt\" does not fit margin-top",
        "p { text-align: middle }             | it takes start | left | center | end | right | justify",
        "p { border-top: 1pt dotted red }     | \"1pt dotted red\" does not fit border-top",
        "p { font-family: url(x.ttf) }        | does not fit font-family",
        "p { color: red !important }          | mine.css:1:5: !important",
        "p { *color: red }                    | mine.css:1:6: \"color\" cannot stand here",
        "@page :first { margin: 1in }         | mine.css:1:16: \"margin\" cannot be set here; the first page has a head and a foot of its own alone: @top-left",
        "@page :left { margin: 1in }          | mine.css:1:1: @page with :left; there are @page and @page :first",
        "@page { @left-top { content: none } } | mine.css:1:1: there is no box @left-top; there are @top-left, @top-center",
        "@page { @top-left { color: red } }   | mine.css:1:21: \"color\" cannot be set here; there may be content",
        "@page { @top-left { content: x } }   | mine.css:1:21: \"x\" does not fit content; it takes none, or words in quotation marks and counter(page), counter(pages), string(title)",
        "@page { @top-left { content: counter(lines) } } | \"counter(lines)\" does not fit content",
        "@page { @top-left { content: none 'x' } } | does not fit content",
        "@page { margin: 1pt 1pt 1pt 1pt 1pt} | does not fit margin",
        "@page { size: A3 }                   | \"A3\" does not fit size; it takes A4, A5, letter or legal, or one or two lengths",
        "@page { size: A4 landscape portrait } | does not fit size",
        "@page { size: 10cm 20cm 30cm }       | does not fit size",
        "@page { size: 4cm }                  | \"4cm\" does not fit size",
        "@page { size: A5; margin: 50mm }     | the margins leave no room",
        "@import url(other.css);              | mine.css:1:1: @import of \"other.css\"; what can be imported are the styles of the program: wire, large-print, compact",
        "@import 'wire' print;                | mine.css:1:1: @import of \"wire\" for a medium",
        "@import 'wire'; @import 'compact';   | mine.css:1:17: a second @import",
        "p { color: #111 } @import 'wire';    | mine.css:1:",
        "@media tv { p { color: #111 } }      | mine.css:1:1: @media tv; there are print, which is PDF and DOCX, screen, which is EPUB, and all",
        "@media screen and (color) { p { color: #111 } } | @media screen and (color)",
        "@media print { @media screen { p { color: #111 } } } | mine.css:1:",
        "@font-face { font-family: X }        | @font-face is not allowed; of the rules that begin with @ there are @import, @page and @media",
        "p { color: var(--ink) }              | mine.css:1:5: there is no variable --ink; set it in :root { --ink: ... }, or give a value to fall back on",
        ":root { --a: var(--b); --b: var(--a) } | mine.css:1:9: the variable --a leads back to itself (--a, --b, --a)",
        ":root { --a: var(--a) }              | the variable --a leads back to itself",
        ":root { color: #111 }                | mine.css:1:9: \"color\" cannot be set here; there may be --*",
        "p { --ink: #111 }                    | mine.css:1:5: \"--ink\" cannot be set here",
        ":root { --ink: 3pt } p { color: var(--ink) } | mine.css:1:26: \"3pt\" does not fit color",
        "p:hover { color: #111 }              | mine.css:1:1: unknown selector \"p:hover\"",
        ".body .lead { color: #111 }          | mine.css:1:1: unknown selector \".body .lead\"",
        ".body div { color: #111 }            | unknown selector \".body div\"",
        "p { color: #777 }                    | mine.css:1:5: the letters of p (#777777) have a contrast of 4.4 to 1 with what they stand on (#FFFFFF); people need 4.5",
        "p { background: #888 }               | mine.css:1:",
        ".headline { background: black }      | mine.css:1:13: the letters of .headline (#000000) have a contrast of 1.0 to 1 with what they stand on (#000000)",
        "a { color: yellow }                  | mine.css:1:5: the letters of a (#FFFF00)",
        "p { background: #0b62b5; color: white } | the letters of a (#0B62B5) have a contrast of 1.0",
        "p { background: url(x.png) }         | does not fit background; it takes none, transparent, #rgb",
        "p { page-break-before: left }        | \"left\" does not fit page-break-before; it takes auto | avoid | always | page",
        "p { break-inside: always }           | \"always\" does not fit break-inside; it takes auto | avoid",
        "p { orphans: 0 }                     | \"0\" does not fit orphans; it takes a whole number from 1 to 9",
        "p { widows: 2.5 }                    | \"2.5\" does not fit widows",
        "body { columns: 5 }                  | \"5\" does not fit columns; it takes a whole number from 1 to 4",
        "body { columns: 4 }                  | the margins leave no room for",
        "p { columns: 2 }                     | mine.css:1:5: \"columns\" cannot be set here",
        ".agency { text-transform: uppercase } | \"text-transform\" cannot be set here",
        "@page { margin: 4in }                | the margins leave no room",
        "p { margin-left: 300pt }             | the margins leave no room for p",
        "p { text-indent: -5pt }              | mine.css:1:5: the first line of p hangs out of the page's text",
        "p { color: red                       | mine.css:1:",
        "p { color red }                      | mine.css:1:",
        "p color: red }                       | mine.css:1:",
        "}                                    | mine.css:1:1",
        "p { color: red } garbage             | mine.css:1:"})
    void refusesWhatIsNotInTheSubset(String css, String message) {
        assertThatThrownBy(() -> sheet(css)).isInstanceOf(StyleException.class).hasMessageContaining(message.trim());
    }

    @Test
    void readsTheSizeOfTheSheet() {
        assertThat(size("a5")).isEqualTo(List.of(419.528, 595.276));
        assertThat(size("legal landscape")).isEqualTo(List.of(1008.0, 612.0));
        assertThat(size("landscape")).isEqualTo(List.of(841.89, 595.276));
        assertThat(size("20cm 10in")).isEqualTo(List.of(566.929, 720.0));
        assertThat(size("500pt")).isEqualTo(List.of(500.0, 500.0));
        assertThat(sheet("@page { size: A5 landscape }").on(PageStyle.Paper.LETTER).page().width()).isEqualTo(792);
    }

    private static List<Double> size(String css) {
        PageStyle page = sheet("@page { margin: 20mm; size: " + css + " }").page();
        return List.of(Math.round(page.width() * 1000) / 1000.0, Math.round(page.height() * 1000) / 1000.0);
    }

    @Test
    void variablesStandForTheirValues() {
        HouseStyle mine = sheet("""
                :root { --ink: navy; --head: var(--ink); --face: "Noto Sans", serif; --line: 1pt solid var(--ink) }
                .headline { color: var(--head); font-family: var(--face); border-top: var(--line); margin-top: var(--none, var(--no, 7pt)) }
                :root { --ink: #800000 }
                """);

        assertThat(mine.of(Role.HEADLINE).text().colour()).isEqualTo(new Colour(128, 0, 0));
        assertThat(mine.of(Role.HEADLINE).text().family()).isEqualTo("Noto Sans");
        assertThat(mine.of(Role.HEADLINE).ruleAbove()).contains(new BlockStyle.Rule(1, 0, new Colour(128, 0, 0)));
        assertThat(mine.of(Role.HEADLINE).spacing().above()).isEqualTo(7);
    }

    @Test
    void variablesThatMultiplyAreStopped() {
        String css = ":root { --v0: 1pt; " + IntStream.range(1, 60).mapToObj(i -> "--v" + i + ": var(--v" + (i - 1) + ") var(--v" + (i - 1) + "); ")
                .collect(Collectors.joining()) + "}";
        assertThatThrownBy(() -> sheet(css)).isInstanceOf(StyleException.class).hasMessageContaining("more than 100 words");
    }

    @Test
    void theImportedStyleIsTheBase() {
        HouseStyle large = StyleSheetReader.bundled("large-print");
        HouseStyle mine = sheet("@import url(large-print); .headline { font-size: 40pt }");

        assertThat(mine.of(Role.BODY)).isEqualTo(large.of(Role.BODY));
        assertThat(mine.of(Role.HEADLINE).text().size()).isEqualTo(40);
        assertThat(sheet("@import \"wire\";").blocks()).isEqualTo(StyleSheetReader.wire().blocks());
    }

    @Test
    void aRuleForALanguageHoldsForItAndTheNarrowerOneBeatsTheWider() {
        HouseStyle mine = sheet("""
                p:lang(zh-Hant) { font-size: 13pt }
                p:lang(zh) { font-size: 12pt; line-height: 20pt }
                body:lang(ar) { line-height: 22pt }
                p { font-size: 11pt }
                """);

        assertThat(mine.in("en").of(Role.BODY).text().size()).isEqualTo(11);
        assertThat(mine.in("zh").of(Role.BODY).text().size()).isEqualTo(12);
        assertThat(mine.in("zh-TW").of(Role.BODY).text().size()).isEqualTo(12);
        assertThat(mine.in("ZH-Hant-TW").of(Role.BODY).text().size()).isEqualTo(13);
        assertThat(mine.in("zh-hant").of(Role.BODY).leading()).isEqualTo(20);
        assertThat(mine.in("zhx").of(Role.BODY).text().size()).isEqualTo(11);
        assertThat(mine.in("ar-EG").of(Role.LEAD).leading()).isEqualTo(22);
        assertThat(mine.on(PageStyle.Paper.LETTER).in("ar").page().width()).isEqualTo(612);
    }

    @Test
    void aRuleForAMediumHoldsForItAlone() {
        HouseStyle mine = sheet("@media print { p { font-size: 9pt } } @media screen { p { font-size: 12pt } a { color: navy } } @media all { li { font-size: 8pt } }");

        assertThat(mine.of(Role.BODY).text().size()).isEqualTo(9);
        assertThat(mine.screen().orElseThrow().of(Role.BODY).text().size()).isEqualTo(12);
        assertThat(mine.of(Role.LINK).text().colour()).isEqualTo(StyleSheetReader.wire().of(Role.LINK).text().colour());
        assertThat(mine.screen().orElseThrow().of(Role.LIST_ITEM).text().size()).isEqualTo(8);
        assertThat(StyleSheetReader.wire().screen()).isEmpty();
    }

    @Test
    void elementsMayStandBehindTheBody() {
        assertThat(sheet(".body p, .body pre { font-size: 9pt } .body h2:lang(de) { font-size: 14pt }").of(Role.BODY).text().size()).isEqualTo(9);
        assertThat(sheet(".body h2:lang(de) { font-size: 14pt }").in("de").of(Role.CROSSHEAD).text().size()).isEqualTo(14);
    }

    @Test
    void readsGroundsAndBreaks() {
        BlockStyle style = sheet(".lead { background: #eee; padding-left: 4pt; padding-right: 5pt; padding-top: 3pt; margin-left: 6pt;"
                + " break-before: page; page-break-after: always; break-inside: avoid; orphans: 3; widows: 4; column-span: all }").of(Role.LEAD);

        assertThat(style.frame()).isEqualTo(new BlockStyle.Frame(Optional.of(new BlockStyle.Rule(0, 3, new Colour(238, 238, 238))),
                Optional.empty(), Optional.of(new Colour(238, 238, 238)), 4, 5));
        assertThat(style.spacing().start()).isEqualTo(10);
        assertThat(style.flow()).isEqualTo(new BlockStyle.Flow(BlockStyle.Break.ALWAYS, BlockStyle.Break.ALWAYS, true, 3, 4, true));
    }

    @Test
    void largeLettersNeedLessContrast() {
        assertThat(sheet(".headline { color: #888 }").of(Role.HEADLINE).text().colour()).isEqualTo(new Colour(136, 136, 136));
    }

    @Test
    void readsWhatTheMarginsSay() {
        MarginBoxes boxes = sheet("@page { @top-left { content: none } @bottom-center { content: 'p. \\201C' counter(page) string(date) } }"
                + " @page :first { @bottom-center { content: none } }").page().boxes();

        assertThat(boxes.others()).doesNotContainKey(MarginBoxes.Spot.TOP_LEFT).containsKey(MarginBoxes.Spot.TOP_RIGHT);
        assertThat(boxes.others().get(MarginBoxes.Spot.BOTTOM_CENTER).parts())
                .containsExactly(new RunningText.Words("p. \u201C"), RunningText.Counter.PAGE, RunningText.Named.DATE);
        assertThat(boxes.first()).containsOnlyKeys(MarginBoxes.Spot.BOTTOM_LEFT, MarginBoxes.Spot.BOTTOM_RIGHT);
    }

    @Test
    void namesTheLineAndTheColumn() {
        assertThatThrownBy(() -> sheet("/* mine */\np {\n  color: red;\n  wobble: 1pt;\n}"))
                .hasMessageStartingWith("mine.css:4:3: \"wobble\" cannot be set here");
    }

    @Test
    void refusesASheetWithoutMeasure() {
        assertThatThrownBy(() -> sheet("p{}".repeat(50_000))).isInstanceOf(StyleException.class)
                .hasMessageContaining("150000 characters");
    }

    @Test
    void survivesDeepNesting() {
        assertThatThrownBy(() -> sheet("p { color: " + "(".repeat(90_000))).isInstanceOf(StyleException.class);
    }

    @Test
    void readsASheetThatBeginsWithAByteOrderMark() {
        assertThat(sheet("\uFEFFp { font-size: 12pt }").of(Role.BODY).text().size()).isEqualTo(12);
    }

    @Test
    void anEmptySheetIsWireItself() {
        assertThat(sheet("").blocks()).isEqualTo(StyleSheetReader.wire().blocks());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void wireHasContrastEnoughForSmallText(Role role) {
        assertThat(StyleSheetReader.wire().of(role).text().colour().contrastOnWhite()).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.BLACK.contrastOnWhite()).isCloseTo(21, within(0.001));
        assertThat(new Colour(0x76, 0x76, 0x76).contrastOnWhite()).isCloseTo(4.54, within(0.005));
    }
}
