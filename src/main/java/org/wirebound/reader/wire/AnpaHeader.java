package org.wirebound.reader.wire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.desk.DeskLabel;

/**
 * The two lines of an ANPA 1312 heading: service level, story number, selector; priority, category, format, keyword, version, month and day, word count.
 *
 * @param service the fields of the first line
 * @param serviceStart offset of the first line
 * @param story the fields of the second line, whole or begun
 * @param storyStart offset of the second line
 * @param end offset after the second line and its line end
 */
record AnpaHeader(Matcher service, int serviceStart, Matcher story, int storyStart, int end) {
    private static final int LONGEST_LINE = 200;
    private static final String RULE = "anpa-1312-header";
    /** The level is one letter, the number has four figures; some services add their name, and the unit separator before the selector may be lost. */
    private static final Pattern SERVICE = Pattern.compile("([A-Za-z])(\\d{3,5})([A-Z]{2,8})?[\\x1c-\\x1f ]?([A-Za-z0-9*+./_-]{0,10})");
    /** Format codes are DC1 to DC4, in the first place and the second; they may be lost. */
    private static final Pattern STORY = Pattern.compile(
            "([A-Za-z])[ \\x1f]?([A-Za-z])(?:[ \\x11-\\x14\\x1f]{1,8})(\\S[^\\x01-\\x1f]{0,80}?)[ \\x1f]{1,40}(\\d\\d)-(\\d\\d)(?:[ \\x1f]{1,8}(\\d{1,6}))?(?: {1,8}\\S{0,20})?");
    /** A line of a damaged heading still gives priority and category. */
    private static final Pattern STORY_START = Pattern.compile("([A-Za-z])[ \\x1f]([A-Za-z])(?:[ \\x11-\\x14\\x1f]{1,8})(\\S[^\\x01-\\x1f]{0,80})?");
    private static final Pattern CYCLE = Pattern.compile("(?:BC|AM|PM|AP)-.{1,80}");
    private static final Pattern TAKES = Pattern.compile("(?i)\\((\\d)-takes?\\)?");

    /** Reads the lines at an offset; empty where they are no such heading. */
    static Optional<AnpaHeader> read(String decoded, int start, int limit) {
        SourceLine first = SourceLine.firstWithWords(decoded, start, limit);
        SourceLine second = SourceLine.firstWithWords(decoded, first.next(), limit);
        if (first.length() == 0 || first.length() > LONGEST_LINE || second.length() == 0 || second.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Matcher service = SERVICE.matcher(first.text(decoded));
        Matcher story = STORY.matcher(second.text(decoded));
        Matcher begun = STORY_START.matcher(second.text(decoded));
        if (!service.matches()) {
            return Optional.empty();
        } else if (story.matches()) {
            return Optional.of(new AnpaHeader(service, first.start(), story, second.start(), second.next()));
        }
        return begun.matches() ? Optional.of(new AnpaHeader(service, first.start(), begun, second.start(), second.next())) : Optional.empty();
    }

    /** True where nothing of the grammar is missing, so that the lines can be known without their controls. */
    boolean complete() {
        return story.groupCount() > 3 && (CYCLE.matcher(story.group(3)).matches() || story.group(6) != null);
    }

    /** The keyword as written, cycle included; empty where the line is damaged. */
    String keyword() {
        return story.group(3) == null ? "" : story.group(3).substring(0, keywordLength());
    }

    /** The keyword has no blanks where version words follow it. */
    private int keywordLength() {
        String words = story.group(3);
        int blank = words.indexOf(' ');
        boolean labelled = blank > 0 && DeskLabel.read(words.substring(blank)).isPresent();
        return labelled ? blank : words.length();
    }

    /** The words of the version, or empty. */
    Optional<DeskLabel> label() {
        return story.group(3) == null ? Optional.empty() : DeskLabel.read(story.group(3).substring(keywordLength()));
    }

    /** Enters all fields. */
    void enterInto(ItemDraft draft) {
        draft.enter(MetadataKey.ITEM_ID, serviceStart + service.start(1), serviceStart + service.end(2), 0.9, RULE);
        draft.enter(MetadataKey.PRIORITY, storyStart + story.start(1), storyStart + story.end(1), 0.95, RULE);
        draft.enter(MetadataKey.CATEGORY, storyStart + story.start(2), storyStart + story.end(2), 0.95, RULE);
        int keyword = storyStart + Math.max(0, story.start(3));
        draft.enter(MetadataKey.SLUG, keyword, keyword + keyword().length(), 0.95, RULE);
        label().ifPresent(label -> draft.label(label, new Span(keyword + keyword().length() + 1, storyStart + story.end(3))));
        Matcher takes = TAKES.matcher(keyword());
        if (takes.find()) {
            draft.enter(MetadataKey.TAKES, Found.at(new Span(keyword + takes.start(1), keyword + takes.end(1)), Integer.valueOf(takes.group(1)), 0.9, RULE));
        }
        agency().ifPresent(agency -> draft.hint(MetadataKey.AGENCY,
                Found.at(new Span(serviceStart + service.start(4), serviceStart + service.end(4)), agency, 0.7, "anpa-1312-selector")));
        if (story.groupCount() > 5 && story.group(6) != null) {
            draft.enter(MetadataKey.WORD_COUNT, Found.at(new Span(storyStart + story.start(6), storyStart + story.end(6)), Integer.valueOf(story.group(6)), 0.95, RULE));
        }
        if (story.groupCount() > 3) {
            draft.wordCount(storyStart + Math.max(0, story.start(6)), storyStart + Math.max(0, story.end(6)), RULE);
            WireDate.monthDay(story.group(4), story.group(5)).ifPresent(date -> draft.hint(MetadataKey.DATE,
                    Found.at(new Span(storyStart + story.start(4), storyStart + story.end(5)), date, 0.8, RULE)));
        }
    }

    /** A selector of five letters is a name cut short: {@code reute}. */
    private Optional<String> agency() {
        String selector = service.group(4);
        return Optional.ofNullable(service.group(3)).flatMap(Agencies.bundled()::named)
                .or(() -> selector.length() == 5 ? Agencies.bundled().beginningWith(selector) : Optional.empty());
    }
}
