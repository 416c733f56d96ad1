package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.dateline.DatelineParser;
import org.wirebound.reader.desk.DeskLines;
import org.wirebound.reader.page.BylineGrammar.Byline;

/**
 * Finds rubric, headline, byline and dateline in the first lines of a page.
 *
 * <p>The dateline is looked for first, because what stands above it is the head. Without one a first line is a headline only if its shape
 * says so: short, no full stop, and parted from what follows.
 */
final class HeadReader {
    private static final int FIRST_LINES = 8;
    /** Below this a dateline is believed only where a passage opens for certain and no stronger one follows. */
    private static final double STRONG = 0.85;
    private static final int LONGEST_HEADLINE = 250;
    private static final int LONGEST_WITH_STOP = 150;
    private static final int LONGEST_RUBRIC = 30;
    /** In letters; shorter lines may say the same twice and mean it. */
    private static final int SHORTEST_REPEATED = 10;

    private final String text;
    private final List<Line> lines;
    private final boolean belowHeadline;
    private final Set<Integer> openings = new HashSet<>();
    private Optional<Dateline> dateline = Optional.empty();
    private Optional<Line> bylineLine = Optional.empty();
    private Optional<Byline> byline = Optional.empty();
    private Optional<Line> repeated = Optional.empty();
    private Optional<TimeLine> timeLine = Optional.empty();
    private boolean capitals;

    /** @param belowHeadline true where the source's header gives the headline, so that a byline may stand in the first line */
    HeadReader(String text, List<Line> lines, DatelineParser parser, BylineGrammar bylines, boolean belowHeadline) {
        this.text = text;
        this.lines = lines;
        this.belowHeadline = belowHeadline;
        findDateline(parser);
        findByline(bylines);
        findRepeatedLine();
        findTimeLine(parser);
        findCapitals();
    }

    /** Offsets of lines at which a passage opens because of the head. */
    Set<Integer> openings() {
        return openings;
    }

