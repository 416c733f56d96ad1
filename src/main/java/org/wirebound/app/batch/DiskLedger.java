package org.wirebound.app.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.Holdings;

/** Remembers nothing beyond the run, but forces to disk what was done. */
public final class DiskLedger implements Ledger {
    private final Path folder;
    private final Holdings holdings;

    /** @param folder the output folder */
    public DiskLedger(Path folder) {
        this.folder = folder;
        this.holdings = new Holdings(folder);
    }

    @Override
    public Optional<Settlement> remembered(Planned planned) {
        return Optional.empty();
    }

    @Override
    public List<Settlement> remember(List<Settlement> settlements) {
        try {
            holdings.sync(settlements.stream().flatMap(settlement -> settlement.files().stream()).toList());
            return List.copyOf(settlements);
        } catch (IOException e) {
            throw new LedgerException("the files in " + folder + " could not be forced to disk (" + e.getMessage()
                    + "); check the disk, then convert again", e);
        }
    }
}
