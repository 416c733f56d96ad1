package org.wirebound.convert;

import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.Reading;
import org.wirebound.style.Compositor;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Imprint;

/** From what was read to the galley, with a person's word in between. Safe for use by several threads. */
final class Composing {
    private final Compositor compositor;
    private final Edition edition;

    Composing(HouseStyle style, Edition edition) {
        this.compositor = new Compositor(style);
        this.edition = edition;
    }

    /** A reading with what a person said laid over it. */
    static Reading overlaid(Reading read, Metadata person) {
        Dispatch dispatch = read.dispatch();
        Metadata metadata = dispatch.metadata().overlaidWith(person);
        return new Reading(dispatch.withMetadata(person.has(MetadataKey.TITLE) ? metadata.without(MetadataKey.TITLE_DERIVED) : metadata),
                read.findings(), read.decoded());
    }

    /** @param sourceName the file name of the source */
    Galley galley(String sourceName, Dispatch dispatch) {
        return compositor.compose(dispatch, imprint(sourceName, dispatch.metadata()));
    }

    private Imprint imprint(String sourceName, Metadata metadata) {
        String identifier = metadata.get(MetadataKey.IDENTIFIER).orElseThrow();
        String sha256 = metadata.get(MetadataKey.SOURCE_SHA256).orElseThrow();
        return new Imprint(sourceName, sha256, identifier, edition.tool(),
                edition.stamp().or(() -> metadata.get(MetadataKey.DATE).flatMap(DispatchDate::earliest)));
    }
}
