package org.wirebound.reader.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.reader.dateline.ProgramDate;
import org.wirebound.reader.dateline.VisibleDate;
import org.wirebound.reader.dateline.WrittenDate;

/** The day on which the article of a page was published, or, where nothing says that, the one on which it was changed last; days on which it runs out do not count. */
final class PageDate {
    private static final List<String> PUBLISHED = List.of("articlepublishedtime", "articlepublished", "datepublished", "ogarticlepublishedtime", "ogpublishedtime", "dcdateissued", "dctermsissued",
            "dctermscreated", "dcdatecreated", "dcdate", "dctermsdate", "pubdate", "publishdate", "publicationdate", "publisheddate", "parselypubdate", "sailthrudate", "articledate", "articlecreated",
            "originalpublicationdate", "citationpublicationdate", "datecreated", "releasedate", "date", "created");
    private static final List<String> CHANGED = List.of("articlemodifiedtime", "datemodified", "dctermsmodified", "dcdatemodified", "ogupdatedtime", "lastmodified", "revisiondate");
    private static final Pattern PUBLISHING = Pattern.compile("(?:pub\\w*|release|issue\\w*)(?:date|time|on|at)");
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?=\\D|$)");
    private static final Pattern DATED = Pattern.compile("(?i)(?:^|[\\s_-])(?:\\w*date|\\w*time|timestamp|published|publication|publi\\w*|posted|datum|fecha|data)(?:$|[\\s_-])");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:^|[\\s_-])(?:comments?|related|sidebar|widget|recommended)(?:$|[\\s_-])");
    private static final int NEIGHBOURS = 3;
    private static final int FARTHEST = 20_000;
    private static final int LONGEST = 150;

    private final PageElements elements;
    private final Optional<Element> heading;
    private final int anchor;
    private final String language;

    /**
     * @param heading near which the date of an article stands
     * @param language BCP 47, or empty
     */
    PageDate(PageElements elements, Optional<Element> heading, String language) {
        this.elements = elements;
        this.heading = heading;
        this.anchor = heading.map(element -> element.sourceRange().startPos()).orElse(0);
        this.language = language;
    }

    /** The surest of the dates that the page gives in its markup, its words or its address. */
    Optional<Found<DispatchDate>> find(Optional<Said> address) {
        return meta().or(this::property).or(this::time).or(this::visible).or(this::neighbour).or(() -> address.flatMap(PageDate::ofAddress)).or(this::changed);
    }

    /** The day of the version that lies here, where nothing says when the first was published. */
    private Optional<Found<DispatchDate>> changed() {
        return CHANGED.stream().flatMap(name -> elements.meta(List.of(name)).stream()).flatMap(said -> date(said, 0.5).stream()).findFirst();
    }

    private Optional<Found<DispatchDate>> meta() {
        Stream<Said> named = PUBLISHED.stream().flatMap(name -> elements.meta(List.of(name)).stream());
        Stream<Said> alike = elements.metas().entrySet().stream().filter(entry -> PUBLISHING.matcher(entry.getKey()).find() && !entry.getKey().contains("unpub")).map(java.util.Map.Entry::getValue);
        return Stream.concat(named, alike).flatMap(said -> date(said, 0.95).stream()).findFirst();
    }

    private Optional<Found<DispatchDate>> property() {
        return elements.properties().stream().filter(element -> element.attr("itemprop").toLowerCase(Locale.ROOT).contains("datepublished"))
                .flatMap(element -> written(element, "html-datepublished", 0.95).stream()).findFirst();
    }

    /** The element of a time that stands next to the heading, such as says that it is the day of publication first. */
    private Optional<Found<DispatchDate>> time() {
        return elements.times().stream().filter(time -> distance(time) <= FARTHEST && !isElsewhere(time))
                .sorted(Comparator.comparing((Element time) -> !isPublication(time)).thenComparing(this::distance))
                .flatMap(time -> written(time, "html-time", 0.85).stream()).findFirst();
    }

    private static boolean isPublication(Element time) {
        return time.hasAttr("pubdate") || time.className().toLowerCase(Locale.ROOT).matches(".*(?:publi|entry-date|posted|created).*");
    }

    /** Words in an element whose class says that it holds a date. */
    private Optional<Found<DispatchDate>> visible() {
        return elements.classed().stream().filter(element -> DATED.matcher(element.className()).find() && distance(element) <= FARTHEST && !isElsewhere(element))
                .filter(element -> element.text().length() <= LONGEST)
                .sorted(Comparator.comparing(this::distance)).limit(50)
                .flatMap(element -> ofWords(elements.words(element, "html-visible-date"), 0.7).stream()).findFirst();
    }

    /** A short line before or behind the heading. */
    private Optional<Found<DispatchDate>> neighbour() {
        Stream<Element> behind = heading.stream().flatMap(element -> element.nextElementSiblings().stream().limit(NEIGHBOURS));
        Stream<Element> before = heading.stream().flatMap(element -> element.previousElementSiblings().stream().limit(NEIGHBOURS));
        Stream<Element> around = heading.map(Element::parent).stream().flatMap(element -> element.nextElementSiblings().stream().limit(NEIGHBOURS));
        return Stream.concat(Stream.concat(behind, before), around).filter(element -> element.text().length() <= LONGEST)
                .flatMap(element -> ofWords(elements.words(element, "html-visible-date"), 0.6).stream()).findFirst();
    }

    private int distance(Element element) {
        return Math.abs(element.sourceRange().startPos() - anchor);
    }

    /** In a list of other articles, or among comments. */
    private static boolean isElsewhere(Element element) {
        for (Element above = element; above != null && !above.normalName().equals("body"); above = above.parent()) {
            boolean named = switch (above.normalName()) {
                case "nav", "aside", "footer" -> true;
                default -> ELSEWHERE.matcher(above.className()).find() && !above.normalName().equals("article");
            };
            if (named) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found<DispatchDate>> written(Element element, String rule, double confidence) {
        for (String attribute : List.of("content", "datetime", "title")) {
            if (element.hasAttr(attribute)) {
                Optional<Found<DispatchDate>> date = date(new Said(Said.line(element.attr(attribute)), elements.attribute(element, attribute), rule), confidence);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return ofWords(elements.words(element, rule), confidence);
    }

    private Optional<Found<DispatchDate>> date(Said said, double confidence) {
        return ProgramDate.parse(said.text()).or(() -> ProgramDate.ofEpoch(said.text())).map(date -> Found.at(said.span(), date, confidence, said.rule()))
                .or(() -> ofWords(said, confidence - 0.1));
    }

    private Optional<Found<DispatchDate>> ofWords(Said said, double confidence) {
        return VisibleDate.in(said.text(), language).map(PageDate::day).map(date -> Found.at(said.span(), date, confidence, said.rule()));
    }

    private static DispatchDate day(WrittenDate date) {
        return DispatchDate.of(LocalDate.of(date.year().orElseThrow(), date.month(), date.day()));
    }

    private static Optional<Found<DispatchDate>> ofAddress(Said address) {
        Matcher matcher = ADDRESS.matcher(address.text());
        try {
            return matcher.find()
                    ? Optional.of(Found.at(address.span(), DispatchDate.of(LocalDate.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))),
                            0.6, "html-address"))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // figures of an address that are no day
        }
    }
}
