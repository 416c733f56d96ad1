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
 * @param endMarks the wire's end marks, taken off, the last first
 * @param findings what was taken off the page
 */
public record PageReading(
        List<Block> blocks,
        Optional<Part> byline,
        Optional<Part> bylineAgency,
        Optional<Dateline> dateline,
        Optional<ScrapeStamp> stamp,
        List<EndMark> endMarks,
        List<Finding> findings) {
    public PageReading {
        blocks = List.copyOf(blocks);
        endMarks = List.copyOf(endMarks);
        findings = List.copyOf(findings);
    }
}
