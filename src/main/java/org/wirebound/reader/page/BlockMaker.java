package org.wirebound.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.Dateline;
import org.wirebound.reader.desk.DeskLines;
import org.wirebound.reader.intake.PageText;

/** Makes blocks of passages. */
final class BlockMaker {
    private static final int LONGEST_CROSSHEAD = 60;
    private static final int TAB = 8;
    private static final int MOST_ABOVE_THE_TEXT = 8;
    private static final String LEADING_ON = ",-–—，、";

    private final PageText page;
    private final String text;
    private final List<Passage> passages;
    private final Head head;
    private final boolean capitalsTell;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    BlockMaker(PageText page, List<Passage> passages, Head head) {
        this.page = page;
        this.text = page.text();
        this.passages = passages;
        this.head = head;
        this.capitalsTell = passages.stream().anyMatch(passage -> passage.length() > LONGEST_CROSSHEAD && hasSmallLetters(passage));
        make();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Finding> findings() {
        return findings;
    }

    private void make() {
        int i = 0;
        while (i < passages.size()) {
            Passage passage = passages.get(i);
            if (isOff(passage)) {
                i++;
            } else if (opensDateline(passage)) {
                i += dateline(i, head.dateline().orElseThrow());
            } else if (isItem(i)) {
                i += listing(i);
            } else {
                blocks.add(block(i));
                i++;
            }
        }
    }

    private Block block(int i) {
        Passage passage = passages.get(i);
        Span span = page.span(passage.start(), passage.end());
        if (is(head.headline(), passage)) {
            return new Block.Headline(inlines(passage), span);
        } else if (passage.tabular()) {
            return new Block.Agate(agate(passage), span);
        } else if (is(head.rubric(), passage)) {
            return new Block.Rubric(inlines(passage), span);
        } else if (is(head.subheadline(), passage)) {
            return new Block.Subheadline(inlines(passage), span);
        } else if (is(head.bylinePassage(), passage)) {
            return new Block.Byline(inlines(passage), span);
        }
        boolean atHead = blocks.size() < MOST_ABOVE_THE_TEXT && blocks.stream().noneMatch(block -> block instanceof Block.Paragraph && !DeskLines.isNote(block.text()));
        if (atHead && passage.lines().size() == 1 && DeskLines.isMark(passage.raw(text))) {
            return new Block.Rubric(inlines(passage), span);
        }
        int mark = crossheadMark(passage);
        if (mark > 0) {
            int from = skipBlanks(passage.start() + mark);
            findings.add(Finding.at(page.span(passage.start(), passage.start() + mark), FindingCode.MARKUP_REMOVED,
                    "Taken off the page as the mark of a crosshead: " + text.substring(passage.start(), passage.start() + mark)));
            return new Block.Crosshead(InlineMaker.make(page, passage.lines(), from, passage.end()), span);
        }
        return isCrosshead(i) ? new Block.Crosshead(inlines(passage), span) : new Block.Paragraph(inlines(passage), span);
    }

    private static boolean is(Optional<Passage> part, Passage passage) {
        return part.isPresent() && part.get() == passage;
    }

    /** What stands in the head and is not printed. */
    private boolean isOff(Passage passage) {
        return is(head.repeated(), passage) || head.timeLine().filter(line -> line.whole().start() == passage.start()).isPresent();
    }

    private boolean opensDateline(Passage passage) {
        return head.dateline().filter(dateline -> dateline.start() == passage.start()).isPresent();
    }

    /** The dateline opens the first paragraph, also from a line of its own; gives how many passages went into it. */
    private int dateline(int i, Dateline dateline) {
        Passage own = passages.get(i);
        Inline.Dateline opening = new Inline.Dateline(
                InlineMaker.joined(page, own.lines(), dateline.start(), dateline.end()), page.span(dateline.start(), dateline.end()));
        int from = skipBlanks(dateline.end());
        boolean alone = from >= own.end();
        boolean merges = alone && i + 1 < passages.size() && !passages.get(i + 1).tabular() && !isItem(i + 1);
        Passage body = merges ? passages.get(i + 1) : own;
        List<Inline> inlines = new ArrayList<>();
        inlines.add(opening);
        inlines.addAll(InlineMaker.make(page, body.lines(), merges ? body.start() : from, body.end()));
        blocks.add(new Block.Paragraph(List.copyOf(inlines), page.span(own.start(), body.end())));
        return merges ? 2 : 1;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && (Line.isBlank(text.charAt(i)) || text.charAt(i) == '\n')) {
            i++;
        }
        return i;
    }

