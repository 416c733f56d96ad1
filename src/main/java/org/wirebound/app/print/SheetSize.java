package org.wirebound.app.print;

import java.util.Locale;
import java.util.Optional;
import org.wirebound.style.PageStyle;

/**
 * A size of paper.
 *
 * @param width in points, upright
 * @param height in points, upright
 */
public record SheetSize(double width, double height) {
    private static final double ROUNDING = 1;

    /** The word of the printing system (PWG 5101.1 legacy names), or the size itself where the paper has no name. */
    public String name() {
        return paper().map(paper -> paper == PageStyle.Paper.A4 ? "A4" : "Letter")
                .orElse(String.format(Locale.ROOT, "Custom.%.0fx%.0f", width, height));
    }

    /** The paper of that size, if it has a name. */
    public Optional<PageStyle.Paper> paper() {
        for (PageStyle.Paper paper : PageStyle.Paper.values()) {
            if (Math.abs(paper.width() - width) < ROUNDING && Math.abs(paper.height() - height) < ROUNDING) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }
}