    private void findDateline(DatelineParser parser) {
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()); i++) {
            Line line = lines.get(i);
            boolean opens = i <= 1 || lines.get(i - 1).group() != line.group() || line.indent() > lines.get(i - 1).indent();
            Optional<Dateline> found = parser.parse(text, line.start(), groupEnd(i));
            if (found.isPresent() && found.get().confidence() >= STRONG) {
                dateline = found;
                break;
            } else if (dateline.isEmpty() && opens) {
                dateline = found;
            }
        }
        dateline.ifPresent(found -> {
            openings.add(found.start());
            lines.stream().map(Line::start).filter(start -> start >= found.end()).findFirst()
                    .filter(start -> text.substring(found.end(), start).isBlank())
                    .ifPresent(openings::add);
        });
    }

    private int groupEnd(int i) {
        int last = i;
        while (last + 1 < lines.size() && last < i + 2 && lines.get(last + 1).group() == lines.get(i).group()) {
            last++;
        }
        return lines.get(last).end();
    }

    private void findByline(BylineGrammar bylines) {
        int limit = dateline.map(Dateline::start).orElse(Integer.MAX_VALUE);
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()) && lines.get(i).start() < limit && byline.isEmpty(); i++) {
            boolean mayStand = i > 0 || belowHeadline || dateline.isPresent() && lines.size() > 1
                    && (lines.get(1).group() != lines.get(0).group() || BylineGrammar.isJob(text.substring(lines.get(1).start(), lines.get(1).end())));
            byline = mayStand ? bylines.read(text, lines.get(i)) : Optional.empty();
            if (byline.isPresent()) {
                bylineLine = Optional.of(lines.get(i));
                openings.add(lines.get(i).start());
                if (i + 1 < lines.size()) {
                    openings.add(lines.get(i + 1).start());
                }
            }
        }
    }

    /** A page may give its headline twice, as its name and above its text. */
    private void findRepeatedLine() {
        for (int i = 0; i + 1 < Math.min(FIRST_LINES, lines.size()) && repeated.isEmpty(); i++) {
            String letters = letters(lines.get(i));
            if (isInHead(lines.get(i + 1)) && letters.length() >= SHORTEST_REPEATED && letters.equals(letters(lines.get(i + 1)))) {
                repeated = Optional.of(lines.get(i + 1));
                open(i + 1);
            }
        }
    }

    /** A date may stand above the headline too, where two lines or more follow. */
    private void findTimeLine(DatelineParser parser) {
        for (int i = 0; i < Math.min(FIRST_LINES, lines.size()) && timeLine.isEmpty(); i++) {
            Line line = lines.get(i);
            boolean mayStand = isInHead(line) && (i > 0 || lines.size() > 2 && lines.get(1).group() != line.group());
            timeLine = mayStand ? TimeLine.read(text, line).or(() -> TimeLine.written(text, line, parser)) : Optional.empty();
            if (timeLine.isPresent()) {
                open(i);
            }
        }
    }

    /** A first line in capitals above text that is not in capitals is a headline, even where the next line goes on in its column. */
    private void findCapitals() {
        boolean two = lines.size() > 2 && isInHead(lines.get(0)) && lines.get(0).length() >= SHORTEST_REPEATED;
        boolean outdented = two && lines.get(0).indent() == 0 && lines.stream().skip(1).limit(FIRST_LINES).allMatch(line -> line.indent() > 0);
        capitals = two && isInCapitals(lines.get(0)) && (outdented || !isInCapitals(lines.get(1))) && text.substring(lines.get(0).start(), lines.get(0).end()).indexOf(' ') > 0;
        if (capitals) {
            openings.add(lines.get(1).start());
        }
    }

    private boolean isInCapitals(Line line) {
        return text.substring(line.start(), line.end()).codePoints().noneMatch(Character::isLowerCase)
                && text.substring(line.start(), line.end()).codePoints().filter(Character::isUpperCase).count() >= SHORTEST_REPEATED;
    }

    private boolean isInHead(Line line) {
        return dateline.map(found -> line.start() < found.start()).orElse(true);
    }

    /** Lets the line at an index stand alone. */
    private void open(int i) {
        openings.add(lines.get(i).start());
        if (i + 1 < lines.size()) {
            openings.add(lines.get(i + 1).start());
        }
    }

    private String letters(Line line) {
        StringBuilder letters = new StringBuilder();
        text.substring(line.start(), line.end()).toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The head among the passages that were made with {@link #openings()}. */
    Head read(List<Passage> passages) {
        Optional<Passage> bylinePassage = bylineLine.flatMap(line -> at(passages, line.start()));
        Optional<Passage> again = repeated.flatMap(line -> at(passages, line.start()));
        Optional<Passage> time = timeLine.flatMap(line -> at(passages, line.whole().start()));
        List<Passage> above = new ArrayList<>();
        for (Passage passage : passages) {
            if (dateline.isPresent() && passage.start() >= dateline.get().start() || dateline.isEmpty() && above.size() == 2) {
                break;
            }
            if (isOfTheDesk(passage) || isRightsOrJob(passage)) {
                continue;
            } else if (bylinePassage.filter(passage::equals).isEmpty()) {
                above.add(passage);
            } else if (dateline.isEmpty()) {
                break;
            }
        }
        time.ifPresent(above::remove);
        boolean rubric = above.size() >= 2 && isRubric(above.get(0)) && !isRubric(above.get(1)) && (dateline.isPresent() || passages.size() > 2);
        Optional<Passage> below = rubric ? headline(passages, above.get(1)) : Optional.empty();
        Optional<Passage> headline = below.isPresent() || above.isEmpty() ? below : headline(passages, above.get(0));
        Optional<Passage> second = again.filter(passage -> headline.filter(first -> letters(first.first()).equals(letters(passage.first()))).isPresent());
        second.ifPresent(above::remove);
        return new Head(below.map(found -> above.get(0)), headline, headline.flatMap(found -> subheadline(above, found)), bylinePassage, byline, dateline,
                second, time.flatMap(passage -> timeLine));
    }

    private static Optional<Passage> at(List<Passage> passages, int start) {
        return passages.stream().filter(passage -> passage.start() == start).findFirst();
    }

    /** What desks write above a headline for other desks is none. */
    private boolean isOfTheDesk(Passage passage) {
        return passage.lines().size() == 1 && DeskLines.isMark(passage.raw(text)) || DeskLines.isNote(passage.raw(text));
    }

    /** A line of rights that stands at the head, and the line below a byline that says whose writer the author is. */
    private boolean isRightsOrJob(Passage passage) {
        String raw = passage.raw(text);
        boolean belowByline = bylineLine.filter(line -> line.start() < passage.start()).isPresent();
        return passage.lines().size() == 1 && (RightsGrammar.isClaim(raw) || belowByline && BylineGrammar.isJob(raw));
    }

    /** The head of a page whose headline the source's header gives: no passage is taken for another. */
    Head readBelowHeadline(List<Passage> passages) {
        Head head = read(passages);
        return new Head(Optional.empty(), Optional.empty(), Optional.empty(), head.bylinePassage(), head.byline(), head.dateline(), Optional.empty(), Optional.empty());
    }

    /** The one passage between headline and dateline, if it is short, no sentence, no note and no list. */
    private Optional<Passage> subheadline(List<Passage> above, Passage headline) {
        int next = above.indexOf(headline) + 1;
        if (dateline.isEmpty() || next != above.size() - 1 || above.get(next).tabular()) {
            return Optional.empty();
        }
        Passage candidate = above.get(next);
        boolean shaped = candidate.length() <= LONGEST_HEADLINE && candidate.length() >= SHORTEST_REPEATED && candidate.lines().size() <= 2
                && Character.isLetterOrDigit(text.codePointAt(candidate.start()))
                && Marker.at(text, candidate.first()).isEmpty()
                && !SentenceEnd.before(text, candidate.start(), candidate.end());
        return shaped ? Optional.of(candidate) : Optional.empty();
    }

    private Optional<Passage> headline(List<Passage> passages, Passage candidate) {
        int index = passages.indexOf(candidate);
        boolean inCapitals = capitals && index == 0;
        if (candidate.tabular() && !inCapitals || candidate.length() > LONGEST_HEADLINE || index + 1 >= passages.size()) {
            return Optional.empty();
        }
        Passage next = passages.get(index + 1);
        boolean stop = SentenceEnd.isFullStopBefore(text, candidate.start(), candidate.end()) && !endsInAbbreviation(candidate) && !candidate.raw(text).endsWith("..");
        boolean headFollows = inCapitals || dateline.isPresent() || bylineLine.filter(line -> line.start() == next.start()).isPresent();
        if (headFollows) {
            return stop && candidate.length() > LONGEST_WITH_STOP ? Optional.empty() : Optional.of(candidate);
        } else if (stop) {
            return candidate.length() <= LONGEST_WITH_STOP && aloneAboveOneGroup(candidate) ? Optional.of(candidate) : Optional.empty();
        }
        boolean shorter = candidate.length() < 2 * next.length() || SentenceEnd.before(text, next.start(), next.end());
        return candidate.standsApartFrom(next) || candidate.lines().size() == 1 && shorter ? Optional.of(candidate) : Optional.empty();
    }

    /** The page's only blank line stands below the candidate, and three lines or more follow: whoever set it meant a headline. */
    private boolean aloneAboveOneGroup(Passage candidate) {
        return candidate.lines().size() == 1
                && lines.size() >= 4
                && lines.get(1).group() == candidate.last().group() + 1
                && lines.get(lines.size() - 1).group() == lines.get(1).group();
    }

    /** "Inc." and "U.S." end headlines too. */
    private boolean endsInAbbreviation(Passage passage) {
        String raw = passage.raw(text);
        int word = Math.max(raw.lastIndexOf(' '), raw.lastIndexOf('\n')) + 1;
        String last = raw.substring(word);
        return last.length() <= 5 && Character.isUpperCase(last.codePointAt(0)) && (last.indexOf('.') < last.length() - 1 || last.matches("(?:Inc|Co|Corp|Ltd|Jr|Sr|Bros|St)\\."));
    }

    /** Capitals alone, of scripts that have them, and three words at most. */
    private boolean isRubric(Passage passage) {
        String raw = passage.raw(text);
        return raw.length() <= LONGEST_RUBRIC
                && passage.lines().size() == 1
                && raw.split("\\s+").length <= 3
                && raw.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase)
                && raw.codePoints().filter(Character::isUpperCase).count() >= 3
                && raw.codePoints().noneMatch(Character::isDigit);
    }
}
