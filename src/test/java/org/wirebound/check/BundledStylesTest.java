package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.archive.ScratchFiles;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Role;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import org.wirebound.writer.Rendition;

/** Every style of the program keeps all words and all standards, whatever the script. */
class BundledStylesTest {
    private static final Checker CHECKER = new Checker(new ScratchFiles());
    private static final TextEquality TEXT = new TextEquality();
    private static final String[] DISPATCHES = {
        "Harbour reopens\n\nCALDER BAY, March 9 (Meridian) - " + "The harbour reopened on Saturday, the port authority said. ".repeat(60) + "\n\n- one\n- two\n",
        "Порт открыт\n\nМОСКВА, 9 марта (ТАСС) - " + "Начальник порта сказал, что лодки выйдут завтра утром. ".repeat(60),
        "افتتاح الميناء\n\nدبي 9 مارس (رويترز) - " + "قال مدير الشركة إن القوارب الصغيرة ستخرج غدا. ".repeat(60),
        "港口重新开放\n\n新华社上海3月9日电 " + "港务局星期六宣布，因风暴关闭十一天的港口重新开放。".repeat(60)};
    private static final String MINE = """
            :root { --ground: #eef3f8 }
            @page { size: A5 landscape; margin: 15mm; @top-center { content: "Review " string(date) } @bottom-center { content: string(agency) } }
            @page :first { @top-left { content: "First" } }
            .lead { background: var(--ground); padding-left: 8pt; padding-right: 8pt; padding-top: 5pt; padding-bottom: 5pt; break-after: page }
            body:lang(ar) { line-height: 20pt }
            @media screen { p { background: #eef } .headline { font-family: "Noto Sans" } }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"wire", "large-print", "compact", "letterhead", "mine"})
    void allWordsAndAllStandardsAreKept(String name) {
        HouseStyle style = name.equals("mine") ? StyleSheetReader.read("mine.css", MINE) : StyleSheetReader.bundled(name);
        Converter converter = new Converter(new DispatchReader(), style, FontLibrary.bundled(), new Edition("Wirebound", Optional.empty()));
        for (String dispatch : DISPATCHES) {
            Source source = new Source("a.txt", dispatch.getBytes(StandardCharsets.UTF_8), Optional.empty());
            Outcome.Converted converted = (Outcome.Converted) converter.convert(source, Metadata.NONE, EnumSet.allOf(Format.class)).get(0);
            for (Rendition rendition : converted.renditions()) {
                assertThat(TEXT.difference(converted.galley(), rendition)).isEmpty();
                assertThat(CHECKER.check(rendition.format(), rendition.bytes()).problems()).as("%s in %s", dispatch.substring(0, 10), rendition.format())
                        .allMatch(problem -> problem.level() == Problem.Level.NOTE);
            }
        }
    }

    /** Clear print asks for letters that stand out: 7 to 1 is the enhanced contrast of WCAG 2.2, 1.4.6. */
    @Test
    void largePrintIsLargeAndBlack() {
        HouseStyle large = StyleSheetReader.bundled("large-print");

        for (Role role : Role.values()) {
            assertThat(large.of(role).text().colour().contrastOnWhite()).as("%s", role).isGreaterThanOrEqualTo(7);
            assertThat(large.of(role).text().italic()).as("%s", role).isFalse();
            assertThat(large.of(role).ends().hyphens()).as("%s", role).isNotEqualTo(BlockStyle.Hyphens.AUTO);
            assertThat(large.of(role).align()).as("%s", role).isEqualTo(BlockStyle.Align.START);
        }
        assertThat(large.of(Role.BODY).text().size()).isEqualTo(18);
        assertThat(large.of(Role.BODY).leading()).isEqualTo(27);
        assertThat(large.of(Role.LIST_ITEM).text().size()).isEqualTo(18);
        assertThat(large.of(Role.QUOTE).text().size()).isEqualTo(18);
    }
}
