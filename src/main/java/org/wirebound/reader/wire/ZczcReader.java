package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;

/** Reads telegrams between ZCZC and NNNN, the start-of-message and end-of-message signals of the telegraph (ITU-T F.31): one or a feed of them. */
final class ZczcReader implements WireReader {
    /** Of one source. */
    static final int MOST_MESSAGES = 10_000;

    private static final String TYPE = "text/plain";
    private static final String START = "ZCZC";
    private static final String END = "NNNN";

    @Override
    public Optional<Items> read(String name, String decoded) {
        List<Integer> starts = starts(decoded);
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            items.add(item(decoded, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : decoded.length()));
        }
        List<Finding> findings = starts.size() < MOST_MESSAGES ? List.of() : List.of(Finding.of(FindingCode.LIMIT_REACHED,
                "Of a feed " + MOST_MESSAGES + " telegrams are told apart: all that follows stands in the last; split the feed."));
        return ItemDraft.items(TYPE, items, findings);
    }

    /** Offsets of the lines that ZCZC opens; none where it does not open the source. */
    private static List<Integer> starts(String decoded) {
        List<Integer> starts = new ArrayList<>();
        SourceLine line = SourceLine.firstWithWords(decoded, 0, decoded.length());
        while (line.length() > 0 && starts.size() < MOST_MESSAGES) {
            if (opens(decoded, line)) {
                starts.add(line.start());
            } else if (starts.isEmpty()) {
                return starts;
            }
            line = SourceLine.firstWithWords(decoded, line.next(), decoded.length());
        }
        return starts;
    }

    private static boolean opens(String decoded, SourceLine line) {
        boolean alone = line.length() == START.length() || line.length() > START.length() && !Character.isLetter(decoded.charAt(line.start() + START.length()));
        return alone && decoded.regionMatches(true, line.start(), START, 0, START.length());
    }

    private static Item item(String decoded, int start, int limit) {
        ItemDraft draft = new ItemDraft(decoded);
        SourceLine end = end(decoded, start, limit);
        draft.takeOff(end.start(), end.end());
        int story = new ZczcHeader(decoded, draft).read(start, end.start());
        int dated = trailer(decoded, story, end.start(), draft);
        int storyEnd = SignOff.takeOff(decoded, story, dated, draft);
        draft.plain(List.of(new Span(story, storyEnd), new Span(end.start(), end.start()), new Span(end.end(), limit)));
        return draft.finish();
    }

    /** Takes the line of the date before the end signal off the page; gives where the text ends. */
    private static int trailer(String decoded, int story, int limit, ItemDraft draft) {
        SourceLine last = SourceLine.last(decoded, story, limit);
        if (last.length() == 0 || !WireTrailer.enter(decoded, last, draft, "zczc-trailer")) {
            return limit;
        }
        draft.takeOff(last.start(), last.end());
        return last.start();
    }

    /** The line of the end signal; an empty one at the limit where it is missing. */
    private static SourceLine end(String decoded, int start, int limit) {
        SourceLine line = SourceLine.firstWithWords(decoded, start, limit);
        while (line.length() > 0) {
            boolean alone = line.length() == END.length() || line.length() > END.length() && SourceLine.isFiller(decoded.charAt(line.end() - END.length() - 1));
            if (alone && decoded.startsWith(END, line.end() - END.length())) {
                return new SourceLine(line.end() - END.length(), line.end(), line.next());
            }
            line = SourceLine.firstWithWords(decoded, line.next(), limit);
        }
        return line;
    }
}
