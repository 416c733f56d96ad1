package org.wirebound.writer.pdf.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which pages of a document are wanted. */
public final class PageRanges {
    public static final PageRanges ALL = new PageRanges(List.of(new Range(1, Integer.MAX_VALUE)));

    private static final Pattern RANGE = Pattern.compile("\\s*([1-9][0-9]{0,6})?\\s*(-)?\\s*([1-9][0-9]{0,6})?\\s*");

    private final List<Range> ranges;

    private PageRanges(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    private record Range(int first, int last) {}

    /**
     * Reads ranges such as {@code 1-3,5}; {@code 4-} goes on to the last page, {@code -3} begins with the first.
     *
     * @throws IllegalArgumentException if the words are no ranges; the message says which and what is expected
     */
    public static PageRanges parse(String words) {
        List<Range> ranges = new ArrayList<>();
        for (String part : words.split(",", -1)) {
            Matcher matcher = RANGE.matcher(part);
            if (!matcher.matches() || matcher.group(1) == null && matcher.group(3) == null
                    || matcher.group(2) == null && matcher.group(3) != null) {
                throw new IllegalArgumentException("\"" + part + "\" is no range of pages; write them as in 1-3,5 or 4-");
            }
            ranges.add(range(matcher));
        }
        return new PageRanges(ranges);
    }

    private static Range range(Matcher matcher) {
        int first = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : matcher.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(matcher.group(3));
        if (last < first) {
            throw new IllegalArgumentException("the range " + matcher.group().strip() + " ends before it begins; write the lower number first");
        }
        return new Range(first, last);
    }

    /** The wanted pages among so many, numbered from 0, each once and in the order of the document. */
    List<Integer> among(int pages) {
        return IntStream.rangeClosed(1, pages)
                .filter(page -> ranges.stream().anyMatch(range -> range.first <= page && page <= range.last))
                .map(page -> page - 1)
                .boxed()
                .toList();
    }
}
