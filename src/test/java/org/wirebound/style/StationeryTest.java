package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.writer.GalleyFixture;

class StationeryTest {
    private static final Picture.Raster WIDE = new Picture.Raster(new byte[0], Picture.Coding.PNG, 2000, 100, false);
    private static final Picture.Raster SQUARE = new Picture.Raster(new byte[0], Picture.Coding.PNG, 100, 100, false);
    private static final String DISPATCH = """
            = agency: Meridian
            = language: en
            headline: Lamp
            p: It burns.
            """;

    @Test
    void aSheetSaysWhatIsPrinted() {
        Stationery stationery = read(".logo { content: url( 'a b.png' ) / \"A \\\"globe\\\"\"; height: 20mm }"
                + ".address { content: \"Row 12\\A Calder\" ' Bay' } .signature { content: 'Ada' }").stationery();

        assertThat(stationery.logo()).contains(new Figure(SQUARE, "A \"globe\"", 56.693));
        assertThat(stationery.address()).contains("Row 12\nCalder Bay");
        assertThat(stationery.signature()).contains("Ada");
    }

    @Test
    void nothingIsPrintedUnlessASheetSaysIt() {
        assertThat(StyleSheetReader.wire().stationery()).isEqualTo(Stationery.NONE);
        assertThat(StyleSheetReader.bundled("letterhead").stationery()).isEqualTo(Stationery.NONE);
        assertThat(read(".address { content: 'x' } .address { content: none }").stationery()).isEqualTo(Stationery.NONE);
    }

    @Test
    void eachLanguageHasItsOwn() {
        HouseStyle style = read(".address { content: 'Row 12' } .address:lang(ar) { content: 'شارع' }");

        assertThat(style.in("en").stationery().address()).contains("Row 12");
        assertThat(style.in("ar").stationery().address()).contains("شارع");
    }

    @Test
    void itStandsAroundTheDispatch() {
        HouseStyle style = read(".logo { content: url(a.png) / 'globe' } .address { content: 'Row 12' } .endmark { content: '###' } .signature { content: 'Ada' }");

        Galley galley = new Compositor(style).compose(DispatchNotation.read(DISPATCH), GalleyFixture.IMPRINT);

        assertThat(galley.pieces().stream().map(Piece::role)).containsExactly(
                Role.LOGO, Role.ADDRESS, Role.AGENCY, Role.HEADLINE, Role.LEAD, Role.ENDMARK, Role.SIGNATURE, Role.COLOPHON);
        assertThat(galley.pieces().get(2).style().spacing().above()).as("a line below the address").isEqualTo(12);
        assertThat(galley.toString()).startsWith("logo (globe) []\naddress [Row 12]\n");
    }

    @Test
    void aBannerStandsBelowTheLetterhead() {
        HouseStyle style = read(".address { content: 'Row 12' }");
        Metadata killed = DispatchNotation.read(DISPATCH).metadata().with(MetadataKey.STATUS, Found.byPerson("canceled"));

        Galley galley = new Compositor(style).compose(DispatchNotation.read(DISPATCH).withMetadata(killed), GalleyFixture.IMPRINT);

        assertThat(galley.pieces().stream().limit(3).map(Piece::role)).containsExactly(Role.ADDRESS, Role.EMBARGO, Role.AGENCY);
    }

    @Test
    void aPictureThatIsTooWideIsMadeSmaller() {
        HouseStyle style = StyleSheetReader.read("mine.css", ".logo { content: url(a.png) / 'globe'; height: 100pt; margin-left: 20pt }", name -> WIDE);

        Figure figure = style.stationery().head(style).get(0).figure().orElseThrow();

        assertThat(figure.width()).isCloseTo(style.page().measure() - 20, offset(0.001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .logo { content: url(a.png) } | mine.css:1:9: the picture has no words for those who do not see it; write them behind a slash: content: url(a.png) / "
            .logo { content: url(a.png) / '' } | mine.css:1:9: the picture has no words
            .logo { content: url(a.png) 'globe' } | mine.css:1:9: "url(a.png) 'globe'" does not fit content; it takes none, or url("the file beside the sheet") / "words
            .logo { content: 'globe' } | does not fit content
            .logo { content: url(a.png) / globe } | does not fit content
            .logo { content: url(missing.png) / 'globe' } | mine.css:1:9: missing.png: it is not there; put it there
            .logo { content: url(a.png) / 'globe'; height: 10% } | mine.css:1:40: "10%" does not fit height; it takes a length from 8pt to 200pt
            .logo { content: url(a.png) / 'globe'; height: 2pt } | does not fit height
            .address { content: Row } | mine.css:1:12: "Row" does not fit content; it takes none, or words in quotation marks
            .address { content: counter(page) } | does not fit content
            .address { content: url(a.png) / 'x' } | does not fit content
            .address { height: 10pt } | "height" cannot be set here
            p { content: 'x' } | mine.css:1:5: "content" cannot be set here
            @media print { .address { content: 'x' } } | mine.css:1:27: content for one medium alone; what is printed on the paper stands in all formats
            """)
    void whatIsWrongIsSaidWithItsPlace(String css, String message) {
        assertThatThrownBy(() -> read(css)).isInstanceOf(StyleException.class).hasMessageContaining(message);
    }

    @Test
    void aSheetWithoutAFolderHasNoPictures() {
        assertThatThrownBy(() -> StyleSheetReader.read("mine.css", ".logo { content: url(a.png) / 'globe' }"))
                .isInstanceOf(StyleException.class).hasMessageContaining("there are no pictures beside this sheet");
    }

    private static HouseStyle read(String css) {
        return StyleSheetReader.read("mine.css", css, name -> {
            if (List.of("a.png", "a b.png").contains(name)) {
                return SQUARE;
            }
            throw new UnusablePictureException("it is not there", "put it there");
        });
    }
}
