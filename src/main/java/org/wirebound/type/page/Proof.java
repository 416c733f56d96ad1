package org.wirebound.type.page;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.Galley;

/** A galley with its pages, which are made up when the first writer asks for them, and once for all. Safe for use by several threads. */
public final class Proof {
    private final Galley galley;
    private final Supplier<List<Sheet>> maker;
    private @Nullable List<Sheet> sheets;

    Proof(Galley galley, Supplier<List<Sheet>> maker) {
        this.galley = galley;
        this.maker = maker;
    }

    public Galley galley() {
        return galley;
    }

    /** The pages, at least one. */
    public synchronized List<Sheet> sheets() {
        if (sheets == null) {
            sheets = List.copyOf(maker.get());
        }
        return sheets;
    }
}
