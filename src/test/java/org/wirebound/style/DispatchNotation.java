package org.wirebound.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;

/**
 * Reads a dispatch from lines for people: {@code = key: value} (metadata; {@code =!} by a person), {@code rubric:},
 * {@code headline:}, {@code byline:}, {@code p:}, {@code h2:}, {@code li(-):}, {@code pre:} (with {@code \n}). Within
 * text, {@code <d:...>} is a dateline, {@code <a:href|text>} a link, {@code <b:...>} strong and {@code <i:...>} stressed words,
 * {@code <l:fr|...>} words in another language. {@code subhead:} and {@code quote:} are blocks too, {@code >li(-):} is an item one
 * level down, and {@code tr: *Port | (2)both} a row of a table with a header cell and one that spans two columns.
 */
public final class DispatchNotation {
    private static final Span NOWHERE = new Span(0, 0);
    private static final Pattern META = Pattern.compile("=(!?) (\\w+): (.*)");
    private static final Pattern ITEM = Pattern.compile("(>*)li\\((.*?)\\): (.*)");
    private static final Pattern MARKUP = Pattern.compile("<d:([^>]*)>|<a:([^|>]*)\\|([^>]*)>|<([bi]):([^>]*)>|<l:([^|>]*)\\|([^>]*)>");
    private static final Pattern CELL = Pattern.compile("(\\*?)(?:\\((\\d+)\\))?(.*)");

    private DispatchNotation() {}

    public static Dispatch read(String lines) {
        Metadata metadata = Metadata.NONE;
        List<Block> blocks = new ArrayList<>();
        List<Block.Item> items = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        for (String line : lines.lines().filter(line -> !line.isBlank()).toList()) {
            Matcher meta = META.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (meta.matches()) {
                metadata = with(metadata, meta);
            } else if (item.matches()) {
                items.add(new Block.Item(item.group(2), inlines(item.group(3)), item.group(1).length()));
            } else if (line.startsWith("tr: ")) {
                flush(items, blocks);
                rows.add(row(line.substring(4)));
            } else {
                flush(items, blocks);
                flushRows(rows, blocks);
                blocks.add(block(line));
            }
        }
        flush(items, blocks);
        flushRows(rows, blocks);
        return new Dispatch(metadata, blocks);
    }

    private static void flush(List<Block.Item> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Listing(List.copyOf(items), NOWHERE));
            items.clear();
        }
    }

    private static void flushRows(List<Block.Row> rows, List<Block> blocks) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(List.copyOf(rows), NOWHERE));
            rows.clear();
        }
    }

    private static Block.Row row(String line) {
        return new Block.Row(Stream.of(line.split("\\s*\\|\\s*(?![^<]*>)", -1)).map(DispatchNotation::cell).toList());
    }

    private static Block.Cell cell(String text) {
        Matcher cell = CELL.matcher(text.strip());
        if (!cell.matches()) {
            throw new IllegalArgumentException("no cell: " + text);
        }
        return new Block.Cell(inlines(cell.group(3)), !cell.group(1).isEmpty(), cell.group(2) == null ? 1 : Integer.parseInt(cell.group(2)));
    }

    private static Metadata with(Metadata metadata, Matcher meta) {
        String value = meta.group(3);
        String rule = meta.group(1).isEmpty() ? "test" : Found.PERSON;
        return switch (meta.group(2)) {
            case "date" -> metadata.with(MetadataKey.DATE, Found.by(rule, DispatchDate.parse(value), 1));
            case "keywords" -> metadata.with(MetadataKey.KEYWORDS, Found.by(rule, List.of(value.split(", ")), 1));
            case "titleDerived" -> metadata.with(MetadataKey.TITLE_DERIVED, Found.by(rule, Boolean.valueOf(value), 1));
            default -> metadata.with(textKey(meta.group(2)), Found.by(rule, value, 1));
        };
    }

    @SuppressWarnings("unchecked") // the class of the values is compared first
    private static MetadataKey<String> textKey(String name) {
        return (MetadataKey<String>) MetadataKey.ALL.stream()
                .filter(key -> key.name().equals(name) && key.type() == String.class)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no metadata key " + name));
    }

    private static Block block(String line) {
        String[] parts = line.split(": ", 2);
        return switch (parts[0]) {
            case "rubric" -> new Block.Rubric(inlines(parts[1]), NOWHERE);
            case "headline" -> new Block.Headline(inlines(parts[1]), NOWHERE);
            case "subhead" -> new Block.Subheadline(inlines(parts[1]), NOWHERE);
            case "quote" -> new Block.Quotation(inlines(parts[1]), NOWHERE);
            case "byline" -> new Block.Byline(inlines(parts[1]), NOWHERE);
            case "p" -> new Block.Paragraph(inlines(parts[1]), NOWHERE);
            case "h2" -> new Block.Crosshead(inlines(parts[1]), NOWHERE);
            case "pre" -> new Block.Agate(parts[1].replace("\\n", "\n"), NOWHERE);
            default -> throw new IllegalArgumentException("no block: " + line);
        };
    }

    private static List<Inline> inlines(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher matcher = MARKUP.matcher(text);
        int from = 0;
        while (matcher.find()) {
            addText(text.substring(from, matcher.start()), inlines);
            inlines.add(inline(matcher));
            from = matcher.end();
        }
        addText(text.substring(from), inlines);
        return inlines;
    }

    private static Inline inline(Matcher markup) {
        if (markup.group(1) != null) {
            return new Inline.Dateline(markup.group(1), NOWHERE);
        } else if (markup.group(4) != null) {
            return new Inline.Emphasis(markup.group(5), markup.group(4).equals("b"), NOWHERE);
        } else if (markup.group(6) != null) {
            return new Inline.Text(markup.group(7), Optional.of(markup.group(6)), NOWHERE);
        }
        return new Inline.Link(markup.group(3), markup.group(2), NOWHERE);
    }

    private static void addText(String text, List<Inline> inlines) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text, NOWHERE));
        }
    }
}
