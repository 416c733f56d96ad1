package org.wirebound.style;

import java.util.List;
import java.util.Locale;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * A dispatch after all decisions about its look, before any format.
 *
 * @param metadata what is known about the dispatch
 * @param style the house style
 * @param imprint where the document comes from
 * @param pieces what stands on the page, in order; the foot is not among them
 */
public record Galley(Metadata metadata, HouseStyle style, Imprint imprint, List<Piece> pieces) {
    public Galley {
        pieces = List.copyOf(pieces);
    }

    /** The title for the files' properties: the headline, or one derived from the text. */
    public String title() {
        return metadata.get(MetadataKey.TITLE).orElse(imprint.sourceName());
    }

    /** A well-formed tag of BCP 47; {@code und} where the language is not known or has none. */
    public String language() {
        return metadata.get(MetadataKey.LANGUAGE).map(tag -> Locale.forLanguageTag(tag).toLanguageTag()).orElse("und");
    }

    /** What stands at the start of the running foot: the identifier, behind a warning where the dispatch must not be published. */
    public String foot() {
        return Banner.of(metadata).map(banner -> banner.word() + " · ").orElse("") + imprint.identifier();
    }

    public boolean rightToLeft() {
        return metadata.get(MetadataKey.DIRECTION).filter("rtl"::equals).isPresent();
    }

    /** One line a piece, for golden tests. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.role().name().toLowerCase(Locale.ROOT)).append(' ');
            piece.marker().ifPresent(marker -> text.append('{').append(marker).append("} "));
            for (Run run : piece.runs()) {
                boolean own = run.role() == piece.role();
                text.append(own ? "" : run.role().name().toLowerCase(Locale.ROOT)).append('[')
                        .append(run.text().replace("\n", "\\n")).append(']');
            }
            text.append('\n');
        }
        return text.toString();
    }
}
