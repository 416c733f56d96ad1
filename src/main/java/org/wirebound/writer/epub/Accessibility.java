package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Run;

/** What the publication says of its accessibility (EPUB Accessibility 1.1, section 3): only what is true of this one. */
final class Accessibility {
    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    private Accessibility() {}

    /**
     * One {@code meta} element.
     *
     * @param attributes names and values in turn
     */
    record Meta(String value, List<String> attributes) {
        private static Meta of(String property, String value) {
            return new Meta(value, List.of("property", property));
        }
    }

    /** What holds of every publication. */
    static List<Meta> unclaimed(Galley galley, Headings headings) {
        boolean pictured = galley.pieces().stream().anyMatch(piece -> piece.figure().isPresent());
        List<Meta> metas = new ArrayList<>(List.of(
                Meta.of("schema:accessMode", "textual"),
                Meta.of("schema:accessModeSufficient", "textual"),
                Meta.of("schema:accessibilityFeature", "alternativeText"),
                Meta.of("schema:accessibilityFeature", "ARIA"),
                Meta.of("schema:accessibilityFeature", "displayTransformability"),
                Meta.of("schema:accessibilityFeature", "pageBreakMarkers"),
                Meta.of("schema:accessibilityFeature", "pageNavigation"),
                Meta.of("schema:accessibilityFeature", "readingOrder"),
                Meta.of("schema:accessibilityFeature", "tableOfContents"),
                Meta.of("schema:accessibilityFeature", "unlocked"),
                Meta.of("schema:accessibilityHazard", "none"),
                new Meta("Text in one reading order, with its structure and the pages of the PDF edition marked. "
                                + (pictured ? "There are the cover, which shows the title, and the mark of the house; both are described in words. "
                                        : "The only image is the cover, which shows the title and is described in words. ")
                                + "There is no sound, movement or script.",
                        List.of("property", "schema:accessibilitySummary", "xml:lang", "en"))));
        if (headings.any()) {
            metas.add(Meta.of("schema:accessibilityFeature", "structuralNavigation"));
        }
        return metas;
    }

    /** The same, and which standard a publication conforms to. */
    static List<Meta> of(Galley galley, Headings headings) {
        List<Meta> metas = unclaimed(galley, headings);
        if (conforms(galley)) {
            metas.add(new Meta("EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
                    List.of("property", "dcterms:conformsTo", "id", "conformance")));
            metas.add(new Meta(galley.imprint().tool(),
                    List.of("property", "a11y:certifiedBy", "refines", "#conformance")));
        }
        return metas;
    }

    /** What a style or a dispatch can spoil: enough contrast (WCAG 2.2, 1.4.3) and a language that is known (3.1.1). */
    private static boolean conforms(Galley galley) {
        return !galley.language().equals("und") && galley.pieces().stream().allMatch(Accessibility::legible);
    }

    private static boolean legible(Piece piece) {
        return piece.runs().stream().map(Run::style).allMatch(style -> style.colour().contrastOnWhite() >= LEAST_CONTRAST);
    }
}
