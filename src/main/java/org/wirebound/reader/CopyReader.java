package org.wirebound.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.desk.DeskMarks;
import org.wirebound.reader.language.ForeignPassages;
import org.wirebound.reader.language.LanguageReader;
import org.wirebound.reader.language.LanguageTags;
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
        Metadata header = HeaderText.repaired(item.metadata(), findings);
        TextLanguage told = languages.read(item.copy().page().text());
        Optional<Found<String>> language = DeclaredLanguage.reconciled(item.hints().overlaidWith(header), told, findings);
        String tag = language.map(found -> LanguageTags.primary(found.value())).orElse("");
        PageReading page = pages.read(item.copy(), tag);
        Cataloguer cataloguer = new Cataloguer(item.copy().page(), page, header, item.hints());
        findings.addAll(page.findings());
        findings.addAll(cataloguer.findings());
        Metadata read = known
                .overlaidWith(item.hints())
                .overlaidWith(ofScript(told))
                .overlaidWith(cataloguer.metadata());
        Metadata metadata = language.map(found -> read.with(MetadataKey.LANGUAGE, found)).orElse(read);
        checkYear(metadata, findings);
        List<Block> blocks = tag.isEmpty() ? page.blocks() : ForeignPassages.marked(page.blocks(), tag);
        DeskMarks.Marked marked = DeskMarks.read(item.copy().page(), new Dispatch(metadata, blocks), item.decoded());
        findings.addAll(marked.findings());
        Dispatch dispatch = Titles.entitle(marked.dispatch(), findings);
        header.found(MetadataKey.WORD_COUNT).flatMap(counted -> WordCount.difference(counted, dispatch)).ifPresent(findings::add);
        return new Reading(dispatch, Findings.inOrder(findings), item.decoded());
    }

    /** A year of the header makes up for the one that the dateline lacks; where only a header gives the date, its lack of a year is told too. */
    private static void checkYear(Metadata metadata, List<Finding> findings) {
        boolean lacksYear = metadata.get(MetadataKey.DATE).filter(date -> date.precision() == DispatchDate.Precision.MONTH_DAY).isPresent();
        boolean told = findings.stream().anyMatch(finding -> finding.code() == FindingCode.DATE_WITHOUT_YEAR);
        if (!lacksYear) {
            findings.removeIf(finding -> finding.code() == FindingCode.DATE_WITHOUT_YEAR);
        } else if (!told) {
            findings.add(new Finding(FindingCode.DATE_WITHOUT_YEAR, metadata.found(MetadataKey.DATE).flatMap(Found::span).stream().toList(),
                    "The header gives day and month only; give the year if you know it."));
        }
    }

    private static Metadata ofScript(TextLanguage told) {
        return Metadata.NONE
                .with(MetadataKey.SCRIPT, Found.by("script-majority", told.script(), 0.99))
                .with(MetadataKey.DIRECTION, Found.by("script-majority", told.rightToLeft() ? "rtl" : "ltr", 0.99));
    }
}
