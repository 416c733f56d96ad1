package org.wirebound.style;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * Sets what a volume has besides its dispatches: title page, headings of sections, contents and indexes. Words that lead to a place in the
 * volume have its anchor, behind a number sign, as their address.
 */
public final class VolumeCompositor {
    private static final String BETWEEN = " · ";
    /** From how many dispatches on, one after the other, an index names the first and the last page alone. */
    private static final int RANGE = 3;
    /** How many agencies the title page names. */
    private static final int NAMED = 24;
    /** So many characters of the titles show which scripts a volume is in. */
    private static final int SPECIMEN = 10_000;
    private static final String RULE = "volume";

    private final Volume volume;
    private final VolumeWords words;
    private final HouseStyle style;

    public VolumeCompositor(Volume volume, HouseStyle style) {
        this.volume = volume;
        this.words = VolumeWords.in(volume.tongue().tag());
        this.style = TallScripts.of(specimen(volume)).in(style.in(volume.tongue().tag()));
    }

    private static String specimen(Volume volume) {
        StringBuilder specimen = new StringBuilder(volume.name().title());
        volume.entries().map(Volume.Entry::title).takeWhile(title -> specimen.length() < SPECIMEN).forEach(specimen::append);
        return specimen.toString();
    }

    public Volume volume() {
        return volume;
    }

    public VolumeWords words() {
        return words;
    }

    /** Pieces of furniture as a galley of the volume, with its properties. */
    public Galley galley(List<Piece> pieces) {
        Metadata metadata = Metadata.NONE
                .with(MetadataKey.TITLE, Found.by(RULE, volume.name().title(), 1))
                .with(MetadataKey.LANGUAGE, Found.by(RULE, volume.tongue().tag(), 1))
                .with(MetadataKey.DIRECTION, Found.by(RULE, volume.tongue().rightToLeft() ? "rtl" : "ltr", 1));
        return new Galley(LegalText.metadata(metadata), style, volume.imprint(), pieces);
    }

    /** The title page. */
    public List<Piece> titlePage() {
        Map<String, Long> agencies = agencies();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(plain(Role.AGENCY, agencies.size() == 1 ? agencies.keySet().iterator().next() : words.dispatches()));
        pieces.add(plain(Role.VOLUME_TITLE, volume.name().title()));
        volume.name().subtitle().ifPresent(subtitle -> pieces.add(plain(Role.VOLUME_SUBTITLE, subtitle)));
        period().ifPresent(period -> pieces.add(plain(Role.VOLUME_FACTS, period)));
        pieces.add(plain(Role.VOLUME_FACTS, words.dispatches() + ": " + volume.size()));
        if (agencies.size() > 1) {
            pieces.add(plain(Role.VOLUME_FACTS, named(agencies)));
        }
        pieces.add(plain(Role.COLOPHON, volume.imprint().tool() + "\nSHA-256 " + volume.imprint().sourceSha256()));
        return pieces;
    }

    private Map<String, Long> agencies() {
        Collator order = Collator.getInstance(ULocale.forLanguageTag(volume.tongue().tag()));
        return volume.entries().flatMap(entry -> entry.agency().stream())
                .collect(Collectors.groupingBy(agency -> agency, () -> new TreeMap<>(order::compare), Collectors.counting()));
    }

    /** The agencies with most dispatches first. */
    private static String named(Map<String, Long> agencies) {
        String named = agencies.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(NAMED)
                .map(agency -> agency.getKey() + " (" + agency.getValue() + ")")
                .collect(Collectors.joining(", "));
        return agencies.size() > NAMED ? named + ", …" : named;
    }

    /** The first and the last day of the dispatches, written out. */
    private Optional<String> period() {
        List<DispatchDate> days = volume.entries()
                .flatMap(entry -> entry.date().flatMap(DispatchDate::day).map(DispatchDate::of).stream())
                .sorted(Comparator.comparing(date -> date.day().orElseThrow()))
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        String first = written(days.get(0));
        String last = written(days.get(days.size() - 1));
        return Optional.of(first.equals(last) ? first : first + " – " + last);
    }

    private String written(DispatchDate date) {
        return written(date, volume.tongue().tag());
    }

    /** A date as the readers of a language write it, to its own precision. */
    public static String written(DispatchDate date, String language) {
        return new WrittenDate().in(language, date);
    }

    /** The heading of a section. */
    public Piece heading(String title) {
        return plain(Role.SECTION, title);
    }

    /** The first dispatch of a section, with the section's heading above it. */
    public Galley opened(Volume.Section section, Galley dispatch) {
        double gap = 2 * dispatch.style().of(Role.BODY).leading();
        return dispatch.mapped(pieces -> {
            List<Piece> opened = new ArrayList<>(pieces);
            Piece first = opened.get(0);
            opened.set(0, first.styled(first.style().withAtLeastAbove(gap)));
            opened.add(0, heading(section.title()));
            return opened;
        });
    }

    /** The same for screens. */
    public VolumeCompositor screen() {
        return style.screen().map(screen -> new VolumeCompositor(volume, screen)).orElse(this);
    }

