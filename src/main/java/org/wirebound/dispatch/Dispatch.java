package org.wirebound.dispatch;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One news item: what is known about it and what it says.
 *
 * @param metadata every field that was found, with its evidence
 * @param blocks everything that belongs on the page, in the order of the source
 */
public record Dispatch(Metadata metadata, List<Block> blocks) {
    public Dispatch {
        blocks = List.copyOf(blocks);
    }

    public Dispatch withMetadata(Metadata other) {
        return new Dispatch(other, blocks);
    }

    /** The body: every block but rubric, headline, subheadline and byline, parted by blank lines. */
    public String bodyText() {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Rubric || block instanceof Block.Headline
                        || block instanceof Block.Subheadline || block instanceof Block.Byline))
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }
}
