package org.wirebound.app.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Severity;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.Reading;

/** Shows the text of a source with every span of a reading in it: painted and named, or in brackets such as {@code ⟦place: Bakou⟧}. */
final class NamedSpans {
    private static final Comparator<Named> OUTER_FIRST = Comparator.comparingInt(Named::start)
            .thenComparing(Comparator.comparingInt(Named::end).reversed());

    private final String text;
    private final Paint paint;
    private final StringBuilder shown = new StringBuilder();
    private final Deque<Named> open = new ArrayDeque<>();
    private int at;

    private NamedSpans(String text, Paint paint) {
        this.text = text;
        this.paint = paint;
    }

    /** A range with the names of all that was found in it. */
    private record Named(int start, int end, int tone, String name) {
        Named within(int from, int to) {
            return new Named(from, to, tone, name);
        }
    }

    /** The whole decoded text of a reading, safe for a terminal. */
    static String show(Reading reading, Paint paint) {
        NamedSpans spans = new NamedSpans(reading.decoded(), paint);
        PriorityQueue<Named> waiting = new PriorityQueue<>(OUTER_FIRST);
        waiting.addAll(spans.named(reading));
        while (!waiting.isEmpty()) {
            Named next = waiting.remove();
            spans.closeUpTo(next.start());
            int limit = spans.open.isEmpty() ? next.end() : spans.open.element().end();
            if (next.end() > limit) {
                // two that overlap cannot stand in each other: the second is shown in two pieces
                waiting.add(next.within(limit, next.end()));
            }
            spans.open(next.within(next.start(), Math.min(limit, next.end())));
        }
        spans.closeUpTo(Integer.MAX_VALUE);
        spans.words(reading.decoded().length());
        return spans.shown.toString();
    }

    private List<Named> named(Reading reading) {
        Map<Span, Named> bySpan = new LinkedHashMap<>();
        Metadata metadata = reading.dispatch().metadata();
        for (MetadataKey<?> key : metadata.keys()) {
            Found<?> found = metadata.found(key).orElseThrow();
            found.span().ifPresent(span -> put(bySpan, span, Paint.tone(key), key.name()));
        }
        for (Finding finding : reading.findings()) {
            finding.spans().forEach(span -> put(bySpan, span, Paint.tone(finding.severity()), finding.code().name()));
        }
        return new ArrayList<>(bySpan.values());
    }

    private void put(Map<Span, Named> bySpan, Span span, int tone, String name) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        if (start < end) {
            bySpan.merge(new Span(start, end), new Named(start, end, tone, name),
                    (first, second) -> new Named(start, end, first.tone(), first.name() + ", " + second.name()));
        }
    }

    private void open(Named named) {
        words(named.start());
        open.push(named);
        shown.append(paint.inColour() ? "" : "⟦" + named.name() + ": ");
    }

    private void closeUpTo(int offset) {
        while (!open.isEmpty() && open.element().end() <= offset) {
            Named closing = open.element();
            words(closing.end());
            open.pop();
            shown.append(paint.inColour() ? paint.tag(closing.tone(), closing.name()) : "⟧");
        }
    }

    private void words(int to) {
        if (to > at) {
            String words = VisibleText.page(text.substring(at, to));
            shown.append(open.isEmpty() ? words : paint.span(open.element().tone(), words));
            at = to;
        }
    }
}
