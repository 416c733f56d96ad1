package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wirebound.style.Galley;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.type.page.PageStarts;

/** The documents of a volume as they are written: what becomes its navigation, and the list of its files. */
final class VolumePackage {
    static final String TITLE = "title";
    static final String PLACES = "places";
    static final String AGENCIES = "agencies";

    private final VolumeCompositor compositor;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> indexes = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    VolumePackage(VolumeCompositor compositor) {
        this.compositor = compositor;
    }

    /** A document that stands in the table of contents, with those below it. */
    private record Part(String name, String title, List<Part> below) {}

    private record Page(String name, int number) {}

    /**
     * The files of a publication.
     *
     * @param documents the names of content documents in reading order
     * @param sheets the style sheets
     * @param fonts the fonts
     */
    record Items(List<String> documents, List<String> sheets, List<EmbeddedFont> fonts) {}

    /** Where a document lies, seen from the package document. */
    static String path(String name) {
        return name + ".xhtml";
    }

    void section(String name, String title) {
        parts.add(new Part(name, title, new ArrayList<>()));
    }

    /** Adds a dispatch to the last section, with its pages. */
    void dispatch(String name, String title, List<PageStarts.Start> starts) {
        parts.get(parts.size() - 1).below.add(new Part(name, title, List.of()));
        starts.forEach(start -> pages.add(new Page(name, start.page())));
    }

    void index(String name, String title) {
        indexes.add(new Part(name, title, List.of()));
    }

    Items items(List<String> sheets, List<EmbeddedFont> fonts) {
        Stream<Part> body = parts.stream().flatMap(part -> Stream.concat(Stream.of(part), part.below.stream()));
        return new Items(Stream.concat(Stream.of(TITLE), Stream.concat(body, indexes.stream()).map(Part::name)).toList(), sheets, fonts);
    }

    /** The table of contents, the list of pages and the landmarks (EPUB 3.3, section 7). */
    byte[] navigation() {
        Galley galley = compositor.galley(List.of());
        XmlDocument html = NavigationDocument.open(galley, compositor.words().contents());
        contents(html, Stream.concat(parts.stream(), indexes.stream()).toList());
        html.close().close().line();
        NavigationDocument.openPages(html, Publication.title(galley));
        pages.forEach(page -> html.open("li").open("a", "href", path(page.name) + "#" + PageBreaks.id(page.number))
                .text(String.valueOf(page.number)).close().close().line());
        html.close().line().close().line();
        List<String> landmarks = new ArrayList<>(List.of("titlepage", path(TITLE), "bodymatter", path(parts.get(0).name)));
        indexes.stream().findFirst().ifPresent(index -> landmarks.addAll(List.of("index", path(index.name))));
        NavigationDocument.landmarks(html, Publication.title(galley), landmarks);
        return html.close().line().close().line().bytes();
    }

    private static void contents(XmlDocument html, List<Part> list) {
        html.open("ol").line();
        for (Part part : list) {
            html.open("li").open("a", "href", path(part.name)).text(part.title).close();
            if (!part.below.isEmpty()) {
                html.line();
                contents(html, part.below);
            }
            html.close().line();
        }
        html.close().line();
    }
}
