package org.wirebound.style;

import org.wirebound.dispatch.Dispatch;

/** Dispatch to galley: decides, once for all formats, what stands on the page and how it looks. */
public final class Compositor {
    private final HouseStyle style;

    public Compositor(HouseStyle style) {
        this.style = style;
    }

    /** Sets the dispatch in the house style. Pure: the same arguments give an equal galley. */
    public Galley compose(Dispatch dispatch, Imprint imprint) {
        throw new UnsupportedOperationException();
    }
}
