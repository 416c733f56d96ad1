package org.wirebound.writer.epub;

import org.wirebound.style.Galley;
import org.wirebound.style.Piece;

/** The table of contents and the landmarks (EPUB 3.3, section 7). */
final class NavigationDocument {
    static final String PATH = "nav.xhtml";

    private NavigationDocument() {}

    static byte[] of(Galley galley, Headings headings) {
        XmlDocument html = new XmlDocument();
        String title = Publication.title(galley);
        Publication.openXhtml(html, galley);
        html.close().line().open("body").line();
        html.open("main").open("nav", "epub:type", "toc", "role", "doc-toc").line();
        html.leaf("h1", title);
        html.open("ol").open("li").open("a", "href", ContentDocument.PATH + "#" + ContentDocument.START).text(title).close();
        crossheads(html, headings);
        html.close().close().line().close().close().line();
        landmarks(html, title);
        return html.close().line().close().line().bytes();
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

    private static void landmarks(XmlDocument html, String title) {
        html.open("nav", "epub:type", "landmarks", "hidden", "hidden", "aria-label", title).line();
        html.open("ol").open("li")
                .open("a", "epub:type", "bodymatter", "href", ContentDocument.PATH + "#" + ContentDocument.START)
                .text(title)
                .close().close().close().line().close().line();
    }
}
