package org.wirebound.app.batch.input;

import java.nio.file.Path;
import java.util.function.Predicate;

/** Decides which folder holds the dispatches of a source that has several: {@code x.items}, where no other input's files go. */
final class ItemNames {
    private final Predicate<String> taken;

    /** @param taken true for the folded path of a folder that the record of an input goes into, at any depth */
    ItemNames(Predicate<String> taken) {
        this.taken = taken;
    }

    Path folder(Path stem) {
        Path folder = stem.resolveSibling(stem.getFileName() + ".items");
        for (int i = 2; taken.test(OutputNames.folded(folder)); i++) {
            folder = stem.resolveSibling(stem.getFileName() + ".items." + i);
        }
        return folder;
    }
}
