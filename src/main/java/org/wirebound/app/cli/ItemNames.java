package org.wirebound.app.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Decides what the files of each dispatch are called where a source holds several: {@code x.items/001}, in a folder that no other input's files go into. */
final class ItemNames {
    private static final int FEWEST_DIGITS = 3;

    private final Set<String> folders = new HashSet<>();

    /** @param stems where the records of all inputs go, as {@link OutputNames} assigned them */
    ItemNames(Collection<Path> stems) {
        for (Path stem : stems) {
            for (Path folder = stem.getParent(); folder != null; folder = folder.getParent()) {
                folders.add(OutputNames.folded(folder));
            }
        }
    }

    /** The place of one dispatch; the stem itself where it is the only one. */
    Path of(Path stem, int number, int all) {
        if (all == 1) {
            return stem;
        }
        Path folder = stem.resolveSibling(stem.getFileName() + ".items");
        for (int i = 2; folders.contains(OutputNames.folded(folder)); i++) {
            folder = stem.resolveSibling(stem.getFileName() + ".items." + i);
        }
        int digits = Math.max(FEWEST_DIGITS, Integer.toString(all).length());
        return folder.resolve(String.format(Locale.ROOT, "%0" + digits + "d", number));
    }
}
