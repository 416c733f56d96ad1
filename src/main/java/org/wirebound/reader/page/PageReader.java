package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.intake.PageText;

/** Reads a page: takes stamp and end marks off, finds the head, makes blocks. */
public final class PageReader {
    private PageReader() {}

    /**
     * Reads a page.
     *
     * @param language BCP 47 language of the page, or empty
     */
    public static PageReading read(Copy copy, String language) {
        PageText page = copy.page();
        String text = page.text();
        Optional<ScrapeStamp> stamp = copy.parts().isEmpty() ? ScrapeStamp.at(text) : Optional.empty();
        int from = stamp.map(found -> found.whole().end()).orElse(0);
        List<EndMark> endMarks = EndMark.of(text, from);
        int to = endMarks.isEmpty() ? text.length() : endMarks.get(endMarks.size() - 1).part().start();
        MarkedHead marked = MarkedHead.of(copy, language);
        List<Line> lines = Line.of(text, Math.max(from, copy.plainFrom()), Math.max(to, copy.plainFrom()));
        HeadReader headReader = new HeadReader(text, lines, language, copy.has(Kind.HEADLINE));
        List<Passage> passages = Passages.of(text, lines, headReader.openings());
        Head head = copy.has(Kind.HEADLINE) ? headReader.readBelowHeadline(passages) : headReader.read(passages);
        BlockMaker maker = new BlockMaker(page, passages, head);
        List<Block> blocks = new ArrayList<>(MarkedBlocks.of(copy, to, marked.dateline()));
        blocks.addAll(maker.blocks());
        List<Finding> findings = new ArrayList<>();
        stamp.ifPresent(found -> findings.add(removed(page, found.whole(), FindingCode.SCRAPE_STAMP_REMOVED,
                "Taken off the page, because a scraper and not the agency wrote it: ")));
        findings.addAll(maker.findings());
        for (EndMark mark : endMarks) {
            findings.add(removed(page, mark.part(), FindingCode.END_MARK_REMOVED, "Taken off the page as the wire's end mark: "));
        }
        Optional<BylineGrammar.Byline> byline = marked.byline().or(head::byline);
        return new PageReading(blocks, byline.map(BylineGrammar.Byline::names), byline.flatMap(BylineGrammar.Byline::agency),
                marked.dateline().or(head::dateline), stamp, endMarks, findings);
    }

    private static Finding removed(PageText page, Part part, FindingCode code, String why) {
        return Finding.at(page.span(part.start(), part.end()), code, why + part.text().strip());
    }
}
