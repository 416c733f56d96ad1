package org.wirebound.reader.page;

import java.util.Optional;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.page.BylineGrammar.Byline;

/**
 * What opens a page, as passages of it.
 *
 * @param rubric the department above the headline
 * @param headline the headline
 * @param subheadline what stands between headline and dateline
 * @param bylinePassage the line of authors
 * @param byline the names in it
 * @param dateline the dateline that opens the body
 * @param repeated the headline once more, which is not printed
 * @param timeLine when the page was posted, which is not printed
 */
record Head(
        Optional<Passage> rubric,
        Optional<Passage> headline,
        Optional<Passage> subheadline,
        Optional<Passage> bylinePassage,
        Optional<Byline> byline,
        Optional<Dateline> dateline,
        Optional<Passage> repeated,
        Optional<TimeLine> timeLine) {}
