package org.wirebound.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wirebound.archive.PersonsWord;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import picocli.CommandLine.Option;

/** A person's word on the command line; it beats every detection, and the metadata files too. */
final class MetadataOptions {
    @Option(names = "--title", paramLabel = "TEXT", description = "The headline.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--date", paramLabel = "DATE", description = "Such as 2023, 2023-04, 2023-04-19 or 2023-04-19T09:30+04:00.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--agency", paramLabel = "NAME", description = "The agency.")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--place", paramLabel = "NAME", description = "The place of the dateline.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "A language tag (BCP 47), such as fr or pt-BR.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--byline", paramLabel = "NAMES", description = "The authors.")
    private Optional<String> byline = Optional.empty();

    /** What was said. */
    Metadata metadata() {
        Map<MetadataKey<?>, Optional<String>> said = new LinkedHashMap<>();
        said.put(MetadataKey.TITLE, title);
        said.put(MetadataKey.DATE, date);
        said.put(MetadataKey.AGENCY, agency);
        said.put(MetadataKey.PLACE, place);
        said.put(MetadataKey.LANGUAGE, language);
        said.put(MetadataKey.BYLINE, byline);
        Metadata metadata = Metadata.NONE;
        for (Map.Entry<MetadataKey<?>, Optional<String>> entry : said.entrySet()) {
            if (entry.getValue().isPresent()) {
                metadata = with(metadata, entry.getKey(), entry.getValue().get());
            }
        }
        return metadata;
    }

    private static Metadata with(Metadata metadata, MetadataKey<?> key, String value) {
        try {
            return PersonsWord.say(metadata, key, value);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--" + key.name() + ": " + e.getMessage(), e);
        }
    }
}
