package org.wirebound.writer.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.Typesetter;

/** The dispatch itself as XHTML (EPUB 3.3, section 6.1), with elements that say what each piece is. */
final class ContentDocument {
    static final String PATH = "dispatch.xhtml";
    /** The anchor of the whole dispatch. */
    static final String START = "dispatch";

    private static final Set<Role> HEAD = Set.of(Role.EMBARGO, Role.AGENCY, Role.RUBRIC, Role.HEADLINE, Role.BYLINE);
    /** A number or letter with something after it, such as {@code 2.} or {@code (b)}. */
    private static final Pattern COUNTER = Pattern.compile("[(\\[]?[\\p{Nd}\\p{L}]+[.)\\]:]+");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final XmlDocument html = new XmlDocument();
    private final Galley galley;
    private final List<Piece> pieces;
    private final Headings headings;
    private final Typesetter typesetter;

    private ContentDocument(Galley galley, Headings headings, Typesetter typesetter) {
        this.galley = galley;
        this.pieces = galley.pieces();
        this.headings = headings;
        this.typesetter = typesetter;
    }

    static byte[] of(Galley galley, Headings headings, Typesetter typesetter) {
        return new ContentDocument(galley, headings, typesetter).bytes();
    }

    private byte[] bytes() {
        Publication.openXhtml(html, galley);
        html.empty("link", "rel", "stylesheet", "type", "text/css", "href", Publication.STYLE_SHEET).line().close().line();
        html.open("body").line();
        openMain();
        int at = header();
        at = body(at);
        html.close().line();
        footer(pieces.subList(at, pieces.size()));
        return html.close().line().close().line().bytes();
    }

    /** Where nothing on the page is the title, the title is what programs call the page. */
    private void openMain() {
        if (headings.titleOnPage()) {
            html.open("main", "id", START).line();
        } else {
            html.open("main", "id", START, "aria-label", Publication.title(galley)).line();
        }
    }

    private int header() {
        int end = 0;
        while (end < pieces.size() && HEAD.contains(pieces.get(end).role())) {
            end++;
        }
        if (end > 0) {
            html.open("header").line();
            pieces.subList(0, end).forEach(this::block);
            html.close().line();
        }
        return end;
    }

    private int body(int start) {
        int at = start;
        while (at < pieces.size() && pieces.get(at).role() != Role.COLOPHON) {
            if (pieces.get(at).role() == Role.LIST_ITEM) {
                at = list(at);
            } else {
                block(pieces.get(at));
                at++;
            }
        }
        return at;
    }

    private int list(int start) {
        int end = start;
        while (end < pieces.size() && pieces.get(end).role() == Role.LIST_ITEM) {
            end++;
        }
        boolean counted = pieces.get(start).marker().filter(marker -> COUNTER.matcher(marker).matches()).isPresent();
        html.open(counted ? "ol" : "ul").line();
        pieces.subList(start, end).forEach(this::block);
        html.close().line();
        return end;
    }

    private void footer(List<Piece> end) {
        if (!end.isEmpty()) {
            html.open("footer").line();
            html.open("section", "role", "doc-colophon", "epub:type", "colophon").line();
            end.forEach(this::block);
            html.close().line().close().line();
        }
    }

    private void block(Piece piece) {
        List<String> attributes = new ArrayList<>(List.of("class", StyleSheet.className(piece.role())));
        headings.idOf(piece).ifPresent(id -> attributes.addAll(List.of("id", id)));
        shrunk(piece).or(() -> spaced(piece)).ifPresent(css -> attributes.addAll(List.of("style", css)));
        html.open(headings.elementOf(piece), attributes.toArray(String[]::new));
        piece.marker().ifPresent(marker -> html.open("span", "class", "marker").text(marker + " ").close());
        piece.runs().forEach(run -> run(run, piece.role()));
        html.close().line();
    }

    /** Agate too wide for the measure is set smaller, by as much as on paper, so that its columns hold; the gap stays. */
    private Optional<String> shrunk(Piece piece) {
        if (piece.role() != Role.AGATE) {
            return Optional.empty();
        }
        HouseStyle style = galley.style();
        double scale = typesetter.set(piece, style.page().measure(), galley.language()).scale();
        double size = scale * piece.style().text().size();
        return scale < 1
                ? Optional.of("font-size: " + StyleSheet.em(size / style.of(Role.BODY).text().size())
                        + "; margin-top: " + StyleSheet.em(piece.style().spacing().above() / size))
                : Optional.empty();
    }

    /** A piece below a banner has a wider gap above than others of its role. */
    private Optional<String> spaced(Piece piece) {
        double above = piece.style().spacing().above();
        return above == galley.style().of(piece.role()).spacing().above()
                ? Optional.empty()
                : Optional.of("margin-top: " + StyleSheet.em(above / piece.style().text().size()));
    }

    private void run(Run run, Role block) {
        Optional<String> address = run.href().flatMap(ContentDocument::address);
        if (address.isPresent()) {
            html.open("a", "class", StyleSheet.className(run.role()), "href", address.get());
            words(run.text(), block);
            html.close();
        } else if (run.role() == block) {
            words(run.text(), block);
        } else {
            html.open("span", "class", StyleSheet.className(run.role()));
            words(run.text(), block);
            html.close();
        }
    }

    private void words(String text, Role block) {
        if (block == Role.AGATE) {
            html.text(text);
            return;
        }
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                html.empty("br");
            }
            html.text(lines[i]);
        }
    }

    /** The address as a reading program can follow it; empty for one that leads nowhere outside the publication. */
    private static Optional<String> address(String href) {
        try {
            URI uri = new URI(href);
            boolean followable = uri.getScheme() != null && SCHEMES.contains(uri.getScheme())
                    && (uri.isOpaque() || uri.getHost() != null);
            return followable ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // the words stay on the page, only the link is not made
        }
    }
}
