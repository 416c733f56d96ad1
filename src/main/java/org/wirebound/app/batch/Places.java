package org.wirebound.app.batch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirebound.archive.Holdings;

/** Decides under which name a record is written where something is there already. Safe for use by several threads. */
public final class Places {
    private final Holdings holdings;
    private final Collection<String> extensions;
    private final OnConflict rule;
    private final Set<Path> inUse = new HashSet<>();

    /** @param extensions of the renditions that are made */
    public Places(Holdings holdings, Collection<String> extensions, OnConflict rule) {
        this.holdings = holdings;
        this.extensions = List.copyOf(extensions);
        this.rule = rule;
    }

    OnConflict rule() {
        return rule;
    }

    /** What stands at a place and must stay there. */
    Optional<Path> inTheWay(Path stem) {
        return rule == OnConflict.SKIP || rule == OnConflict.FAIL ? holdings.inTheWay(stem, extensions) : Optional.empty();
    }

    /** The place to write to, which is in use until it is given back. */
    synchronized Path take(Path stem) {
        Path place = stem;
        if (rule == OnConflict.RENAME) {
            for (int i = 2; inUse.contains(place) || holdings.inTheWay(place, extensions).isPresent(); i++) {
                place = stem.resolveSibling(stem.getFileName() + "." + i);
            }
        }
        inUse.add(place);
        return place;
    }

    synchronized void giveBack(Path place) {
        inUse.remove(place);
    }
}
