package org.wirebound.reader.page;

import java.util.Optional;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.MarkedPart;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.dateline.DatelineParser;
import org.wirebound.reader.page.BylineGrammar.Byline;

/**
 * Finds byline and dateline in marked parts.
 *
 * @param byline the names in the part that is marked as the byline
 * @param dateline the dateline in a part of its own, or the one that opens one of the first paragraphs
 */
record MarkedHead(Optional<Byline> byline, Optional<Dateline> dateline) {
    private static final int FIRST_PARAGRAPHS = 4;
    private static final double STRONG = 0.85;

    static MarkedHead of(Copy copy, DatelineParser parser, BylineGrammar bylines) {
        String text = copy.page().text();
        Optional<Byline> byline = copy.parts().stream().filter(part -> part.kind() == Kind.BYLINE)
                .flatMap(part -> bylines.readMarked(text, new Line(part.start(), part.end(), 0, 0)).stream()).findFirst();
        Optional<Dateline> own = copy.parts().stream().filter(part -> part.kind() == Kind.DATELINE).findFirst()
                .flatMap(part -> parser.parse(text, part.start(), part.end()));
        return new MarkedHead(byline, own.or(() -> opening(copy, parser)));
    }

    /** The first sure dateline among the first paragraphs, or else the first that may be one. */
    private static Optional<Dateline> opening(Copy copy, DatelineParser parser) {
        Optional<Dateline> weak = Optional.empty();
        for (MarkedPart part : copy.parts().stream().filter(part -> part.kind() == Kind.PARAGRAPH).limit(FIRST_PARAGRAPHS).toList()) {
            Optional<Dateline> found = parser.parse(copy.page().text(), part.start(), part.end());
            if (found.isPresent() && found.get().confidence() >= STRONG) {
                return found;
            }
            weak = weak.isPresent() ? weak : found;
        }
        return weak;
    }
}
