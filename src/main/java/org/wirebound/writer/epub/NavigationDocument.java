package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.type.page.PageStarts;

/** The table of contents, the list of the PDF's pages, and the landmarks (EPUB 3.3, section 7). */
final class NavigationDocument {
    static final String PATH = "nav.xhtml";
    private static final String CONTENTS = "contents";
    /** A finger needs 24 pixels (WCAG 2.2, 2.5.8). */
    private static final String STYLE = """

            html { color-scheme: light dark; }
            body { margin: 1em auto; max-width: 40em; font-family: sans-serif; line-height: 1.5; overflow-wrap: break-word; }
            h1 { font-size: 1.3em; }
            ol { list-style: none; margin: 0; padding-inline-start: 1.5em; }
            nav > ol { padding: 0; }
            a { display: inline-block; padding: 0.3em 0; min-height: 24px; }
            """;

    private NavigationDocument() {}

    static byte[] of(Galley galley, Headings headings, List<PageStarts.Start> starts) {
        String title = Publication.title(galley);
        XmlDocument html = open(galley, title);
        html.open("ol").open("li").open("a", "href", ContentDocument.PATH + "#" + ContentDocument.START).text(title).close();
        crossheads(html, headings);
        html.close().close().line().close().close().line();
        pages(html, title, starts);
        landmarks(html, title);
        return html.close().line().close().line().bytes();
    }

    /** Opens the document and its table of contents, of which the heading is written. */
    static XmlDocument open(Galley galley, String heading) {
        XmlDocument html = new XmlDocument();
        Publication.openXhtml(html, galley);
        html.open("style").text(STYLE + DarkColours.PLAIN).close().line().close().line().open("body").line();
        html.open("main").open("nav", "id", CONTENTS, "epub:type", "toc", "role", "doc-toc").line();
        return html.leaf("h1", heading);
    }

    private static void crossheads(XmlDocument html, Headings headings) {
        if (headings.crossheads().isEmpty()) {
            return;
        }
        html.line().open("ol").line();
        for (Piece crosshead : headings.crossheads()) {
            String anchor = headings.idOf(crosshead).orElseThrow();
            String words = crosshead.text().isBlank() ? anchor : crosshead.text().replace('\n', ' ');
            html.open("li").open("a", "href", ContentDocument.PATH + "#" + anchor).text(words).close().close().line();
        }
        html.close();
    }

    /** For programs, which offer it by a name of their own. */
    private static void pages(XmlDocument html, String title, List<PageStarts.Start> starts) {
        openPages(html, title);
        for (PageStarts.Start start : starts) {
            html.open("li").open("a", "href", ContentDocument.PATH + "#" + PageBreaks.id(start))
                    .text(String.valueOf(start.page())).close().close().line();
        }
        html.close().line().close().line();
    }

    /** Opens the list of pages. */
    static void openPages(XmlDocument html, String title) {
        html.open("nav", "epub:type", "page-list", "role", "doc-pagelist", "hidden", "hidden", "aria-label", title).line();
        html.open("ol").line();
    }

    private static void landmarks(XmlDocument html, String title) {
        openLandmarks(html, title);
        landmark(html, "bodymatter", ContentDocument.PATH + "#" + ContentDocument.START, title);
        html.close().line().close().line();
    }

    /** The landmarks of a volume, by paths and their types in turn. */
    static void landmarks(XmlDocument html, String title, List<String> typesAndPaths) {
        openLandmarks(html, title);
        for (int i = 0; i < typesAndPaths.size(); i += 2) {
            landmark(html, typesAndPaths.get(i), typesAndPaths.get(i + 1), title);
        }
        html.close().line().close().line();
    }

    private static void openLandmarks(XmlDocument html, String title) {
        html.open("nav", "epub:type", "landmarks", "hidden", "hidden", "aria-label", title).line();
        html.open("ol").line();
        landmark(html, "cover", CoverPage.PATH, "Cover", "lang", "en", "xml:lang", "en");
        landmark(html, "toc", PATH + "#" + CONTENTS, "Contents", "lang", "en", "xml:lang", "en");
    }

    private static void landmark(XmlDocument html, String type, String href, String words, String... language) {
        List<String> attributes = new ArrayList<>(List.of("epub:type", type, "href", href));
        attributes.addAll(List.of(language));
        html.open("li").open("a", attributes.toArray(String[]::new)).text(words).close().close().line();
    }
}
