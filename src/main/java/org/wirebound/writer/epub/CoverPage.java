package org.wirebound.writer.epub;

import org.wirebound.style.Galley;

/** The page that shows the cover and says in words what stands on it; its heading is the title, so that a reader lands on one. */
final class CoverPage {
    static final String PATH = "cover.xhtml";
    private static final String STYLE = "html { color-scheme: light dark; }\nbody { margin: 0; padding: 0; text-align: center; }\n"
            + "img { max-width: 100%; max-height: 100vh; height: auto; }\n";

    private CoverPage() {}

    static byte[] of(Galley galley) {
        XmlDocument html = new XmlDocument();
        Publication.openXhtml(html, galley);
        html.open("style").text(STYLE + DarkColours.PLAIN).close().line().close().line();
        html.open("body", "epub:type", "cover").line().open("main").line();
        html.open("div", "role", "heading", "aria-level", "1");
        html.empty("img", "role", "doc-cover", "src", Cover.PATH, "alt", Cover.words(galley)).close().line();
        return html.close().line().close().line().close().line().bytes();
    }
}
