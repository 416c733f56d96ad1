package org.wirebound.reader.wire.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.HtmlCopier;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkupCopier;
import org.wirebound.reader.wire.json.ArticleBody.Piece;

/** Puts an article on the page: kicker, headline, deck, byline, dateline, then its text, or its summary where it has none. */
final class ArticleCopy {
    private static final int DATELINE_WITHIN = 400;
    private static final int TELLING_LETTERS = 40;
    private static final int LONGEST_DATELINE = 200;

    private final String decoded;
    private final Fields fields;
    private final CopyBuilder builder;
    private final List<Finding> findings = new ArrayList<>();

    ArticleCopy(String decoded, Fields fields) {
        this.decoded = decoded;
        this.fields = fields;
        this.builder = new CopyBuilder(decoded);
    }

    /** The page of an article. */
    Copy make(Optional<Json> story) {
        Optional<ArticleBody> body = ArticleBody.of(fields, story);
        line(Kind.RUBRIC, Names.KICKER);
        line(Kind.HEADLINE, Names.TITLE);
        deck(body);
        byline();
        summary(body);
        body.ifPresent(this::body);
        if (body.isEmpty()) {
            linked();
        }
        Copy copy = builder.build();
        findings.addAll(builder.findings());
        return copy;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Of several headlines, as ninjs 2.0 has them, the main one. */
    static Optional<Json.Text> main(Json value) {
        Optional<Json> main = Texts.each(value).stream().filter(one -> one instanceof Json.Structure structure
                && Fields.of(structure).first(List.of("role")).flatMap(role -> Texts.in(role.value())).filter(role -> role.text().endsWith("main")).isPresent()).findFirst();
        return Texts.in(main.orElse(value));
    }

    /** The texts that name the authors: neither organisations nor the numbers of accounts. */
    static List<Json.Text> authors(Json value) {
        List<Json.Text> authors = new ArrayList<>();
        for (Json one : Texts.each(value)) {
            Optional<Json.Text> name = isOrganisation(one) ? Optional.empty() : Texts.in(one, List.of("byline", "by", "name", "fullname", "original", "displayname", "title"));
            name.filter(text -> text.text().length() <= LONGEST_DATELINE && Texts.hasLetters(text.text())).ifPresent(authors::add);
        }
        return authors;
    }

    /** True for what schema.org calls an organisation, a publisher of news among them. */
    static boolean isOrganisation(Json value) {
        return value instanceof Json.Structure structure && Fields.of(structure).first(List.of("type")).flatMap(type -> Texts.in(type.value()))
                .filter(type -> type.text().toLowerCase(Locale.ROOT).endsWith("organization")).isPresent();
    }

    private void line(Kind kind, List<String> names) {
        first(names).ifPresent(text -> line(kind, text));
    }

    private void line(Kind kind, Json.Text text) {
        builder.open(kind);
        words(text);
        builder.close();
    }

    private void words(Json.Text text) {
        if (Texts.isMarkedUp(text.text()) || text.text().indexOf('&') >= 0) {
            builder.words(Texts.clean(text), text.start(), text.end());
        } else {
            builder.words(text.text(), text.places(decoded));
        }
    }

    /** Agencies send the first sentence as a longer headline too: it is set once. */
    private void deck(Optional<ArticleBody> body) {
        Optional<Json.Text> deck = first(Names.DECK);
        Optional<Json.Text> text = body.map(found -> found.pieces().get(0).text()).or(() -> first(Names.SUMMARY));
        deck.filter(words -> text.filter(all -> opens(all, words)).isEmpty()).ifPresent(words -> line(Kind.SUBHEADLINE, words));
    }

    private Optional<Json.Text> first(List<String> names) {
        return fields.all(names).stream().flatMap(named -> main(named.value()).stream()).filter(text -> !Texts.clean(text).isEmpty()).findFirst();
    }

    private void byline() {
        List<Json.Text> authors = fields.first(Names.BYLINE).map(named -> authors(named.value())).orElse(List.of());
        if (!authors.isEmpty()) {
            builder.open(Kind.BYLINE);
            for (Json.Text author : authors) {
                if (author != authors.get(0)) {
                    builder.words(", ", author.start(), author.start());
                }
                words(author);
            }
            builder.close();
        }
    }

    /** A summary is set where there is no text, or where the text does not open with the same words. */
    private void summary(Optional<ArticleBody> body) {
        first(Names.SUMMARY).filter(summary -> body.isEmpty() || !opens(body.get().pieces().get(0).text(), summary))
                .ifPresent(summary -> marked(summary, body.isPresent() ? Kind.SUBHEADLINE : Kind.PARAGRAPH));
    }

    /** True where a text holds the first letters of another. */
    private static boolean opens(Json.Text text, Json.Text words) {
        String opening = letters(Texts.clean(words));
        return letters(Texts.clean(text)).contains(opening.substring(0, Math.min(TELLING_LETTERS, opening.length())));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private void body(ArticleBody body) {
        dateline(body);
        for (Piece piece : body.pieces()) {
            if (Texts.isMarkedUp(piece.text().text())) {
                html(piece.text());
            } else if (piece.whole()) {
                builder.plain(piece.text().text(), piece.text().places(decoded));
            } else {
                marked(piece.text(), piece.kind());
            }
        }
    }

    /** A dateline in a field of its own, unless the text opens with it all the same. */
    private void dateline(ArticleBody body) {
        Optional<Json.Text> dateline = fields.first(List.of("dateline")).flatMap(named -> Texts.in(named.value(), List.of("text"))).filter(text -> text.text().length() <= LONGEST_DATELINE);
        if (dateline.isEmpty()) {
            return;
        }
        String first = body.pieces().get(0).text().text();
        String opening = letters(Texts.clean(new Json.Text(first.substring(0, Math.min(DATELINE_WITHIN, first.length())), 0, 0)));
        dateline.filter(text -> !opening.contains(letters(Texts.clean(text)))).ifPresent(text -> line(Kind.DATELINE, text));
    }

    private void marked(Json.Text text, Kind kind) {
        if (Texts.isMarkedUp(text.text()) && kind == Kind.PARAGRAPH) {
            html(text);
        } else {
            line(kind, text);
        }
    }

    private void html(Json.Text text) {
        findings.addAll(new HtmlCopier(text.text(), text.places(decoded)).copy(new MarkupCopier(builder)));
        builder.close();
    }

    /** The text lies elsewhere: what leads there is said, and not followed. */
    private void linked() {
        Optional<Fields.Named> renditions = fields.first(List.of("renditions"));
        renditions.filter(named -> named.value() instanceof Json.Structure).ifPresent(named -> {
            Span span = named.value().span();
            findings.add(Finding.at(span, FindingCode.PART_LEFT_OUT,
                    "The item has no text of its own: its renditions are links, which were not followed."));
        });
    }
}