    /** The lines of the contents, one after the other: sections, each with its dispatches. */
    public Stream<Piece> contents() {
        int[] first = new int[volume.sections().size() + 1];
        for (int i = 0; i < volume.sections().size(); i++) {
            first[i + 1] = first[i] + volume.sections().get(i).entries().size();
        }
        return IntStream.range(0, volume.sections().size()).boxed().flatMap(at -> {
            Volume.Section section = volume.sections().get(at);
            return Stream.concat(Stream.of(line(section, at + 1)), IntStream.range(0, section.entries().size())
                    .mapToObj(i -> line(section.entries().get(i), section.title(), first[at] + i + 1)));
        });
    }

    private Piece line(Volume.Section section, int number) {
        return directed(Role.CONTENTS_SECTION,
                List.of(run(Role.CONTENTS_SECTION, section.title(), "#" + Volume.sectionAnchor(number), Role.CONTENTS_SECTION)));
    }

    /** What the section says is not said again. */
    private Piece line(Volume.Entry entry, String section, int number) {
        String address = "#" + Volume.dispatchAnchor(number);
        Run title = run(Role.CONTENTS, entry.title(), address, Role.CONTENTS);
        Optional<String> language = entry.language().equals(volume.tongue().tag()) ? Optional.empty() : Optional.of(entry.language());
        List<Run> runs = new ArrayList<>(List.of(new Run(title.role(), title.text(), title.style(), title.href(), language)));
        String credit = Stream.concat(entry.agency().filter(agency -> !agency.equals(section)).stream(), entry.place().stream())
                .collect(Collectors.joining(BETWEEN));
        if (!credit.isEmpty()) {
            runs.add(run(Role.CREDIT, "  " + credit, address, Role.CONTENTS));
        }
        return directed(Role.CONTENTS, runs);
    }

    /** The number of a page as it stands at the end of a line of the contents, behind a blank. */
    public Run pageNumber(int page, Role line) {
        Run number = run(Role.PAGE_NUMBER, " " + page, "", line);
        return new Run(number.role(), number.text(), number.style(), Optional.empty());
    }

    /** One of the dots that lead from a line of the contents to its page. */
    public Run dot() {
        return run(Role.CONTENTS, ".");
    }

    /**
     * The index of places.
     *
     * @param page the page on which the dispatch of a number begins
     */
    public Stream<Piece> places(IntUnaryOperator page) {
        return lines(VolumeIndex.of(volume, Volume.Entry::place), page);
    }

    /**
     * The index of agencies.
     *
     * @param page the page on which the dispatch of a number begins
     */
    public Stream<Piece> agencies(IntUnaryOperator page) {
        return lines(VolumeIndex.of(volume, Volume.Entry::agency), page);
    }

    /** The first line stands as far from the heading as the contents do. */
    private Stream<Piece> lines(VolumeIndex index, IntUnaryOperator page) {
        BlockStyle usual = style.of(Role.INDEX);
        BlockStyle first = usual.withAtLeastAbove(style.of(Role.CONTENTS_SECTION).spacing().above());
        return index.items().map(item -> line(item, item == index.first() ? first : usual, page));
    }

    private Piece line(VolumeIndex.Item item, BlockStyle look, IntUnaryOperator page) {
        List<Run> runs = new ArrayList<>();
        runs.add(run(Role.INDEX, item.name() + "  "));
        for (VolumeIndex.Range range : item.ranges()) {
            if (range.last() - range.first() + 1 >= RANGE) {
                runs.add(number(range.first(), page));
                runs.add(run(Role.INDEX, "–"));
                runs.add(number(range.last(), page));
                runs.add(run(Role.INDEX, ", "));
            } else {
                for (int number = range.first(); number <= range.last(); number++) {
                    runs.add(number(number, page));
                    runs.add(run(Role.INDEX, ", "));
                }
            }
        }
        runs.remove(runs.size() - 1);
        return new Piece(Role.INDEX, look, Optional.empty(), runs).directed(volume.tongue().rightToLeft());
    }

    private Run number(int dispatch, IntUnaryOperator page) {
        return run(Role.PAGE_NUMBER, String.valueOf(page.applyAsInt(dispatch)), "#" + Volume.dispatchAnchor(dispatch), Role.INDEX);
    }

    private Piece plain(Role role, String text) {
        return directed(role, List.of(run(role, text)));
    }

    private Piece directed(Role role, List<Run> runs) {
        return new Piece(role, style.of(role), Optional.empty(), runs).directed(volume.tongue().rightToLeft());
    }

    private Run run(Role role, String text) {
        return new Run(role, LegalText.legal(text), style.of(role).text(), Optional.empty());
    }

    /** Words that lead somewhere; in the look of the block that they stand in, changed as the inline role changes running text. */
    private Run run(Role role, String text, String address, Role block) {
        TextStyle own = style.of(block).text();
        TextStyle look = role == block ? own : own.changedLike(style.of(Role.BODY).text(), style.of(role).text());
        return new Run(role, LegalText.legal(text).replace('\n', ' '), look, Optional.of(address));
    }
}
