package org.wirebound.reader.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.desk.Words.Match;

/**
 * Finds what a desk tells other desks. A paragraph that opens with {@code Eds:} and all that follows "not for publication" go off the page; an editor's note is
 * meant for readers too and stays. Something of the dispatch always stays.
 */
final class NoteReader {
    private static final Words WORDS = new Words("notes.tsv");
    private static final int FIRST_BLOCKS = 5;
    private static final int LAST_BLOCKS = 3;

    private final List<Block> kept = new ArrayList<>();
    private final List<Block> removed = new ArrayList<>();
    private Optional<Found<String>> note = Optional.empty();

    /** @param decoded the characters in which the spans of the blocks count */
    NoteReader(List<Block> blocks, String decoded) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String kind = i < FIRST_BLOCKS || i >= blocks.size() - LAST_BLOCKS ? kind(block, decoded) : tailOnly(kind(block, decoded));
            boolean tail = kind.equals("tail") && kept.stream().anyMatch(Block.Paragraph.class::isInstance);
            if (tail) {
                removed.addAll(blocks.subList(i, blocks.size()));
                break;
            } else if (kind.equals("desk") && block instanceof Block.Paragraph) {
                removed.add(block);
            } else {
                kept.add(block);
                note = note.isEmpty() && kind.equals("print") ? Optional.of(Found.at(block.span(), block.text(), 0.85, "editors-note")) : note;
            }
        }
        if (!kept.stream().anyMatch(block -> block instanceof Block.Paragraph || block instanceof Block.Agate || block instanceof Block.Listing)) {
            kept.clear();
            kept.addAll(blocks);
            removed.clear();
        }
        if (!removed.isEmpty()) {
            String words = removed.stream().map(Block::text).collect(Collectors.joining("\n"));
            note = Optional.of(Found.at(removed.get(0).span().union(removed.get(removed.size() - 1).span()), words, 0.9, "note-between-desks"));
        }
    }

    static boolean opensNote(String words) {
        return WORDS.at(words, skip(words)).isPresent();
    }

    private static String tailOnly(String kind) {
        return kind.equals("tail") ? kind : "";
    }

    /** What a block opens with; the mark of a crosshead is no longer in its text, so the source is asked. */
    private static String kind(Block block, String decoded) {
        if (block instanceof Block.Headline || block instanceof Block.Rubric || block instanceof Block.Byline) {
            return "";
        }
        Optional<Match> match = WORDS.at(block.text(), skip(block.text()));
        Span span = block.span();
        Optional<Match> raw = match.isPresent() ? match : WORDS.at(decoded.substring(Math.min(span.start(), decoded.length()), Math.min(span.end(), decoded.length())), 0);
        return raw.map(found -> found.entry().cells().get(0)).orElse("");
    }

    private static int skip(String text) {
        int at = 0;
        while (at < text.length() && "* [-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** The blocks that stay on the page. */
    List<Block> kept() {
        return List.copyOf(kept);
    }

    /** The note, in the words that were taken off or, where none were, in those of the editor's note. */
    Optional<Found<String>> note() {
        return note;
    }

    List<Finding> findings() {
        List<Span> spans = removed.stream().map(Block::span).toList();
        return spans.isEmpty() ? List.of() : List.of(Finding.at(spans, FindingCode.NOTE_REMOVED,
                "Taken off the page and entered as editorialNote, because desks write it for desks: " + beginning(removed.get(0).text())));
    }

    private static String beginning(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
