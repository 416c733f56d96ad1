package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;

/** What a volume has besides its dispatches as XHTML: title page, headings of sections and indexes (EPUB 3.3, section 6.1). */
final class FurnitureDocument {
    private final XmlDocument html = new XmlDocument();
    private final Galley galley;

    private FurnitureDocument(Galley galley, String styleSheet, String type) {
        this.galley = galley;
        String title = galley.pieces().stream().filter(piece -> piece.role() == Role.SECTION).findFirst().map(Piece::text)
                .orElse(Publication.title(galley));
        Publication.openXhtml(html, galley, title);
        html.empty("link", "rel", "stylesheet", "type", "text/css", "href", styleSheet).line().close().line();
        html.open("body", "epub:type", type).line().open("main").line();
    }

    /** The page that the publication opens with. */
    static byte[] title(Galley galley, String styleSheet) {
        FurnitureDocument document = new FurnitureDocument(galley, styleSheet, "titlepage");
        galley.pieces().forEach(document::block);
        return document.end();
    }

    /** The page that a section opens with. */
    static byte[] heading(Galley galley, String styleSheet) {
        FurnitureDocument document = new FurnitureDocument(galley, styleSheet, "division");
        galley.pieces().forEach(document::block);
        return document.end();
    }

    /** An index: a heading, and names with the pages that they lead to. */
    static byte[] index(Galley galley, String styleSheet) {
        FurnitureDocument document = new FurnitureDocument(galley, styleSheet, "index");
        XmlDocument html = document.html;
        html.open("section", "role", "doc-index").line();
        document.block(galley.pieces().get(0));
        html.open("ul").line();
        galley.pieces().stream().skip(1).forEach(document::block);
        html.close().line().close().line();
        return document.end();
    }

    private byte[] end() {
        return html.close().line().close().line().close().line().bytes();
    }

    private void block(Piece piece) {
        String element = switch (piece.role()) {
            case VOLUME_TITLE, SECTION -> "h1";
            case INDEX -> "li";
            default -> "p";
        };
        html.open(element, "class", StyleSheet.className(piece.role()));
        piece.runs().forEach(run -> run(run, piece.role()));
        html.close().line();
    }

    private void run(Run run, Role block) {
        Optional<String> path = run.href().map(place -> VolumePackage.path(place.substring(1)));
        List<String> attributes = new ArrayList<>(run.role() == block ? List.of() : List.of("class", StyleSheet.className(run.role())));
        path.ifPresent(href -> attributes.addAll(List.of("href", href)));
        boolean bare = attributes.isEmpty();
        if (!bare) {
            html.open(path.isPresent() ? "a" : "span", attributes.toArray(String[]::new));
        }
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.empty("br");
            }
            html.text(lines[i]);
        }
        if (!bare) {
            html.close();
        }
    }
}
