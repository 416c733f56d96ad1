package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleSheetRefusalTest {
    private static HouseStyle sheet(String css) {
        return StyleSheetReader.read("mine.css", css);
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
    void variablesThatMultiplyAreStopped() {
        String css = ":root { --v0: 1pt; " + IntStream.range(1, 60).mapToObj(i -> "--v" + i + ": var(--v" + (i - 1) + ") var(--v" + (i - 1) + "); ")
                .collect(Collectors.joining()) + "}";
        assertThatThrownBy(() -> sheet(css)).isInstanceOf(StyleException.class).hasMessageContaining("more than 100 words");
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
    void largeLettersNeedLessContrast() {
        assertThat(sheet(".headline { color: #888 }").of(Role.HEADLINE).text().colour()).isEqualTo(new Colour(136, 136, 136));
    }
}
