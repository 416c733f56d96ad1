package org.wirebound.reader.wire.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.wire.json.Articles.Article;

/**
 * Reads dispatches in JSON (RFC 8259) and in JSON lines: ninjs in all versions (IPTC), what agencies and editing systems make of it, AP's Media API, Reuters Connect, dpa, Apple
 * News Format, JSON Feed, schema.org, and whatever else has a title and a text under the names that are usual. JSON that holds no article is set as it stands, line by line.
 */
public final class JsonDispatches {
    private static final String MEDIA_TYPE = "application/json";

    /** In characters; longer lines would not stand on a page as they are. */
    private static final int WIDEST = 132;

    private JsonDispatches() {}

    /** Reads every article of a source; empty where it is no JSON, or data on lines too long for a page. Never fails. */
    public static Optional<Items> read(String name, String decoded) {
        int start = opening(decoded);
        if (start < 0) {
            return Optional.empty();
        }
        JsonTree tree = JsonTree.of(decoded, start);
        Articles articles = Articles.in(tree.roots());
        if (articles.found().isEmpty()) {
            return tree.findings().isEmpty() && lineLength(decoded) <= WIDEST ? Optional.of(data(decoded)) : Optional.empty();
        }
        List<Finding> findings = new ArrayList<>(tree.findings());
        if (articles.beyond()) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The source holds more than " + Articles.MOST + " articles; the others were left out."));
        }
        return Optional.of(new Items(MEDIA_TYPE, articles.found().stream().map(article -> item(decoded, article)).toList(), findings));
    }

    /** True for characters that open a source as JSON that is read here does. */
    public static boolean opens(String opening) {
        return opening(opening) >= 0;
    }

    private static int lineLength(String decoded) {
        return decoded.lines().mapToInt(String::length).max().orElse(0);
    }

    /** Data is no prose: its lines are kept, and none of them is a headline. */
    private static Items data(String decoded) {
        Copy copy = new CopyBuilder(decoded).open(Kind.PREFORMATTED).words(0, decoded.length()).build();
        return new Items(MEDIA_TYPE, List.of(new Item(decoded, Metadata.NONE, copy, List.of())), List.of(Finding.of(FindingCode.FORMAT_READ_AS_TEXT,
                "The source is JSON without an article in it and was set as it stands.")));
    }

    /** Where a structure, or an array of structures, opens the source; -1 where none does. */
    private static int opening(String decoded) {
        int start = visible(decoded, 0);
        int next = visible(decoded, start + 1);
        if (next >= decoded.length()) {
            return -1;
        }
        char first = decoded.charAt(start);
        return first == '{' && decoded.charAt(next) == '"' || first == '[' && decoded.charAt(next) == '{' ? start : -1;
    }

    private static int visible(String decoded, int from) {
        int at = from;
        while (at < decoded.length() && (Character.isWhitespace(decoded.charAt(at)) || decoded.charAt(at) == '\ufeff')) {
            at++;
        }
        return at;
    }

    private static Item item(String decoded, Article article) {
        ArticleCopy page = new ArticleCopy(decoded, article.fields());
        Copy copy = page.make(article.story());
        return new Item(decoded, ArticleMetadata.of(article.fields()), copy, page.findings());
    }
}
