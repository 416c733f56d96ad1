package org.wirebound.reader.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.desk.Stretch.Evidence;
import org.wirebound.reader.desk.Stretch.Where;
import org.wirebound.reader.intake.PageText;

/**
 * Reads what desks mark on a dispatch: priority, embargo, version, kill, take, and notes between desks. What a header says outright is never changed, with one
 * exception: a dispatch under embargo is never {@code usable}, whatever its header says.
 */
public final class DeskMarks {
    private static final int FIRST_LINES = 8;
    private static final int LAST_LINES = 6;
    /** A sign that more follows stands behind all else, or before the wire's own end mark. */
    private static final int LINES_OF_A_FOOT = 2;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Block> blocks;
    private Metadata metadata;

    private DeskMarks(PageText page, Dispatch dispatch, String decoded) {
        metadata = dispatch.metadata();
        NoteReader notes = new NoteReader(dispatch.blocks(), decoded);
        blocks = notes.kept();
        findings.addAll(notes.findings());
        List<Stretch> stretches = stretches(page, dispatch);
        stretches.forEach(this::marks);
        stretches.forEach(this::take);
        more(stretches);
        embargo(stretches);
        notes.note().filter(note -> !metadata.has(MetadataKey.EDITORIAL_NOTE)).ifPresent(note -> metadata = metadata.with(MetadataKey.EDITORIAL_NOTE, note));
        status();
    }

    /**
     * A dispatch with what its desk marked on it.
     *
     * @param dispatch without the notes that were taken off its page
     * @param findings what was taken off, and what forbids publication
     */
    public record Marked(Dispatch dispatch, List<Finding> findings) {}

    /**
     * Reads the marks of a dispatch.
     *
     * @param page all words of the page
     * @param dispatch what was read of header and page so far
     * @param decoded the characters in which all spans count
     */
    public static Marked read(PageText page, Dispatch dispatch, String decoded) {
        DeskMarks marks = new DeskMarks(page, dispatch, decoded);
        return new Marked(new Dispatch(marks.metadata, marks.blocks), List.copyOf(marks.findings));
    }

    private static List<Stretch> stretches(PageText page, Dispatch dispatch) {
        List<Stretch> stretches = new ArrayList<>();
        Metadata header = dispatch.metadata();
        Optional<Found<String>> title = header.found(MetadataKey.TITLE).or(() -> dispatch.blocks().stream().filter(Block.Headline.class::isInstance).findFirst()
                .map(block -> Found.at(block.span(), block.text(), 1, "headline-lines")));
        title.ifPresent(found -> stretches.add(Stretch.field(Where.TITLE, found)));
        header.found(MetadataKey.SLUG).ifPresent(found -> stretches.add(Stretch.field(Where.SLUG, found)));
        header.found(MetadataKey.EDITORIAL_NOTE).ifPresent(found -> stretches.add(Stretch.field(Where.NOTE, found)));
        List<Span> lines = filledLines(page.text());
        for (int i = 0; i < lines.size(); i++) {
            boolean head = i < FIRST_LINES;
            Where where = i == 0 && title.isEmpty() ? Where.TITLE : head ? Where.HEAD : Where.FOOT;
            if (head || i >= lines.size() - LAST_LINES) {
                stretches.add(Stretch.line(where, page, lines.get(i).start(), lines.get(i).end()));
            }
        }
        return stretches;
    }

    private static List<Span> filledLines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private void marks(Stretch stretch) {
        List<Mark> marks = switch (stretch.where()) {
            case TITLE -> MarkGrammar.ofTitle(stretch.text());
            case SLUG -> MarkGrammar.ofSlug(stretch.text());
            case HEAD -> MarkGrammar.ofLine(stretch.text());
            case FOOT, NOTE -> List.of();
        };
        for (Mark mark : marks) {
            switch (mark.kind()) {
                case "priority" -> enter(MetadataKey.PRIORITY, stretch, mark, mark.word());
                case "withheld" -> withhold(stretch.found(mark.start(), mark.end(), "withheld", new Evidence("withhold-mark", 0.8)));
                case "take" -> {
                    mark.number().ifPresent(number -> enter(MetadataKey.TAKE, stretch, mark, number));
                    mark.of().ifPresent(count -> enter(MetadataKey.TAKES, stretch, mark, count));
                }
                default -> revision(stretch, mark);
            }
        }
    }

