package org.wirebound.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;
import org.wirebound.writer.Enclosure;
import org.wirebound.writer.Enclosure.Relationship;

/** The files that a document of a dispatch encloses: its source, and what is known of it as JSON. */
final class Enclosures {
    private static final String JSON = "application/json";
    private static final String UNKNOWN = "application/octet-stream";
    /** As much of a media type as PDF/A takes (ISO 19005-4 6.9). */
    private static final Pattern MEDIA_TYPE = Pattern.compile("[-\\w+.]+/[-\\w+.]+");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** What no file name has on some machine, and characters that are not seen, such as those that turn a name round. */
    private static final Pattern UNFIT = Pattern.compile("[<>:\"|?*\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("(?<=.)\\.[A-Za-z0-9]{1,8}$");
    /** In characters; what file systems take at least, even if each needs four bytes, with some room for another extension. */
    private static final int LONGEST_NAME = 56;

    private final Optional<Describer> describer;

    Enclosures(Optional<Describer> describer) {
        this.describer = describer;
    }

    List<Enclosure> of(Source source, Reading reading, List<Finding> findings) {
        String name = fileName(source.name());
        List<Enclosure> enclosures = new ArrayList<>();
        enclosures.add(new Enclosure(name, mediaType(reading), Relationship.SOURCE, "The dispatch as it came in", source.bytes()));
        describer.map(one -> one.describe(source, reading, findings)).ifPresent(description -> enclosures.add(new Enclosure(
                descriptionName(name), JSON, Relationship.DATA, "What is known of the dispatch", description)));
        return List.copyOf(enclosures);
    }

    private static String mediaType(Reading reading) {
        return reading.dispatch().metadata().get(MetadataKey.MEDIA_TYPE)
                .map(type -> type.replaceFirst("\\s*;.*", ""))
                .filter(type -> MEDIA_TYPE.matcher(type).matches())
                .orElse(UNKNOWN);
    }

    /** A name that any machine can save: no folder, nothing unseen, not too long. */
    private static String fileName(String given) {
        String name = UNFIT.matcher(FOLDERS.matcher(given).replaceFirst("")).replaceAll("_");
        String kept = EDGES.matcher(name).replaceAll("");
        if (kept.length() > LONGEST_NAME) {
            int from = kept.length() - LONGEST_NAME;
            kept = kept.substring(Character.isLowSurrogate(kept.charAt(from)) ? from + 1 : from);
        }
        return kept.isEmpty() ? "source" : kept;
    }

    /** {@code x.json} beside {@code x.txt}; {@code x.record.json} beside a source that is called so itself. */
    private static String descriptionName(String source) {
        String stem = EXTENSION.matcher(source).replaceFirst("");
        return (stem + ".json").equalsIgnoreCase(source) ? stem + ".record.json" : stem + ".json";
    }
}
