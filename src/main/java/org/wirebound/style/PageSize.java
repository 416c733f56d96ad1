package org.wirebound.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirebound.style.PageStyle.Paper;

/**
 * The size of a sheet, in points.
 *
 * @param width from 144 to 2000
 * @param height from 144 to 2000
 */
record PageSize(double width, double height) {
    static final PageSize A4 = new PageSize(Paper.A4.width(), Paper.A4.height());
    /** Papers of ISO 216 and of ANSI, in portrait. */
    private static final Map<String, PageSize> NAMED = Map.of(
            "A4", A4,
            "A5", new PageSize(148 / 25.4 * 72, 210 / 25.4 * 72),
            "LETTER", new PageSize(Paper.LETTER.width(), Paper.LETTER.height()),
            "LEGAL", new PageSize(612, 1008));

    /** Reads the name of a paper or its lengths, and how it lies (CSS Paged Media 3, 7.1). */
    static PageSize of(Declaration declaration, double em) {
        List<String> terms = new ArrayList<>(declaration.terms());
        boolean lies = terms.removeIf("landscape"::equalsIgnoreCase);
        boolean stands = terms.removeIf("portrait"::equalsIgnoreCase);
        if (lies && stands || terms.isEmpty() && !lies && !stands) {
            throw declaration.wrong();
        }
        PageSize size = terms.isEmpty() ? A4 : named(terms).orElseGet(() -> measured(declaration.with(terms), em));
        double shorter = Math.min(size.width, size.height);
        double longer = Math.max(size.width, size.height);
        return lies ? new PageSize(longer, shorter) : stands ? new PageSize(shorter, longer) : size;
    }

    private static Optional<PageSize> named(List<String> terms) {
        return terms.size() == 1 ? Optional.ofNullable(NAMED.get(terms.get(0).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    private static PageSize measured(Declaration declaration, double em) {
        PageStyle.Margins lengths = declaration.margins(em);
        if (declaration.terms().size() > 2) {
            throw declaration.wrong();
        }
        return new PageSize(lengths.top(), lengths.right());
    }
}
