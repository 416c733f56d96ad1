package org.wirebound.reader.intake;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Span;

/** Collects places of a source in its order; those that touch become one span. */
public final class Places {
    /** Further places all fall into the last span, so that a source of nothing but oddities does not cost a span for each. */
    private static final int MOST_SPANS = 20_000;

    private final List<Span> spans = new ArrayList<>();
    private int count;

    /** Adds a place at or behind the last one. */
    public void add(int start, int end) {
        count++;
        int last = spans.size() - 1;
        if (last >= 0 && (spans.get(last).end() == start || spans.size() == MOST_SPANS)) {
            spans.set(last, new Span(spans.get(last).start(), Math.max(end, spans.get(last).end())));
        } else {
            spans.add(new Span(start, end));
        }
    }

    /** How many places were added. */
    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** Every place. */
    public List<Span> spans() {
        return List.copyOf(spans);
    }
}
