package org.wirebound.reader.page;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Finding;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.dateline.Part;

/**
 * What was read from a page; every offset counts in the page's text.
 *
 * @param blocks everything on the page, in its order
 * @param byline the names of the authors, without "By"
 * @param bylineAgency the agency that the line of authors names
 * @param dateline what opens the body
 * @param stamp the scraper's date, taken off
 * @param timeLine when the page was posted, taken off
 * @param closings what closes the dispatch, taken off, the last first
 * @param credit the agency that a text without a dateline credits
 * @param findings what was taken off the page
 */
public record PageReading(
        List<Block> blocks,
        Optional<Part> byline,
        Optional<Part> bylineAgency,
        Optional<Dateline> dateline,
        Optional<ScrapeStamp> stamp,
        Optional<TimeLine> timeLine,
        List<Closing> closings,
        Optional<AgencyCredit> credit,
        List<Finding> findings) {
    public PageReading {
        blocks = List.copyOf(blocks);
        closings = List.copyOf(closings);
        findings = List.copyOf(findings);
    }
}
