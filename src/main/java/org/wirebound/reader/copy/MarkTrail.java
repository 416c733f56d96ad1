package org.wirebound.reader.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.reader.copy.MarkedPart.Mark;
import org.wirebound.reader.copy.MarkedPart.Style;

/** Which marks are open in a part that is being built, and over which of its words they reach. */
final class MarkTrail {
    private static final List<Style> PRECEDENCE = List.of(Style.LINK, Style.STRONG, Style.EMPHASIS);
    private static final int LONGEST_ADDRESS = 2000;

    /** For each that is open, in their order inwards, the mark that counts within it. */
    private final Deque<Optional<Mark>> open = new ArrayDeque<>();
    private final List<Mark> marks = new ArrayList<>();
    private Optional<Mark> active = Optional.empty();

    /** The mark that counts for the next word: of marks within marks a link is kept before strong words, and those before stressed ones. */
    Optional<Mark> active() {
        return active;
    }

    void begin(Style style) {
        push(Optional.of(new Mark(style, 0, 0, "")));
    }

    /** Begins a link; only addresses of the web and of mail are kept. */
    void beginLink(String href) {
        String address = href.strip();
        String lower = address.toLowerCase(Locale.ROOT);
        boolean kept = (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) && address.length() <= LONGEST_ADDRESS
                && address.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
        push(kept ? Optional.of(new Mark(Style.LINK, 0, 0, address)) : Optional.empty());
    }

    /** Ends what began last. */
    void end() {
        open.poll();
        active = open.isEmpty() ? Optional.empty() : open.element();
    }

    /** @param mark empty for a link that is not kept */
    private void push(Optional<Mark> mark) {
        active = mark.isPresent() && (active.isEmpty() || rank(mark.get()) <= rank(active.get())) ? mark : active;
        open.push(active);
    }

    private static int rank(Mark mark) {
        return PRECEDENCE.indexOf(mark.style());
    }

    /** Lets a mark reach over a range of the page, behind the last one or as one with it. */
    void stretch(Mark mark, int from, int to) {
        int last = marks.size() - 1;
        boolean goesOn = last >= 0 && marks.get(last).end() == from && marks.get(last).style() == mark.style() && marks.get(last).href().equals(mark.href());
        int start = goesOn ? marks.remove(last).start() : from;
        marks.add(new Mark(mark.style(), start, to, mark.href()));
    }

    /** The marks of a part that ends so. */
    List<Mark> before(int end) {
        return marks.stream().filter(mark -> mark.start() < end).map(mark -> new Mark(mark.style(), mark.start(), Math.min(mark.end(), end), mark.href())).toList();
    }

    /** Forgets the marks of a part that is closed; those that are open go on in the next. */
    void clear() {
        marks.clear();
    }
}
