package org.wirebound.reader.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;

/** Reads what a test wrote, and looks at it. */
final class WireItems {
    private WireItems() {}

    static Items read(String source) {
        return XmlFormats.read("source", source).orElseThrow();
    }

    static Item only(String source) {
        List<Item> items = read(source).items();
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    static <T> T value(Item item, MetadataKey<T> key) {
        return item.metadata().get(key).orElse(null);
    }

    /** What stands in the source where a value is said to be. */
    static String place(Item item, MetadataKey<?> key) {
        Found<?> found = item.metadata().found(key).orElseThrow();
        return item.decoded().substring(found.span().orElseThrow().start(), found.span().orElseThrow().end());
    }

    /** The parts of the page, each with its kind before it. */
    static List<String> parts(Item item) {
        return item.copy().parts().stream().map(part -> part.kind() + ": " + item.copy().page().text().substring(part.start(), part.end())).toList();
    }
}
