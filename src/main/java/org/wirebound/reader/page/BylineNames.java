package org.wirebound.reader.page;

import java.util.Optional;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.Part;

/** The names in a line of authors that stands alone, such as a field of a header. */
public final class BylineNames {
    private static final BylineGrammar BYLINES = new BylineGrammar(Agencies.bundled());

    private BylineNames() {}

    /** The names without "By" and without the agency that follows them; empty where no such word introduces them. */
    public static Optional<String> in(String line) {
        return BYLINES.read(line, new Line(0, line.length(), 0, 0)).map(BylineGrammar.Byline::names).map(Part::text);
    }
}
