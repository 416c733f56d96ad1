package org.wirebound.reader.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.HtmlCopier;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkupCopier;

/** Reads web pages and fragments of them as one dispatch each: the article alone, and what the page says of it. */
public final class HtmlDocuments {
    private static final int PROLOG = 4096;
    private static final Pattern OPENING = Pattern.compile(
            "\\A[\\s\\ufeff]{0,1000}(?:<\\?xml[^>]{0,200}>\\s{0,100})?(?:<!--(?:[^-]|-(?!->)){0,2000}-->\\s{0,100}){0,10}"
                    + "<(?:!doctype\\s{1,20}html|html|head|body|title|meta|p|div|h[1-6]|article|section|main|table|ul|ol|blockquote|span|br)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern XHTML = Pattern.compile("\\A[\\s\\ufeff]{0,1000}<\\?xml|<html[^>]{0,500}\\sxmlns=", Pattern.CASE_INSENSITIVE);

    private HtmlDocuments() {}

    /** Reads a page; empty where the source does not open as HTML does. Never fails. */
    public static Optional<Items> read(String name, String decoded) {
        String prolog = decoded.substring(0, Math.min(PROLOG, decoded.length()));
        if (!opens(prolog)) {
            return Optional.empty();
        }
        String type = XHTML.matcher(prolog).find() && decoded.stripLeading().toLowerCase(Locale.ROOT).startsWith("<?xml") ? "application/xhtml+xml" : "text/html";
        return Optional.of(new Items(type, List.of(item(decoded)), List.of()));
    }

    /** True for characters that open a source as HTML does. */
    public static boolean opens(String opening) {
        return OPENING.matcher(opening).find();
    }

    private static Item item(String decoded) {
        HtmlCopier copier = new HtmlCopier(decoded);
        PageFacts facts = PageFacts.of(decoded, copier);
        ArticleFinder finder = ArticleFinder.of(copier, facts.heading());
        CopyBuilder builder = new CopyBuilder(decoded);
        facts.title().ifPresent(title -> builder.open(Kind.HEADLINE).words(title.text(), title.span().start(), title.span().end()).close());
        Metadata metadata = facts.metadata();
        Optional<Said> deck = finder.deck();
        if (deck.isPresent()) {
            builder.open(Kind.SUBHEADLINE).words(deck.get().text(), deck.get().span().start(), deck.get().span().end()).close();
            metadata = metadata.with(MetadataKey.SUBTITLE, deck.get().found(0.7));
        }
        metadata.found(MetadataKey.BYLINE).filter(names -> names.span().isPresent()).ifPresent(names ->
                builder.open(Kind.BYLINE).words(names.value(), names.span().get().start(), names.span().get().end()).close());
        Element root = finder.root();
        List<Finding> findings = new ArrayList<>(copier.copy(root, finder::isLeftOut, new MarkupCopier(builder)));
        builder.close();
        List<Span> around = finder.leftOut();
        if (!around.isEmpty()) {
            findings.add(Finding.at(around, FindingCode.HEADER_REMOVED, "Navigation, related links, comments and whatever else on the page is not its article were left out, "
                    + around.size() + " parts in all."));
        }
        var copy = builder.build();
        findings.addAll(builder.findings());
        return new Item(decoded, metadata, facts.hints(), copy, findings);
    }
}
