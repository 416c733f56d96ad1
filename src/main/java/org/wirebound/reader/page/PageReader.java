package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.DatelineParser;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.intake.PageText;

/** Reads a page: takes stamp, repeated lines and end marks off, finds the head, makes blocks. Safe for use by several threads. */
public final class PageReader {
    private final Agencies agencies;
    private final BylineGrammar bylines;
    private final Closings closings;
    private final CreditReader credits;

    /** @param agencies whose datelines, bylines and end marks are known */
    public PageReader(Agencies agencies) {
        this.agencies = agencies;
        this.bylines = new BylineGrammar(agencies);
        this.closings = new Closings(agencies);
        this.credits = new CreditReader(agencies);
    }

    /**
     * Reads a page.
     *
     * @param language BCP 47 language of the page, or empty
     */
    public PageReading read(Copy copy, String language) {
        PageText page = copy.page();
        String text = page.text();
        DatelineParser parser = new DatelineParser(language, agencies);
        Optional<ScrapeStamp> stamp = copy.parts().isEmpty() ? ScrapeStamp.at(text) : Optional.empty();
        int from = stamp.map(found -> found.whole().end()).orElse(0);
        List<Closing> closing = closings.of(text, from);
        int to = closing.isEmpty() ? text.length() : closing.get(closing.size() - 1).part().start();
        MarkedHead marked = MarkedHead.of(copy, parser, bylines);
        List<Line> lines = Line.of(text, Math.max(from, copy.plainFrom()), Math.max(to, copy.plainFrom()));
        HeadReader headReader = new HeadReader(text, lines, parser, bylines, copy.has(Kind.HEADLINE));
        List<Passage> passages = Passages.of(text, lines, headReader.openings());
        Head head = copy.has(Kind.HEADLINE) ? headReader.readBelowHeadline(passages) : headReader.read(passages);
        BlockMaker maker = new BlockMaker(page, passages, head);
        List<Block> blocks = new ArrayList<>(MarkedBlocks.of(copy, to, marked.dateline()));
        blocks.addAll(maker.blocks());
        Optional<BylineGrammar.Byline> byline = marked.byline().or(head::byline);
        Optional<AgencyCredit> credit = marked.dateline().or(head::dateline).flatMap(found -> found.agency()).isPresent()
                ? Optional.empty()
                : credits.read(text, copy.parts().isEmpty() ? lines : Line.of(text, from, to), bodyStart(copy, head, from), parser);
        List<Finding> findings = new ArrayList<>(removed(page, stamp, head, closing));
        findings.addAll(maker.findings());
        return new PageReading(blocks, byline.map(BylineGrammar.Byline::names), byline.flatMap(BylineGrammar.Byline::agency),
                marked.dateline().or(head::dateline), stamp, head.timeLine(), closing, credit, findings);
    }

    /** Where the text below the headline begins. */
    private static int bodyStart(Copy copy, Head head, int from) {
        return copy.parts().stream().filter(part -> part.kind() == Kind.PARAGRAPH).findFirst().map(part -> part.start())
                .orElseGet(() -> head.headline().map(Passage::end).orElse(Math.max(from, copy.parts().isEmpty() ? 0 : copy.plainFrom())));
    }

    private static List<Finding> removed(PageText page, Optional<ScrapeStamp> stamp, Head head, List<Closing> closings) {
        List<Finding> findings = new ArrayList<>();
        stamp.ifPresent(found -> findings.add(removed(page, found.whole(), FindingCode.SCRAPE_STAMP_REMOVED,
                "Taken off the page, because a scraper and not the agency wrote it: ")));
        head.repeated().ifPresent(found -> findings.add(removed(page, new Part(found.raw(page.text()), found.start(), found.end()), FindingCode.TITLE_REPEATED,
                "Printed once, because it stood twice: ")));
        head.timeLine().ifPresent(found -> findings.add(removed(page, found.whole(), FindingCode.HEADER_REMOVED,
                "Taken off the page, because it says when the page was posted: ")));
        for (Closing closing : closings) {
            findings.add(switch (closing.kind()) {
                case END_MARK -> removed(page, closing.part(), FindingCode.END_MARK_REMOVED, "Taken off the page as the wire's end mark: ");
                case SIGN_OFF -> removed(page, closing.part(), FindingCode.END_MARK_REMOVED, "Taken off the page as the desk's sign-off: ");
                case RIGHTS -> removed(page, closing.part(), FindingCode.COPYRIGHT_REMOVED, "Taken off the page as a line of rights: ");
            });
        }
        return findings;
    }

    private static Finding removed(PageText page, Part part, FindingCode code, String why) {
        return Finding.at(page.span(part.start(), part.end()), code, why + part.text().strip());
    }
}
