package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Span;

class CompositorTest {
    private static final Imprint IMPRINT =
            new Imprint("source.txt", "0123", "urn:uuid:0", "Wirebound 0.1.0", Optional.empty());
    private final Compositor compositor = new Compositor(StyleSheetReader.wire());

    static Stream<Path> goldens() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/golden"))) {
            return cases.filter(folder -> Files.exists(folder.resolve("galley.txt"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void setsTheDispatchOfEachGolden(Path folder) throws IOException {
        Dispatch dispatch = DispatchNotation.read(Files.readString(folder.resolve("dispatch.txt")));

        assertThat(compositor.compose(dispatch, IMPRINT).toString())
                .isEqualTo(Files.readString(folder.resolve("galley.txt")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', value = {
        "2023-04-19 | fr | 19 avril 2023",
        "2023-04-19 | de | 19. April 2023",
        "2023-04-19 | es | 19 de abril de 2023",
        "2023-04 | fr | avril 2023",
        "2023-04 | ru | апрель 2023\u202Fг.",
        "2023 | en | 2023",
        "--02-29 | en | February 29",
        "2023-04-19 | en-GB | 19 April 2023",
        "2026-05-11T00:30:00+04:00 | en | May 11, 2026",
        "2023-04-19 | ja | 2023年4月19日",
        "2023-04-19 | und | 2023-04-19",
        "2023-04-19 | qqq | 2023-04-19"})
    void writesTheDateOutAsTheLanguageDoes(String date, String language, String written) {
        assertThat(rubricOf(date, language)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"th, 2023", "fa, ۲۰۲۳"})
    void keepsTheYearOfTheSourceWhereAnotherCalendarIsUsual(String language, String year) {
        assertThat(rubricOf("2023-04-19", language)).contains(year);
    }

    private String rubricOf(String date, String language) {
        Dispatch dispatch = DispatchNotation.read("= date: " + date + "\n= language: " + language + "\np: x");
        return compositor.compose(dispatch, IMPRINT).pieces().get(0).text();
    }

    @Test
    void replacesWhatXmlForbidsEverywhere() {
        String hostile = "a\u0000b\u001Bc\uD800d\uFFFEe\uFFFFf\u0085g\u007Fh";
        String harmless = "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFDg\uFFFDh";
        Span span = new Span(0, 0);
        Dispatch dispatch = new Dispatch(
                Metadata.NONE
                        .with(MetadataKey.AGENCY, Found.by("test", hostile, 1))
                        .with(MetadataKey.KEYWORDS, Found.by("test", List.of(hostile), 1)),
                List.of(
                        new Block.Headline(List.of(new Inline.Text(hostile, span)), span),
                        new Block.Paragraph(List.of(new Inline.Link(hostile, hostile, span)), span),
                        new Block.Listing(List.of(new Block.Item(hostile, List.of())), span),
                        new Block.Agate(hostile, span)));

        Galley galley = compositor.compose(
                dispatch, new Imprint(hostile, "0", "urn:uuid:0", "Wirebound", Optional.empty()));

        assertThat(galley.metadata().get(MetadataKey.KEYWORDS)).contains(List.of(harmless));
        assertThat(galley.pieces().get(2).runs().get(0).href()).contains(harmless);
        assertThat(galley.toString()).isEqualTo("""
                agency [%1$s]
                headline [%1$s]
                lead link[%1$s]
                list_item {%1$s} []
                agate [%1$s]
                colophon [%1$s · Wirebound\\nSHA-256 0]
                """.formatted(harmless));
    }

    @ParameterizedTest
    @CsvSource({"fr, fr", "zh-hant-tw, zh-Hant-TW", "not a language!, und", "' ', und"})
    void aLanguageTagIsWellFormedOrSaysNothing(String given, String tag) {
        Dispatch dispatch = new Dispatch(Metadata.NONE.with(MetadataKey.LANGUAGE, Found.byPerson(given)), List.of());

        assertThat(compositor.compose(dispatch, IMPRINT).language()).isEqualTo(tag);
    }

    @Test
    void keepsPairedSurrogatesWhole() {
        assertThat(LegalText.running("😀\u200F")).isEqualTo("😀\u200F");
    }

    @Test
    void keepsTheColumnsOfAgateWhereItHasTabs() {
        assertThat(LegalText.columns("a\tb\n12345678\tc")).isEqualTo("a       b\n12345678        c");
    }

    @Test
    void linkTakesOnTheLettersOfItsBlockAndOnlyTheColourOfALink() {
        HouseStyle style = StyleSheetReader.read("mine.css", "a { color: #00f } h2 { font-size: 14pt; font-weight: bold }");
        Dispatch dispatch = DispatchNotation.read("h2: See <a:https://example.org|example.org>");

        Run link = new Compositor(style).compose(dispatch, IMPRINT).pieces().get(0).runs().get(1);

        assertThat(link.style()).isEqualTo(new TextStyle("Noto Sans", 14, true, false, new Colour(0, 0, 255), 0));
    }
}
