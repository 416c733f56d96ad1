package org.wirebound.reader.desk;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * What tells which story a dispatch belongs to, and where in it the dispatch stands.
 *
 * @param index of the dispatch among those that are compared
 * @param metadata of the dispatch
 */
record Story(int index, Metadata metadata) {
    /** Kinds of version of one number, in the order in which desks send them. */
    private static final Map<String, Integer> ORDER = Map.of(
            "", 0, "lead", 1, "update", 1, "writethru", 2, "repeat", 3, "refile", 4, "recast", 5, "correction", 6, "advisory", 7, "kill", 9);
    /** The wires' cycles before a slug: for morning papers, for evening papers, for both. */
    private static final List<String> CYCLES = List.of("bc-", "am-", "pm-");

    private static final Pattern TAKE = Pattern.compile("(?:^|\\s)=\\d{0,2}(?=\\s|$)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}-]+");
    private static final Pattern AROUND = Pattern.compile("^[ -]+|[ -]+$");

    /** The slug without its marks, or else the headline without them; empty where neither is the agency's own. */
    Optional<String> name() {
        Optional<String> slug = metadata.get(MetadataKey.SLUG).map(Story::ofSlug).filter(name -> !name.isEmpty());
        boolean derived = metadata.get(MetadataKey.TITLE_DERIVED).orElse(true);
        return slug.map(name -> "slug " + name)
                .or(() -> metadata.get(MetadataKey.TITLE).filter(title -> !derived).map(Story::ofTitle).filter(name -> !name.isEmpty()).map(name -> "title " + name));
    }

    private static String ofSlug(String slug) {
        List<Mark> marks = MarkGrammar.ofSlug(slug);
        String bare = plain(marks.isEmpty() ? slug : slug.substring(0, marks.get(0).start()));
        return CYCLES.stream().filter(bare::startsWith).findFirst().map(cycle -> bare.substring(cycle.length())).orElse(bare);
    }

    /** The headline behind the marks before it, and before those in brackets behind it. */
    private static String ofTitle(String title) {
        int from = 0;
        int to = title.length();
        for (Mark mark : MarkGrammar.ofTitle(title)) {
            boolean opens = title.substring(from, mark.start()).codePoints().noneMatch(Character::isLetterOrDigit);
            from = opens ? mark.end() : from;
            to = opens ? to : Math.min(to, Math.max(title.lastIndexOf('(', mark.start()), title.lastIndexOf('[', mark.start())));
        }
        return plain(title.substring(from, Math.max(from, to)));
    }

    /** Letters, figures and single blanks alone, without the number of a take. */
    private static String plain(String words) {
        String letters = NO_LETTERS.matcher(TAKE.matcher(words).replaceAll(" ").toLowerCase(Locale.ROOT)).replaceAll(" ");
        return AROUND.matcher(letters).replaceAll("");
    }

    String agency() {
        return metadata.get(MetadataKey.AGENCY).map(agency -> plain(agency)).orElse("");
    }

    /** Month and day of its date, or nothing. */
    String day() {
        Optional<DispatchDate> date = metadata.get(MetadataKey.DATE);
        return date.flatMap(DispatchDate::day).map(day -> MonthDay.from(day).toString())
                .orElseGet(() -> date.filter(found -> found.precision() == DispatchDate.Precision.MONTH_DAY).map(DispatchDate::toString).orElse(""));
    }

    String year() {
        return metadata.get(MetadataKey.DATE).flatMap(DispatchDate::day).map(LocalDate::getYear).map(String::valueOf).orElse("");
    }

    Optional<OffsetDateTime> moment() {
        return metadata.get(MetadataKey.DATE).filter(date -> date.precision() == DispatchDate.Precision.TIME).flatMap(DispatchDate::earliest);
    }

    /** The number of its version; 0 for one without a number. */
    int number() {
        String version = metadata.get(MetadataKey.VERSION).orElse("0");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    boolean kills() {
        return metadata.get(MetadataKey.REVISION).filter("kill"::equals).isPresent();
    }

    /** True where its desk or its wire says which version it is. */
    boolean saysVersion() {
        return metadata.has(MetadataKey.VERSION) || metadata.has(MetadataKey.REVISION);
    }

    /** Where among the versions it stands: a kill last, else by number, then by kind. */
    int rank() {
        int order = ORDER.getOrDefault(metadata.get(MetadataKey.REVISION).orElse(""), 1);
        return kills() ? Integer.MAX_VALUE : number() * 10 + order;
    }

    /** The number of its take; 1 for one without a number. */
    int take() {
        return metadata.get(MetadataKey.TAKE).orElse(1);
    }

    /** The numbers of the takes that it holds: its own, or all up to a number where takes were joined. */
    IntStream holds() {
        return metadata.found(MetadataKey.TAKES).filter(takes -> takes.rule().equals(Series.JOINED))
                .map(takes -> IntStream.rangeClosed(1, takes.value()))
                .orElseGet(() -> IntStream.of(take()));
    }

    boolean isCounted() {
        return metadata.has(MetadataKey.TAKE) || metadata.has(MetadataKey.TAKES);
    }

    /** True where more takes are announced by the dispatch itself. */
    boolean saysMore() {
        return metadata.found(MetadataKey.TAKE).map(Found::rule).filter(TakeGrammar.MORE_FOLLOWS::equals).isPresent();
    }

    String identifier() {
        return metadata.get(MetadataKey.IDENTIFIER).orElse("");
    }
}
