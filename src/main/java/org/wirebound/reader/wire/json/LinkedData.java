package org.wirebound.reader.wire.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.Span;

/** What the linked data of a web page (JSON-LD 1.1, with the words of schema.org) says of the article on it. */
public final class LinkedData {
    private static final int MOST_STRUCTURES = 20_000;
    private static final int MOST_SCRIPTS = 50;

    private final List<Json.Structure> structures = new ArrayList<>();
    private final Map<String, Json.Structure> named = new HashMap<>();

    private LinkedData() {}

    /**
     * The metadata of the first article in the scripts of a page; none where no script has one. Never fails.
     *
     * @param decoded the source
     * @param scripts where the contents of the scripts stand in it
     */
    public static Metadata ofArticle(String decoded, List<Span> scripts) {
        LinkedData data = new LinkedData();
        scripts.stream().limit(MOST_SCRIPTS).forEach(script -> data.collect(decoded, script));
        Optional<Json.Structure> article = data.first("article", "posting", "report");
        return article.or(() -> data.first("webpage")).map(data::resolved).map(structure -> ArticleMetadata.of(Fields.of(structure))).orElse(Metadata.NONE);
    }

    private void collect(String decoded, Span script) {
        int from = script.start();
        while (from < script.end() && decoded.charAt(from) != '{' && decoded.charAt(from) != '[') {
            from++;
        }
        Deque<Json> open = new ArrayDeque<>(JsonTree.of(decoded.substring(0, script.end()), from).roots());
        while (!open.isEmpty() && structures.size() < MOST_STRUCTURES) {
            Json next = open.pollFirst();
            if (next instanceof Json.Array array) {
                array.values().forEach(open::addLast);
            } else if (next instanceof Json.Structure structure) {
                structures.add(structure);
                identifier(structure).filter(id -> structure.members().size() > 1).ifPresent(id -> named.putIfAbsent(id, structure));
                structure.members().forEach(member -> open.addLast(member.value()));
            }
        }
    }

    /** The first structure, outermost ones before, whose type ends so and that has a date or a headline. */
    private Optional<Json.Structure> first(String... endings) {
        return structures.stream().filter(structure -> {
            Fields fields = Fields.of(structure);
            return fields.first(List.of("datepublished", "headline")).isPresent() && type(structure).filter(type -> endsWithOneOf(type, endings)).isPresent();
        }).findFirst();
    }

    private static boolean endsWithOneOf(String type, String... endings) {
        for (String ending : endings) {
            if (type.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> type(Json.Structure structure) {
        return Fields.of(structure).first(List.of("type")).flatMap(type -> Texts.in(type.value())).map(text -> text.text().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> identifier(Json.Structure structure) {
        return structure.members().stream().filter(member -> member.name().equals("@id") && member.value() instanceof Json.Text)
                .map(member -> ((Json.Text) member.value()).text()).findFirst();
    }

    /** An article whose values that only name others are those others; organisations are no authors. */
    private Json.Structure resolved(Json.Structure article) {
        List<Json.Member> members = new ArrayList<>();
        for (Json.Member member : article.members()) {
            List<Json> values = Texts.each(member.value()).stream().map(this::resolved).toList();
            boolean author = member.name().equals("author") || member.name().equals("creator");
            List<Json> kept = author ? values.stream().filter(value -> !ArticleCopy.isOrganisation(value)).toList() : values;
            members.add(new Json.Member(member.name(), member.value() instanceof Json.Array || kept.isEmpty()
                    ? new Json.Array(kept, member.value().start(), member.value().end()) : kept.get(0)));
        }
        return new Json.Structure(members, article.start(), article.end());
    }

    private Json resolved(Json value) {
        return value instanceof Json.Structure structure && structure.members().size() == 1
                ? identifier(structure).flatMap(id -> Optional.ofNullable(named.get(id))).map(Json.class::cast).orElse(value)
                : value;
    }
}
