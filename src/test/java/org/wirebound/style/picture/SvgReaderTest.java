package org.wirebound.style.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.style.Colour;
import org.wirebound.style.Picture;
import org.wirebound.style.UnusablePictureException;

class SvgReaderTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void shapesBecomeFillsOnALongerSideOfAThousand() {
        Picture.Outline outline = read("<rect x='10' y='20' width='100' height='50' fill='#14365c'/>", "0 0 200 100");

        assertThat(outline.width()).isEqualTo(1000);
        assertThat(outline.height()).isEqualTo(500);
        assertThat(outline.fills()).singleElement().satisfies(fill -> {
            assertThat(fill.colour()).isEqualTo(new Colour(0x14, 0x36, 0x5c));
            assertThat(fill.path()).startsWith(new Picture.Step(Picture.Verb.MOVE, List.of(50.0, 100.0)))
                    .contains(new Picture.Step(Picture.Verb.LINE, List.of(550.0, 350.0)));
        });
    }

    @Test
    void aLineIsTheShapeOfItsStrokeAndStylesCount() {
        Picture.Outline outline = read("<style>.rule { stroke: rgb(200,0,0); stroke-width: 4 }</style>"
                + "<g transform='translate(0,10)'><path class='rule' d='M0 0H100' fill='none'/></g>", "0 0 100 100");

        assertThat(outline.fills()).singleElement().satisfies(fill -> {
            assertThat(fill.colour()).isEqualTo(new Colour(200, 0, 0));
            assertThat(ends(fill, 1)).containsExactly(80.0, 120.0);
        });
    }

    @Test
    void curvesOfTheSecondOrderAreRaised() {
        Picture.Outline outline = read("<path d='M0 0Q50 100 100 0Z'/>", "0 0 100 100");

        assertThat(outline.fills().get(0).path()).contains(
                new Picture.Step(Picture.Verb.CURVE, List.of(333.333, 666.667, 666.667, 666.667, 1000.0, 0.0)));
    }

    @Test
    void aRectangleClips() {
        Picture.Outline outline = read("<clipPath id='half'><rect width='50' height='100'/></clipPath>"
                + "<circle clip-path='url(#half)' cx='50' cy='50' r='40'/>", "0 0 100 100");

        assertThat(outline.fills()).singleElement().satisfies(fill ->
                assertThat(fill.clip()).contains(new Picture.Box(0, 0, 500, 1000)));
    }

    @Test
    void theEvenOddRuleAndCopiesAreKept() {
        Picture.Outline outline = read("<defs><path id='ring' fill-rule='evenodd' d='M0 0H40V40H0ZM10 10H30V30H10Z'/></defs>"
                + "<use href='#ring'/><use href='#ring' x='50'/>", "0 0 100 100");

        assertThat(outline.fills()).hasSize(2).allMatch(Picture.Fill::evenOdd);
        assertThat(ends(outline.fills().get(1), 0)).containsExactly(500.0, 900.0);
    }

    @Test
    void thePixelsShowWhatTheShapesAre() throws IOException {
        Picture.Raster drawn = read("<rect width='50' height='100' fill='#c80000'/>", "0 0 100 100").drawn();

        var image = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
        assertThat(image.getWidth()).isEqualTo(drawn.width()).isEqualTo(1200);
        assertThat(image.getRGB(300, 600)).isEqualTo(0xFFC80000);
        assertThat(image.getRGB(900, 600)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void theSameFileGivesTheSamePicture() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/doc/letterhead/meridian.svg"));

        Picture.Outline once = SvgReader.read(file);
        Picture.Outline again = SvgReader.read(file);

        assertThat(again.fills()).isEqualTo(once.fills()).hasSizeGreaterThan(5);
        assertThat(again.drawn().bytes()).isEqualTo(once.drawn().bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <text x='1' y='9'>MNA</text> | <text>
            <image href='#x' width='9' height='9'/> | <image>
            <script>alert(1)</script> | <script>
            <foreignObject width='9' height='9'/> | <foreignObject>
            <linearGradient id='g'/><rect width='9' height='9' fill='url(#g)'/> | <linearGradient>
            <filter id='f'/> | <filter>
            <animate attributeName='x'/> | <animate>
            <rect width='9' height='9' fill='red' opacity='0.5'/> | show through
            <rect width='9' height='9' fill='red' style='fill-opacity:.5'/> | show through
            <rect width='9' height='9' filter='url(#f)'/> | an effect (filter)
            <rect width='9' height='9' style='mask: url(#m)'/> | an effect (style)
            <use href='other.svg#a'/> | another file (other.svg#a)
            <use href='file:///etc/passwd#a'/> | another file
            <use xlink:href='http://example.org/a.svg#a' xmlns:xlink='http://www.w3.org/1999/xlink'/> | another file
            <rect width='9' height='9' fill='url(http://example.org/a.svg#p)'/> | another file (fill)
            <rect width='9' height='9' style='fill: url( "a.svg#p")'/> | another file (style)
            <style>@import url(#a);</style><rect width='9' height='9'/> | a rule with @
            <style>rect { f\\69ll: red }</style><rect width='9' height='9'/> | a rule with @
            <g/> | shows nothing
            <circle cx='500' cy='500' r='9'/> | shows nothing
            <path d='M0 0L1e30 1e30L5 0Z'/> | farther out
            <path stroke='red' fill='none' stroke-dasharray='0.0001' d='M0 0L99 99'/> | dashes
            <clipPath id='c'><circle r='9'/></clipPath><rect width='9' height='9' clip-path='url(#c)'/> | clips with <circle>
            <clipPath id='c'><rect width='9' height='9' transform='rotate(5)'/></clipPath><rect width='9' height='9' clip-path='url(#c)'/> | upright
            """)
    void whatIsNotShapesInPlainColoursIsRefused(String content, String reason) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> read(content, "0 0 100 100"))
                .isInstanceOf(UnusablePictureException.class).hasMessageContaining(reason));
    }

    @Test
    void noEntityIsReadOrMultiplied(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "M0 0H100V100Z");
        refused("<!DOCTYPE svg [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + svg("<path d='&e;'/>", "0 0 100 100"), "document type declaration");
        refused("<!DOCTYPE svg SYSTEM '" + secret.toUri() + "'>" + svg("<path d='M0 0H1V1Z'/>", "0 0 100 100"), "document type declaration");
        String laughs = IntStream.range(1, 30).mapToObj(i -> "<!ENTITY l" + i + " '&l" + (i - 1) + ";&l" + (i - 1) + ";'>").collect(Collectors.joining());
        refused("<!DOCTYPE svg [<!ENTITY l0 'ha'>" + laughs + "]>" + svg("<title>&l29;</title>", "0 0 100 100"), "document type declaration");
    }

    @Test
    void whatWouldTakeLongIsRefused() {
        refused(svg("<g>".repeat(100_00) + "</g>".repeat(100_00), "0 0 9 9"), "within each other");
        refused(svg("<rect width='9' height='9'/>".repeat(3_000), "0 0 9 9"), "elements");
        refused(svg("<path d='M0 0" + "h1v1h-1v-1".repeat(10_000) + "'/>", "0 0 9 9"), "10000 steps");
        refused(svg("<clipPath id='c'>" + "<rect width='9' height='9'/>".repeat(200) + "</clipPath>", "0 0 9 9"), "100 rectangles");
        refused(svg("<g id='a'><use href='#a'/></g><use href='#a'/>", "0 0 9 9"), "copies of copies");
        refused(svg("<g id='a'><rect width='9' height='9'/></g>" + "<use href='#a'/>".repeat(300), "0 0 9 9"), "200 copies");
        String doubling = IntStream.range(1, 40).mapToObj(i -> "<g id='g" + i + "'><use href='#g" + (i - 1) + "'/><use href='#g" + (i - 1) + "'/></g>")
                .collect(Collectors.joining());
        refused(svg("<defs><g id='g0'/>" + doubling + "</defs><use href='#g39'/>", "0 0 9 9"), "copies of copies");
        refused(svg(" ".repeat(300 << 10), "0 0 9 9"), "256 KiB");
        refused(svg("<rect width='1' height='1'/>", "0 0 1 100000"), "no size");
    }

    @Test
    void whatIsNoPictureIsSaid() {
        refused("Harbour reopens", "neither PNG, JPEG nor SVG");
        refused("<html xmlns='http://www.w3.org/1999/xhtml'/>", "neither PNG, JPEG nor SVG");
        refused("<svg xmlns='http://www.w3.org/2000/svg'>\n<g>\n</svg>", "fault in its line 3");
        refused("", "neither PNG, JPEG nor SVG");
    }

    private static void refused(String file, String reason) {
        assertTimeoutPreemptively(SOON, () -> assertThatThrownBy(() -> PictureReader.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnusablePictureException.class).hasMessageContaining(reason));
    }

    private static String svg(String content, String viewBox) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + viewBox + "'>" + content + "</svg>";
    }

    private static Picture.Outline read(String content, String viewBox) {
        return SvgReader.read(svg(content, viewBox).getBytes(StandardCharsets.UTF_8));
    }

    /** The least and the greatest coordinate of a shape along one axis. */
    private static List<Double> ends(Picture.Fill fill, int axis) {
        List<Double> all = fill.path().stream().map(Picture.Step::coordinates).filter(at -> !at.isEmpty())
                .map(at -> at.get(at.size() - 2 + axis)).sorted().toList();
        return List.of(all.get(0), all.get(all.size() - 1));
    }
}
