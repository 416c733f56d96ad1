package org.wirebound.reader;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.page.DerivedTitle;

/** Enters the title and the number of words: the header's title, else the headline, else one made from the first words and marked so. */
final class Titles {
    private Titles() {}

    static Dispatch entitle(Dispatch dispatch, List<Finding> findings) {
        Metadata metadata = dispatch.metadata().with(MetadataKey.WORD_COUNT, Found.by("word-count", WordCount.of(dispatch.bodyText()), 1));
        Optional<Block> headline = dispatch.blocks().stream().filter(Block.Headline.class::isInstance).findFirst();
        if (metadata.has(MetadataKey.TITLE)) {
            return dispatch.withMetadata(metadata.with(MetadataKey.TITLE_DERIVED, Found.by("header", false, 0.95)));
        } else if (headline.isPresent()) {
            return dispatch.withMetadata(metadata
                    .with(MetadataKey.TITLE, Found.at(headline.get().span(), headline.get().text(), 0.9, "headline-lines"))
                    .with(MetadataKey.TITLE_DERIVED, Found.by("headline-lines", false, 0.9)));
        }
        findings.add(Finding.of(FindingCode.TITLE_DERIVED, "The source has no headline: the title was made from its first sentence and is marked as derived."));
        Optional<Block> first = firstWithWords(dispatch);
        String title = first.map(block -> titleFrom(block, metadata.get(MetadataKey.LANGUAGE).orElse(""))).orElse("?");
        return dispatch.withMetadata(metadata
                .with(MetadataKey.TITLE, new Found<>(title, 0.3, "derived", first.map(Block::span)))
                .with(MetadataKey.TITLE_DERIVED, Found.by("derived", true, 1)));
    }

    /** The first block with words of its own; the dateline is none. */
    private static Optional<Block> firstWithWords(Dispatch dispatch) {
        return dispatch.blocks().stream().filter(block -> !(block instanceof Block.Rubric) && !words(block).isEmpty()).findFirst().or(() -> dispatch.blocks().stream().findFirst());
    }

    private static String words(Block block) {
        return (block instanceof Block.Paragraph paragraph
                ? Inline.join(paragraph.inlines().stream().filter(inline -> !(inline instanceof Inline.Dateline)).toList())
                : block.text()).strip();
    }

    private static String titleFrom(Block block, String language) {
        String words = words(block);
        return DerivedTitle.of(words.isEmpty() ? block.text().strip() : words, language);
    }
}
