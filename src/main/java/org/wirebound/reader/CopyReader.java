package org.wirebound.reader;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.desk.DeskMarks;
import org.wirebound.reader.language.LanguageReader;
import org.wirebound.reader.language.TextLanguage;
import org.wirebound.reader.page.PageReader;
import org.wirebound.reader.page.PageReading;

/** Reads one item: its language, its page, and what header and page together say of it. */
final class CopyReader {
    private final LanguageReader languages;
    private final PageReader pages;

    CopyReader(LanguageReader languages, PageReader pages) {
        this.languages = languages;
        this.pages = pages;
    }

    /**
     * Reads an item.
     *
     * @param known what the source's bytes say of every item
     * @param noted what was found before in the source as a whole
     */
    Reading read(Metadata known, Item item, List<Finding> noted) {
        List<Finding> findings = new ArrayList<>(noted);
        findings.addAll(item.findings());
        TextLanguage language = languages.read(item.copy().page().text());
        PageReading page = pages.read(item.copy(), language.tag().orElse(""));
        Cataloguer cataloguer = new Cataloguer(item.copy().page(), page, item.metadata(), item.hints());
        findings.addAll(page.findings());
        findings.addAll(cataloguer.findings());
        Metadata metadata = known
                .overlaidWith(item.hints())
                .overlaidWith(ofLanguage(language, findings))
                .overlaidWith(cataloguer.metadata());
        DeskMarks.Marked marked = DeskMarks.read(item.copy().page(), new Dispatch(metadata, page.blocks()), item.decoded());
        findings.addAll(marked.findings());
        Dispatch dispatch = Titles.entitle(marked.dispatch(), findings);
        item.metadata().found(MetadataKey.WORD_COUNT).flatMap(counted -> WordCount.difference(counted, dispatch)).ifPresent(findings::add);
        return new Reading(dispatch, Findings.inOrder(findings), item.decoded());
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
}
