package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void readsWhatTheMarginsSay() {
        MarginBoxes boxes = sheet("@page { @top-left { content: none } @bottom-center { content: 'p. \\201C' counter(page) string(date) } }"
                + " @page :first { @bottom-center { content: none } }").page().boxes();

        assertThat(boxes.others()).doesNotContainKey(MarginBoxes.Spot.TOP_LEFT).containsKey(MarginBoxes.Spot.TOP_RIGHT);
        assertThat(boxes.others().get(MarginBoxes.Spot.BOTTOM_CENTER).parts())
                .containsExactly(new RunningText.Words("p. \u201C"), RunningText.Counter.PAGE, RunningText.Named.DATE);
        assertThat(boxes.first()).containsOnlyKeys(MarginBoxes.Spot.BOTTOM_LEFT, MarginBoxes.Spot.BOTTOM_RIGHT);
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
