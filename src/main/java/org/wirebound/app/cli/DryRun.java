package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wirebound.app.batch.Ledger;
import org.wirebound.app.batch.OnConflict;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.Holdings;
import org.wirebound.archive.RecordJson;

/** Tells what a run would do with each input, without reading or writing one. */
final class DryRun {
    private final World world;
    private final Path folder;
    private final Collection<String> extensions;
    private final OnConflict rule;

    /** @param extensions of the renditions that would be made */
    DryRun(World world, Path folder, Collection<String> extensions, OnConflict rule) {
        this.world = world;
        this.folder = folder;
        this.extensions = extensions;
        this.rule = rule;
    }

    /** @param json whether programs want to know too */
    void tell(Inputs inputs, Ledger ledger, boolean json) {
        Console console = new Console(world);
        Holdings holdings = new Holdings(folder);
        long planned = 0;
        for (Iterator<Planned> plan = inputs.planned(folder); plan.hasNext(); planned++) {
            Planned next = plan.next();
            String what = what(next, ledger, holdings);
            String record = next.stem() + " (" + extensions.stream().sorted().collect(Collectors.joining(" ")) + ")";
            console.say(next.input().given() + " -> " + record + ": " + what);
            if (json) {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                object.put("source", next.input().given()).put("status", "planned").put("record", next.stem().toString()).put("would", what);
                world.out().println(RecordJson.line(object));
            }
        }
        console.say(planned + " planned, " + inputs.skipped() + " skipped; nothing was written");
    }

    private String what(Planned planned, Ledger ledger, Holdings holdings) {
        if (ledger.remembered(planned).isPresent()) {
            return "unchanged";
        }
        Optional<Path> there = holdings.inTheWay(planned.stem(), extensions);
        if (there.isEmpty()) {
            return "convert";
        }
        return switch (rule) {
            case REPLACE -> "replace " + there.get();
            case SKIP -> "keep " + there.get();
            case RENAME -> "convert under another name, for " + there.get() + " is there";
            case FAIL -> "fail, for " + there.get() + " is there";
        };
    }
}