    private List<Inline> inlines(Passage passage) {
        return InlineMaker.make(page, passage.lines(), passage.start(), passage.end());
    }

    /** A passage is an item if the next or the one before carries the mark before or behind its own. */
    private boolean isItem(int i) {
        Optional<Marker> own = marker(i);
        return own.isPresent()
                && (marker(i + 1).filter(next -> next.follows(own.get())).isPresent() || marker(i - 1).filter(own.get()::follows).isPresent());
    }

    private Optional<Marker> marker(int i) {
        boolean within = i >= 0 && i < passages.size() && !passages.get(i).tabular();
        return within ? Marker.at(text, passages.get(i).first()) : Optional.empty();
    }

    /** Makes one block of the items that follow each other; gives how many. */
    private int listing(int first) {
        List<Block.Item> items = new ArrayList<>();
        int i = first;
        Optional<Marker> before = Optional.empty();
        while (marker(i).isPresent() && (before.isEmpty() || marker(i).get().follows(before.get()))) {
            Marker marker = marker(i).get();
            Passage passage = passages.get(i);
            items.add(new Block.Item(marker.text(), InlineMaker.make(page, passage.lines(), skipBlanks(marker.end()), passage.end())));
            before = Optional.of(marker);
            i++;
        }
        blocks.add(new Block.Listing(List.copyOf(items), page.span(passages.get(first).start(), passages.get(i - 1).end())));
        return i - first;
    }

    /** The length of {@code ##} and the like before a line of its own; 0 where there is none. */
    private int crossheadMark(Passage passage) {
        int length = 0;
        while (length < 4 && length < passage.length() && text.charAt(passage.start() + length) == '#') {
            length++;
        }
        boolean mark = length >= 2 && length < passage.length() && Line.isBlank(text.charAt(passage.start() + length));
        return mark && passage.lines().size() == 1 && skipBlanks(passage.start() + length) < passage.end() ? length : 0;
    }

    /** A short line alone between blank lines that is no sentence, and is either in capitals or between running text. */
    private boolean isCrosshead(int i) {
        Passage passage = passages.get(i);
        boolean between = i > 0 && i + 1 < passages.size()
                && passages.get(i - 1).standsApartFrom(passage) && passage.standsApartFrom(passages.get(i + 1));
        return between
                && passage.lines().size() == 1
                && passage.length() <= LONGEST_CROSSHEAD
                && !SentenceEnd.before(text, passage.start(), passage.end())
                && (isInCapitals(passage) || isBetweenText(i));
    }

    /** Capitals say something only in a text that is not all in capitals. */
    private boolean isInCapitals(Passage passage) {
        return capitalsTell
                && !hasSmallLetters(passage)
                && passage.raw(text).codePoints().filter(Character::isUpperCase).count() >= 4;
    }

    /** Sentences end before the line, and text or a list begins after it; a comma or dash would lead on to what follows. */
    private boolean isBetweenText(int i) {
        Passage passage = passages.get(i);
        Passage before = passages.get(i - 1);
        Passage after = passages.get(i + 1);
        boolean leadsOn = LEADING_ON.indexOf(text.charAt(passage.end() - 1)) >= 0;
        return !leadsOn
                && !Character.isLowerCase(text.codePointAt(passage.start()))
                && marker(i).isEmpty()
                && (isItem(i - 1) || isText(before) && SentenceEnd.before(text, before.start(), before.end()))
                && (isItem(i + 1) || isText(after));
    }

    private static boolean isText(Passage passage) {
        return !passage.tabular() && passage.length() > LONGEST_CROSSHEAD;
    }

    private boolean hasSmallLetters(Passage passage) {
        return text.substring(passage.start(), passage.end()).codePoints().anyMatch(Character::isLowerCase);
    }

    /** Lines and blanks as they stand, less the indent that all lines share; tabs lead to the next multiple of eight. */
    private String agate(Passage passage) {
        int least = passage.lines().stream().mapToInt(Line::indent).min().orElse(0);
        StringBuilder agate = new StringBuilder();
        for (Line line : passage.lines()) {
            agate.append(agate.isEmpty() ? "" : "\n").append(" ".repeat(Math.min(line.indent() - least, LONGEST_CROSSHEAD)));
            int column = line.indent();
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.charAt(i);
                int width = c == '\t' ? TAB - column % TAB : 1;
                agate.append(c == '\t' ? " ".repeat(width) : Character.toString(c));
                column += width;
            }
        }
        return agate.toString();
    }
}
