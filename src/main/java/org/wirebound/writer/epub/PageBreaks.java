package org.wirebound.writer.epub;

import java.util.List;
import java.util.function.Consumer;
import org.wirebound.type.page.PageStarts;

/**
 * Marks in the content where the pages of the PDF begin (EPUB Accessibility 1.1, section 4.1), while its texts are written one
 * after the other. A marker holds no words, so that no search stumbles over it; its title is its name, since axe-core lets no element
 * have a label whose role is one of books alone.
 */
final class PageBreaks {
    private final XmlDocument html;
    private final List<PageStarts.Start> starts;
    private int next;
    private int text = -1;
    private int offset;

    PageBreaks(XmlDocument html, List<PageStarts.Start> starts) {
        this.html = html;
        this.starts = starts;
    }

    /** The anchor of a page. */
    static String id(PageStarts.Start start) {
        return id(start.page());
    }

    /** The anchor of the page of a number. */
    static String id(int page) {
        return "page" + page;
    }

    /** Marks the first page, before anything that stands on it. */
    void first() {
        mark("div");
        html.line();
    }

    /** Begins the next text: a piece, or a cell of a table. */
    void nextText() {
        text++;
        offset = 0;
    }

    /** Marks, outside of the text's own element, that a page begins with it; so headings keep their names. */
    void before() {
        while (due(0)) {
            mark("div");
            html.line();
        }
    }

    /** Marks, within the text's own element, that a page begins with it. */
    void within() {
        while (due(0)) {
            mark("span");
        }
    }

    /** Writes words of the text, parted where a page begins among them. */
    void words(String words, Consumer<String> writer) {
        int end = offset + words.length();
        int from = offset;
        while (due(Math.max(offset, end - 1))) {
            int at = Math.max(from, starts.get(next).offset());
            part(words.substring(from - offset, at - offset), writer);
            mark("span");
            from = at;
        }
        part(words.substring(from - offset), writer);
        offset = end;
    }

    private static void part(String words, Consumer<String> writer) {
        if (!words.isEmpty()) {
            writer.accept(words);
        }
    }

    private boolean due(int last) {
        return next < starts.size() && starts.get(next).text() == text && starts.get(next).offset() <= last;
    }

    private void mark(String element) {
        PageStarts.Start start = starts.get(next);
        html.open(element, "id", id(start), "epub:type", "pagebreak", "role", "doc-pagebreak",
                "title", String.valueOf(start.page())).close();
        next++;
    }
}
