package org.wirebound.reader;

import java.util.ArrayList;
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
import org.wirebound.reader.intake.Intake;
import org.wirebound.reader.language.LanguageReader;
import org.wirebound.reader.language.TextLanguage;
import org.wirebound.reader.page.DerivedTitle;
import org.wirebound.reader.page.PageReader;
import org.wirebound.reader.page.PageReading;

/** Reads any source as one dispatch. Never fails: what is wrong with a source is a finding. Safe for use by several threads. */
public final class DispatchReader {
    /** In bytes; a larger source is rejected unread. */
    public static final int LARGEST_SOURCE = SourceGate.LARGEST;

    private final TikaDetectors tika = new TikaDetectors();
    private final Intake intake = new Intake(tika);
    private final LanguageReader languages = new LanguageReader(tika);

    /** Reads one source. */
    public Reading read(Source source) {
        String detected = PlainTextSigns.areIn(source) ? "text/plain" : tika.mediaType(source);
        Optional<Finding> refusal = SourceGate.beforeDecoding(source, detected);
        String mediaType = refusal.isPresent() ? detected : SourceGate.textType(detected);
        Metadata known = SourceFacts.of(source).with(MetadataKey.MEDIA_TYPE, Found.by("media-type", mediaType, 0.9));
        if (refusal.isPresent()) {
            return refused(known, refusal.get());
        }
        Intake.Taken taken = intake.take(source.bytes());
        if (SourceGate.isBlank(taken.page().text())) {
            return refused(known, Finding.of(FindingCode.SOURCE_EMPTY, "The source holds nothing but blanks and control characters: there is no text to set."));
        }
        return read(known, mediaType, taken);
    }

    private static Reading refused(Metadata known, Finding finding) {
        return new Reading(new Dispatch(known, List.of()), List.of(finding));
    }

    private Reading read(Metadata known, String mediaType, Intake.Taken taken) {
        List<Finding> findings = new ArrayList<>(taken.findings());
        if (!mediaType.equals("text/plain")) {
            findings.add(Finding.of(FindingCode.FORMAT_READ_AS_TEXT, "The source is " + mediaType
                    + " and was read as plain text, its markup included; check title, dateline and paragraphs."));
        }
        TextLanguage language = languages.read(taken.page().text());
        PageReading reading = PageReader.read(taken.page(), language.tag().orElse(""));
        Cataloguer cataloguer = new Cataloguer(taken.page(), reading);
        Metadata metadata = known
                .with(MetadataKey.CHARSET, Found.by(taken.decoded().rule(), taken.decoded().charset().name(), taken.decoded().confidence()))
                .overlaidWith(ofLanguage(language, findings))
                .overlaidWith(cataloguer.metadata());
        findings.addAll(reading.findings());
        findings.addAll(cataloguer.findings());
        Dispatch dispatch = new Dispatch(metadata, reading.blocks());
        return new Reading(dispatch.withMetadata(withTitle(dispatch, language.tag().orElse(""), findings)), Findings.inOrder(findings));
    }

    private static Metadata ofLanguage(TextLanguage language, List<Finding> findings) {
        if (!language.certain()) {
            findings.add(Finding.of(FindingCode.LANGUAGE_UNCERTAIN, language.tag()
                    .map(tag -> "The language may be " + tag + ", but the text is too short or too mixed to be sure; give it if you know it.")
                    .orElse("The language could not be told from the text; give it if you know it.")));
        }
        Metadata metadata = Metadata.NONE
                .with(MetadataKey.SCRIPT, Found.by("script-majority", language.script(), 0.99))
                .with(MetadataKey.DIRECTION, Found.by("script-majority", language.rightToLeft() ? "rtl" : "ltr", 0.99));
        return language.tag().isEmpty()
                ? metadata
                : metadata.with(MetadataKey.LANGUAGE, Found.by(language.rule(), language.tag().get(), language.confidence()));
    }

    /** The headline, or a title made from the first words of the body and marked so; and the number of words. */
    private static Metadata withTitle(Dispatch dispatch, String language, List<Finding> findings) {
        Metadata metadata = dispatch.metadata().with(MetadataKey.WORD_COUNT, Found.by("word-count", WordCount.of(dispatch.bodyText()), 1));
        Optional<Block> headline = dispatch.blocks().stream().filter(Block.Headline.class::isInstance).findFirst();
        if (headline.isPresent()) {
            return metadata
                    .with(MetadataKey.TITLE, Found.at(headline.get().span(), headline.get().text(), 0.9, "headline-lines"))
                    .with(MetadataKey.TITLE_DERIVED, Found.by("headline-lines", false, 0.9));
        }
        findings.add(Finding.of(FindingCode.TITLE_DERIVED, "The source has no headline: the title was made from its first sentence and is marked as derived."));
        Optional<Block> first = firstWithWords(dispatch);
        String title = first.map(block -> titleFrom(block, language)).orElse("?");
        return metadata
                .with(MetadataKey.TITLE, new Found<>(title, 0.3, "derived", first.map(Block::span)))
                .with(MetadataKey.TITLE_DERIVED, Found.by("derived", true, 1));
    }

    /** The first block with words of its own; the dateline is none. */
    private static Optional<Block> firstWithWords(Dispatch dispatch) {
        return dispatch.blocks().stream().filter(block -> !words(block).isEmpty()).findFirst().or(() -> dispatch.blocks().stream().findFirst());
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
