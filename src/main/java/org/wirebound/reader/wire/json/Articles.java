package org.wirebound.reader.wire.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Finds the articles among the values of a source: the value itself, or those in its arrays and envelopes. */
final class Articles {
    /** In articles a source. */
    static final int MOST = 20_000;

    private final List<Article> found = new ArrayList<>();
    private boolean beyond;

    private Articles() {}

    /**
     * An article.
     *
     * @param fields its values by name
     * @param structure where it stands
     * @param story the text itself, where the envelope holds it beside the article
     */
    record Article(Fields fields, Json.Structure structure, Optional<Json> story) {}

    /** Looks through the values in their order. */
    static Articles in(List<Json> roots) {
        Articles articles = new Articles();
        articles.search(roots);
        return articles;
    }

    List<Article> found() {
        return found;
    }

    /** True where there are more than are read. */
    boolean beyond() {
        return beyond;
    }

    /** A value that is still to be looked at, with the text that its envelope holds for it. */
    private record Candidate(Json value, Optional<Json> story) {}

    private void search(List<Json> roots) {
        Deque<Candidate> open = new ArrayDeque<>();
        for (int i = roots.size() - 1; i >= 0; i--) {
            open.push(new Candidate(roots.get(i), Optional.empty()));
        }
        while (!open.isEmpty()) {
            Candidate next = open.pop();
            if (next.value() instanceof Json.Structure structure) {
                Fields fields = Fields.of(structure);
                if (isArticle(fields) && !isEnvelope(structure)) {
                    add(new Article(fields, structure, next.story()));
                } else {
                    Optional<Json> story = fields.first(List.of("nitf")).map(Fields.Named::value).or(next::story);
                    pushAll(structure.members().stream().filter(member -> isLookedInto(member.name())).map(Json.Member::value).toList(), story, open);
                }
            } else if (next.value() instanceof Json.Array array) {
                pushAll(array.values(), next.story(), open);
            }
        }
    }

    private void add(Article article) {
        if (found.size() < MOST) {
            found.add(article);
        } else {
            beyond = true;
        }
    }

    private static boolean isLookedInto(String name) {
        String normal = Fields.normal(name);
        return !Names.APPENDAGES.contains(normal) && !normal.equals("nitf");
    }

    /** In reverse, so that the first comes off first. */
    private static void pushAll(List<Json> values, Optional<Json> story, Deque<Candidate> open) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!(values.get(i) instanceof Json.Text)) {
                open.push(new Candidate(values.get(i), story));
            }
        }
    }

    /** A text with a title or with what only newsrooms write; or a title with a summary or an identifier, and with what only newsrooms write. */
    private static boolean isArticle(Fields fields) {
        boolean title = has(fields, Names.TITLE);
        boolean news = fields.names().stream().anyMatch(Names.OF_NEWS::contains);
        boolean body = ArticleBody.of(fields, Optional.empty()).isPresent();
        return body && (title || news) || title && news && (has(fields, Names.SUMMARY) || has(fields, Names.ID));
    }

    private static boolean has(Fields fields, List<String> names) {
        return fields.all(names).stream().anyMatch(named -> Texts.in(named.value()).isPresent());
    }

    /** A feed has a title too; it is told by an array of articles among its values. */
    private static boolean isEnvelope(Json.Structure structure) {
        return structure.members().stream().filter(member -> isLookedInto(member.name()) && member.value() instanceof Json.Array)
                .flatMap(member -> ((Json.Array) member.value()).values().stream().limit(1))
                .anyMatch(value -> value instanceof Json.Structure inner && isArticle(Fields.of(inner)));
    }
}
