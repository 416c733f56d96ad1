package org.wirebound.dispatch;

/**
 * A half-open range of the decoded source.
 *
 * @param start offset of the first UTF-16 code unit, from 0
 * @param end offset after the last one, at least {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public int length() {
        return end - start;
    }
}
