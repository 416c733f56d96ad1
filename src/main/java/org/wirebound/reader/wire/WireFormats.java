package org.wirebound.reader.wire;

import java.util.List;
import java.util.Optional;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.wire.json.JsonDispatches;
import org.wirebound.reader.wire.xml.XmlFormats;

/** The formats of the wires that are known, a row each; the first that claims a source reads it. */
public final class WireFormats {
    private static final List<WireReader> ALL = List.of(
            new AnpaReader(),
            new Iptc7901Reader(),
            new KeyValueReader(),
            new ZczcReader(),
            XmlFormats::read,
            JsonDispatches::read);

    private WireFormats() {}

    /** Reads a source in one of the known formats; empty where it is in none of them. */
    public static Optional<Items> read(String name, String decoded) {
        return ALL.stream().flatMap(reader -> reader.read(name, decoded).stream()).findFirst();
    }
}
