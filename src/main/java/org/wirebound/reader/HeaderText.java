package org.wirebound.reader;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.intake.Mojibake;

/** Puts right what a wrong character set made of the letters of a header's fields. */
final class HeaderText {
    private HeaderText() {}

    @SuppressWarnings("unchecked") // a key whose value is a string has strings
    static Metadata repaired(Metadata header, List<Finding> findings) {
        Metadata repaired = header;
        List<String> names = new ArrayList<>();
        for (MetadataKey<?> key : header.keys()) {
            Found<?> found = header.found(key).orElseThrow();
            if (found.value() instanceof String text && !Mojibake.repaired(text).equals(text)) {
                repaired = repaired.with((MetadataKey<String>) key, new Found<>(Mojibake.repaired(text), found.confidence(), found.rule(), found.span()));
                names.add(key.name());
            }
        }
        if (!names.isEmpty()) {
            findings.add(Finding.of(FindingCode.MOJIBAKE_REPAIRED, "Put right in the header's " + String.join(", ", names)
                    + ": letters that a wrong character set had made of others; compare with the source."));
        }
        return repaired;
    }
}