    private <T> void enter(MetadataKey<T> key, Stretch stretch, Mark mark, T value) {
        if (!metadata.has(key)) {
            metadata = metadata.with(key, stretch.found(mark.start(), mark.end(), value, new Evidence("desk-mark", 0.85)));
        }
    }

    /** The first kind of version that is marked counts, but a kill before all else. */
    private void revision(Stretch stretch, Mark mark) {
        if (mark.kind().equals("kill")) {
            metadata = metadata.without(MetadataKey.REVISION)
                    .with(MetadataKey.STATUS, stretch.found(mark.start(), mark.end(), "canceled", new Evidence("kill-mark", 0.9)));
        }
        enter(MetadataKey.REVISION, stretch, mark, mark.kind());
        mark.number().ifPresent(number -> enter(MetadataKey.VERSION, stretch, mark, Integer.toString(number)));
    }

    private void withhold(Found<String> withheld) {
        if (metadata.get(MetadataKey.STATUS).filter(status -> !isUsable(status)).isEmpty()) {
            metadata = metadata.with(MetadataKey.STATUS, withheld);
        }
    }

    private void take(Stretch stretch) {
        boolean mayBear = stretch.where() != Where.NOTE && stretch.where() != Where.FOOT;
        Optional<Found<Integer>> take = mayBear && !metadata.has(MetadataKey.TAKE) ? TakeGrammar.number(stretch) : Optional.empty();
        take.ifPresent(found -> metadata = metadata.with(MetadataKey.TAKE, found));
    }

    /** Takes are numbered from the second on, so that one without a number that more follows is the first. */
    private void more(List<Stretch> stretches) {
        List<Stretch> ofPage = stretches.stream().filter(stretch -> stretch.ofPage().isPresent()).toList();
        ofPage.subList(Math.max(0, ofPage.size() - LINES_OF_A_FOOT), ofPage.size()).stream()
                .filter(stretch -> ofPage.size() > 1 && TakeGrammar.saysMore(stretch) && !metadata.has(MetadataKey.TAKE))
                .findFirst()
                .ifPresent(stretch -> metadata = metadata.with(MetadataKey.TAKE,
                        stretch.found(0, stretch.text().length(), 1, new Evidence(TakeGrammar.MORE_FOLLOWS, 0.7))));
    }

    private void embargo(List<Stretch> stretches) {
        EmbargoGrammar grammar = new EmbargoGrammar(metadata.get(MetadataKey.LANGUAGE).orElse(""), metadata.get(MetadataKey.DATE));
        if (!metadata.has(MetadataKey.EMBARGO)) {
            stretches.stream().filter(stretch -> stretch.where() != Where.SLUG).map(grammar::read).flatMap(Optional::stream).findFirst()
                    .ifPresent(found -> metadata = metadata.with(MetadataKey.EMBARGO, found));
        }
    }

    /** Says what forbids publication. IPTC knows no status for an embargo, so that {@code usable} is dropped beside one and nothing put in its place. */
    private void status() {
        String status = metadata.get(MetadataKey.STATUS).orElse("");
        Optional<Found<String>> embargo = metadata.found(MetadataKey.EMBARGO);
        if (embargo.isPresent()) {
            metadata = isUsable(status) ? metadata.without(MetadataKey.STATUS) : metadata;
            note(FindingCode.EMBARGOED, embargo.get(), "Not to be published before " + embargo.get().value() + ".");
        }
        if (status.equals("canceled")) {
            note(FindingCode.KILLED, metadata.found(MetadataKey.STATUS).orElseThrow(), "The agency has withdrawn this dispatch: it must not be published.");
        } else if (status.equals("withheld")) {
            note(FindingCode.WITHHELD, metadata.found(MetadataKey.STATUS).orElseThrow(), "The agency asks to withhold this dispatch until it says otherwise.");
        }
    }

    private static boolean isUsable(String status) {
        return status.equals("usable");
    }

    private void note(FindingCode code, Found<?> found, String message) {
        findings.add(found.span().map(span -> Finding.at(span, code, message)).orElseGet(() -> Finding.of(code, message)));
    }
}
