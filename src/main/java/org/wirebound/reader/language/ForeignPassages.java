package org.wirebound.reader.language;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Inline;

/**
 * Marks the words of paragraphs and quotations that are evidently in another language than their dispatch, so that they are pronounced, hyphenated and set as theirs.
 * Only scripts, letters and small words are evidence: the guesser is never asked.
 */
public final class ForeignPassages {
    /** In letters; shorter ones may be a name or a title. */
    private static final int SHORTEST = 80;
    /** The other language must have so many times the small words of the dispatch's own. */
    private static final double LEAD = 3;
    private static final double SHARE = 0.2;

    private ForeignPassages() {}

    /**
     * The blocks with the language of foreign words set.
     *
     * @param language BCP 47 language of the dispatch
     */
    public static List<Block> marked(List<Block> blocks, String language) {
        return blocks.stream().map(block -> marked(block, language)).toList();
    }

    private static Block marked(Block block, String language) {
        if (block instanceof Block.Paragraph paragraph) {
            return foreign(words(paragraph.inlines()), language)
                    .<Block>map(other -> new Block.Paragraph(in(other, paragraph.inlines()), paragraph.span())).orElse(block);
        } else if (block instanceof Block.Quotation quotation) {
            return foreign(words(quotation.inlines()), language)
                    .<Block>map(other -> new Block.Quotation(in(other, quotation.inlines()), quotation.span())).orElse(block);
        }
        return block;
    }

    private static String words(List<Inline> inlines) {
        return Inline.join(inlines.stream().filter(inline -> !(inline instanceof Inline.Dateline)).toList());
    }

    private static List<Inline> in(String language, List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> inline instanceof Inline.Text text ? new Inline.Text(text.text(), text.language().or(() -> Optional.of(language)), text.span()) : inline)
                .toList();
    }

    /** The language of a passage, where it is evidently not that of the dispatch. */
    static Optional<String> foreign(String text, String language) {
        if (text.length() < SHORTEST / 3) {
            return Optional.empty();
        }
        ScriptCensus census = ScriptCensus.of(text, LanguageReader.SAMPLE);
        Optional<TextLanguage> evident = LanguageReader.evident(text, census).filter(told -> !LanguageTags.same(told.tag().orElse(""), language));
        boolean ofScript = evident.isPresent() && !evident.get().rule().equals("language-words");
        boolean enough = census.total() >= SHORTEST || ofScript && census.total() >= SHORTEST / 3;
        if (evident.isEmpty() || !evident.get().certain() || !enough) {
            return Optional.empty();
        }
        String other = evident.get().tag().orElseThrow();
        if (ofScript) {
            return Optional.of(other);
        }
        return FunctionWords.count(census.majority(), text)
                .filter(words -> words.share(other).orElse(0.0) >= SHARE && words.share(other).orElse(0.0) >= LEAD * words.share(LanguageTags.primary(language)).orElse(0.0))
                .map(words -> other);
    }
}
