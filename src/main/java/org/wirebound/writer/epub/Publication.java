package org.wirebound.writer.epub;

import org.wirebound.style.Galley;

/** What several files of one publication say alike. */
final class Publication {
    static final String STYLE_SHEET = "style.css";

    private Publication() {}

    /** The title for programs: never empty, as EPUB 3.3, section 5.5.3.2 asks. */
    static String title(Galley galley) {
        return known(galley.title(), known(galley.imprint().sourceName(), galley.imprint().identifier()));
    }

    static String known(String value, String otherwise) {
        return value.isBlank() ? otherwise : value.replace('\n', ' ');
    }

    static String direction(Galley galley) {
        return galley.rightToLeft() ? "rtl" : "ltr";
    }

    /** Opens {@code html} and, after the title, leaves {@code head} open. */
    static void openXhtml(XmlDocument html, Galley galley) {
        openXhtml(html, galley, title(galley));
    }

    /** The same with a title of the document's own. */
    static void openXhtml(XmlDocument html, Galley galley, String title) {
        html.open("html", "xmlns", XmlDocument.XHTML, "xmlns:epub", XmlDocument.EPUB,
                "lang", galley.language(), "xml:lang", galley.language(), "dir", direction(galley)).line();
        html.open("head").line().leaf("title", title);
    }
}
