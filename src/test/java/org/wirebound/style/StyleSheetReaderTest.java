package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
                  color: #0AF; letter-spacing: .1em; line-height: 1.25; text-align: center; margin-top: 1cm;
                  margin-left: 1in; text-indent: 2em; border-top: 0.5pt solid red; padding-top: 1mm;
                  border-bottom: none; page-break-after: auto }
                """).of(Role.HEADLINE);

        assertThat(style.text()).isEqualTo(new TextStyle("Noto Sans", 22, false, true, new Colour(0, 170, 255), 2.2));
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

        assertThat(page).isEqualTo(new PageStyle(612, 792, new Margins(72, 144, 216, 50)));
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
        "h1 { color: red }                    | mine.css:1:1: unknown selector \"h1\"; there are @page, body, .embargo",
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
        "@page :first { margin: 1in }         | mine.css:1:1: @page with :first; there is one kind of page",
        "@page { margin: 1pt 1pt 1pt 1pt 1pt} | does not fit margin",
        "@page { size: A3 }                   | \"A3\" does not fit size; it takes A4 | letter",
        "@import url(other.css);              | mine.css:1:1: @import is not allowed",
        "@media print { p { color: red } }    | @media is not allowed",
        "@font-face { font-family: X }        | @font-face is not allowed",
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
