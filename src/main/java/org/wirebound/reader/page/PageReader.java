package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.intake.PageText;

/** Reads a page of plain text: takes stamp and end marks off, finds the head, makes blocks. */
public final class PageReader {
    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param language BCP 47 language of the page, or empty
     */
    public static PageReading read(PageText page, String language) {
        String text = page.text();
        Optional<ScrapeStamp> stamp = ScrapeStamp.at(text);
        int from = stamp.map(found -> found.whole().end()).orElse(0);
        List<EndMark> endMarks = EndMark.of(text, from);
        int to = endMarks.isEmpty() ? text.length() : endMarks.get(endMarks.size() - 1).part().start();
        List<Line> lines = Line.of(text, from, to);
        HeadReader headReader = new HeadReader(text, lines, language);
        List<Passage> passages = Passages.of(text, lines, headReader.openings());
        Head head = headReader.read(passages);
        BlockMaker maker = new BlockMaker(page, passages, head);
        List<Finding> findings = new ArrayList<>();
        stamp.ifPresent(found -> findings.add(removed(page, found.whole(), FindingCode.SCRAPE_STAMP_REMOVED,
                "Taken off the page, because a scraper and not the agency wrote it: ")));
        findings.addAll(maker.findings());
        for (EndMark mark : endMarks) {
            findings.add(removed(page, mark.part(), FindingCode.END_MARK_REMOVED, "Taken off the page as the wire's end mark: "));
        }
        return new PageReading(maker.blocks(), head.byline().map(BylineGrammar.Byline::names), head.byline().flatMap(BylineGrammar.Byline::agency),
                head.dateline(), stamp, endMarks, findings);
    }

    private static Finding removed(PageText page, Part part, FindingCode code, String why) {
        return Finding.at(page.span(part.start(), part.end()), code, why + part.text().strip());
    }
}
