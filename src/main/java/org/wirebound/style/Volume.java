package org.wirebound.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.dispatch.DispatchDate;

/**
 * A publication of many dispatches: what it is called, and which dispatches stand in it, in which order.
 *
 * @param name what it is called
 * @param tongue the language of its own words
 * @param imprint where it comes from; its checksum is that of the checksums of all sources
 * @param sections at least one, each with one dispatch at least
 */
public record Volume(Name name, Tongue tongue, Imprint imprint, List<Section> sections) {
    public Volume {
        sections = List.copyOf(sections);
    }

    /**
     * What a volume is called.
     *
     * @param title in one line
     * @param subtitle the line below it
     */
    public record Name(String title, Optional<String> subtitle) {}

    /**
     * The language of the words that are the volume's own.
     *
     * @param tag BCP 47
     * @param rightToLeft the direction of its script
     */
    public record Tongue(String tag, boolean rightToLeft) {}

    /**
     * A part of a volume.
     *
     * @param title the day or the agency, in the language of the volume
     * @param entries its dispatches, at least one
     */
    public record Section(String title, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What the contents and the indexes say of a dispatch.
     *
     * @param title the headline, or what stands for one
     * @param agency as the agency writes itself
     * @param place as written in the dateline
     * @param language BCP 47
     * @param date as precise as it is known
     */
    public record Entry(String title, Optional<String> agency, Optional<String> place, String language, Optional<DispatchDate> date) {}

    /** All dispatches in their order. */
    public Stream<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream());
    }

    public int size() {
        return sections.stream().mapToInt(section -> section.entries().size()).sum();
    }

    /**
     * The name of a dispatch's place in the volume, the same in all formats; names sort as numbers do.
     *
     * @param number of the dispatch in the volume, from 1
     */
    public static String dispatchAnchor(int number) {
        return String.format(Locale.ROOT, "d%06d", number);
    }

    /**
     * The name of a section's place in the volume.
     *
     * @param number of the section, from 1
     */
    public static String sectionAnchor(int number) {
        return String.format(Locale.ROOT, "s%06d", number);
    }
}
