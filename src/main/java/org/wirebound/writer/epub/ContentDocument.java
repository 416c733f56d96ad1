package org.wirebound.writer.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.PageStarts;

/** The dispatch itself as XHTML (EPUB 3.3, section 6.1), with elements that say what each piece is. */
final class ContentDocument {
    static final String PATH = "dispatch.xhtml";
    /** The anchor of the whole dispatch. */
    static final String START = "dispatch";

    private static final Set<Role> HEAD = Set.of(Role.LOGO, Role.ADDRESS, Role.EMBARGO, Role.AGENCY, Role.RUBRIC, Role.HEADLINE, Role.SUBHEAD, Role.BYLINE);
    /** A number or letter with something after it, such as {@code 2.} or {@code (b)}. */
    private static final Pattern COUNTER = Pattern.compile("[(\\[]?[\\p{Nd}\\p{L}]+[.)\\]:]+");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final XmlDocument html = new XmlDocument();
    private final Galley galley;
    private final List<Piece> pieces;
    private final Headings headings;
    private final List<PictureFile> pictures;
    private final Typesetter typesetter;
    private final PageBreaks pages;

    private ContentDocument(Galley galley, Headings headings, List<PageStarts.Start> starts, Typesetter typesetter, List<PictureFile> pictures) {
        this.pictures = pictures;
        this.galley = galley;
        this.pieces = galley.pieces();
        this.headings = headings;
        this.typesetter = typesetter;
        this.pages = new PageBreaks(html, starts);
    }

    static byte[] of(Galley galley, Headings headings, List<PageStarts.Start> starts, Typesetter typesetter, List<PictureFile> pictures) {
        return new ContentDocument(galley, headings, starts, typesetter, pictures).bytes(Publication.STYLE_SHEET);
    }

    /** A dispatch among others. */
    static byte[] of(Galley galley, String styleSheet, List<PageStarts.Start> starts, Typesetter typesetter) {
        return new ContentDocument(galley, new Headings(galley), starts, typesetter, List.of()).bytes(styleSheet);
    }

    private byte[] bytes(String styleSheet) {
        Publication.openXhtml(html, galley);
        html.empty("link", "rel", "stylesheet", "type", "text/css", "href", styleSheet).line().close().line();
        html.open("body").line();
        openMain();
        pages.first();
        title();
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

    /** Where no heading stands on the page, programs have one to go to all the same; it shows nothing. */
    private void title() {
        if (!headings.any()) {
            html.open("div", "role", "heading", "aria-level", "1", "aria-label", Publication.title(galley)).close().line();
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
            at = switch (pieces.get(at).role()) {
                case LIST_ITEM -> list(at);
                case QUOTE -> quotation(at);
                case TABLE -> table(at);
                default -> {
                    block(pieces.get(at));
                    yield at + 1;
                }
            };
        }
        return at;
    }

    private boolean is(Role role, int at) {
        return at < pieces.size() && pieces.get(at).role() == role;
    }

    /** The items of one list, each with the deeper lists that follow it. */
    private int list(int start) {
        int level = pieces.get(start).level();
        boolean counted = pieces.get(start).marker().filter(marker -> COUNTER.matcher(marker).matches()).isPresent();
        html.open(counted ? "ol" : "ul").line();
        int at = start;
        while (is(Role.LIST_ITEM, at) && pieces.get(at).level() >= level) {
            pages.nextText();
            open(pieces.get(at));
            at++;
            if (is(Role.LIST_ITEM, at) && pieces.get(at).level() > level) {
                html.line();
                at = list(at);
            }
            html.close().line();
        }
        html.close().line();
        return at;
    }

    private int quotation(int start) {
        html.open("blockquote").line();
        int at = start;
        while (is(Role.QUOTE, at)) {
            block(pieces.get(at));
            at++;
        }
        html.close().line();
        return at;
    }

    private int table(int at) {
        new TableMarkup(html, galley, typesetter, pages).write(pieces.get(at), this::run);
        return at + 1;
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
        pages.nextText();
        pages.before();
        open(piece);
        html.close().line();
    }

    /** Writes a piece but for the end of its element. */
    private void open(Piece piece) {
        List<String> attributes = new ArrayList<>(List.of("class", StyleSheet.className(piece.role())));
        if (piece.role() == Role.SUBHEAD) {
            attributes.addAll(List.of("role", "doc-subtitle"));
        }
        if (piece.rightToLeft() != galley.rightToLeft()) {
            attributes.addAll(List.of("dir", piece.rightToLeft() ? "rtl" : "ltr"));
        }
        headings.idOf(piece).ifPresent(id -> attributes.addAll(List.of("id", id)));
        shrunk(piece).or(() -> spaced(piece)).ifPresent(css -> attributes.addAll(List.of("style", css)));
        html.open(headings.elementOf(piece), attributes.toArray(String[]::new));
        pages.within();
        piece.marker().ifPresent(marker -> html.open("span", "class", "marker").text(marker + " ").close());
        piece.figure().ifPresent(figure -> html.empty("img", "src", PictureFile.pathOf(figure, pictures), "alt", figure.alternative(),
                "style", "width: " + StyleSheet.em(figure.width() / piece.style().text().size())));
        piece.runs().forEach(run -> run(run, piece.role()));
    }

    /** Agate too wide for the measure is set smaller, by as much as on paper, so that its columns hold. */
    private Optional<String> shrunk(Piece piece) {
        return piece.role() == Role.AGATE
                ? StyleSheet.shrunk(piece, galley.style(),
                        typesetter.set(piece, galley.style().page().measure(), galley.language()).scale())
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
        List<String> attributes = new ArrayList<>();
        attributes.addAll(run.role() == block ? List.of() : List.of("class", StyleSheet.className(run.role())));
        address.ifPresent(href -> attributes.addAll(List.of("href", href)));
        run.language().ifPresent(tag -> attributes.addAll(List.of("lang", tag, "xml:lang", tag)));
        if (attributes.isEmpty()) {
            words(run.text(), block);
            return;
        }
        String element = switch (run.role()) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            default -> "span";
        };
        html.open(address.isPresent() ? "a" : element, attributes.toArray(String[]::new));
        words(run.text(), block);
        html.close();
    }

    private void words(String text, Role block) {
        pages.words(text, block == Role.AGATE ? html::text : this::lines);
    }

    private void lines(String text) {
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
