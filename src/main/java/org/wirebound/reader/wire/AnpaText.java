package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.desk.DeskLabel;

/** Reads the text of an ANPA 1312 message: the lines of its head, by the AP's signs or by their place, and then the story. */
final class AnpaText {
    private static final int MOST_RAIL_LINES = 60;
    private static final int LONGEST_HEADLINE = 250;
    private static final int MOST_HEADLINE_LINES = 3;
    private static final int GAP = 3;

    private final String decoded;
    private final ItemDraft draft;
    private final String keyword;
    private final List<Span> signs = new ArrayList<>();

    /** @param keyword that of the heading, which the text may repeat */
    AnpaText(String decoded, ItemDraft draft, String keyword) {
        this.decoded = decoded;
        this.draft = draft;
        this.keyword = keyword;
    }

    void read(int start, int limit) {
        List<RailLine> rails = RailLine.at(decoded, start, limit, MOST_RAIL_LINES);
        if (rails.isEmpty()) {
            readByPlace(start, limit);
        } else {
            readRails(rails);
            signs.addAll(new AnpaStory(decoded, draft).read(rails.get(rails.size() - 1).end(), limit));
        }
        if (!signs.isEmpty()) {
            draft.find(Finding.at(signs, FindingCode.MARKUP_REMOVED, "Taken off the page, " + signs.size() + " in all: the wire's signs of setting, ^ < = +."));
        }
    }

    /** Keyword line, headline, byline, credit, in this order, as far as they are there; notes and lists of pictures anywhere. */
    private void readRails(List<RailLine> rails) {
        boolean flushHeadline = rails.stream().anyMatch(rail -> !rail.centred() && !isAside(rail));
        Optional<RailLine> byline = Optional.empty();
        RailLine before = rails.get(0);
        for (RailLine rail : rails) {
            if (isAside(rail)) {
                aside(rail);
            } else if (rail.isByline(decoded)) {
                byline = Optional.of(rail);
                part(rail, Kind.BYLINE);
                agency(decoded.substring(rail.from() + "by ".length(), rail.to()), rail.from(), rail.to(), 0.8);
            } else if (byline.filter(before::equals).isPresent() && (namesAgency(rail) || rail.centred())) {
                part(rail, Kind.BYLINE);
            } else if (!draft.has(MetadataKey.TITLE) && (!rail.centred() || !flushHeadline)) {
                sign(rail);
                draft.headline(rail.from(), rail.to(), 0.97, "anpa-1312-headline");
            } else {
                part(rail, rail.centred() ? Kind.HEADING : Kind.SUBHEADLINE);
            }
            before = rail;
        }
    }

    private boolean isAside(RailLine rail) {
        return rail.isStoryNumber(decoded) || repeatsKeyword(rail) || rail.namesPictures(decoded) || rail.isNote(decoded);
    }

    private boolean repeatsKeyword(RailLine rail) {
        return !draft.has(MetadataKey.TITLE) && rail.isKeyword(decoded, keyword);
    }

    private void aside(RailLine rail) {
        if (rail.isNote(decoded)) {
            draft.note(rail.start(), rail.end(), rail.note(decoded));
        } else {
            draft.takeOff(rail.start(), rail.end());
        }
        if (repeatsKeyword(rail)) {
            labels(rail);
        }
    }

    /** Behind the keyword stand version and word count, parted by commas. */
    private void labels(RailLine rail) {
        int at = rail.from();
        for (String words : rail.words(decoded).split(",")) {
            Span span = new Span(at, at + words.length());
            DeskLabel.read(words).ifPresent(label -> draft.label(label, span));
            at += words.length() + 1;
        }
    }

    private void part(RailLine rail, Kind kind) {
        sign(rail);
        draft.part(kind, rail.from(), rail.to());
    }

    private void sign(RailLine rail) {
        signs.add(new Span(rail.start(), rail.from()));
        signs.add(new Span(rail.to(), rail.end()));
    }

    /** "Associated Press", "AP Sports Writer"; behind the byline an unknown agency or a job stands in this place too. */
    private boolean namesAgency(RailLine rail) {
        String words = rail.words(decoded);
        int blank = words.indexOf(' ');
        int second = words.indexOf(' ', blank + 1);
        return agency(words, rail.from(), rail.to(), 0.8)
                || blank > 0 && agency(words.substring(0, blank), rail.from(), rail.from() + blank, 0.8)
                || second > 0 && agency(words.substring(0, second), rail.from(), rail.from() + second, 0.8);
    }

    private boolean agency(String name, int start, int end, double confidence) {
        Optional<String> agency = Agencies.bundled().named(name.strip());
        agency.ifPresent(found -> draft.hint(MetadataKey.AGENCY, Found.at(new Span(start, end), found, confidence, "byline-line")));
        return agency.isPresent();
    }

    /** A head without signs: the keyword again, then the headline, below it indented or parted paragraphs. */
    private void readByPlace(int start, int limit) {
        SourceLine first = SourceLine.firstWithWords(decoded, start, limit);
        if (!keyword.isEmpty() && first.text(decoded).equals(keyword)) {
            draft.takeOff(first.start(), first.end());
            first = SourceLine.firstWithWords(decoded, first.next(), limit);
        }
        SourceLine last = lastOfHeadline(first, limit);
        int end = last.end();
        while (end > first.start() && (decoded.charAt(end - 1) == '+' || SourceLine.isFiller(decoded.charAt(end - 1)))) {
            end--;
        }
        boolean headline = first.length() > 0 && first.length() <= LONGEST_HEADLINE;
        if (headline) {
            draft.headline(first.start(), end, 0.95, "anpa-1312-headline");
            if (decoded.substring(end, last.end()).contains("+")) {
                signs.add(new Span(end, last.end()));
            }
        }
        int story = headline ? last.next() : first.start();
        draft.plain(List.of(new Span(story, SignOff.takeOff(decoded, story, limit, draft))));
    }

    /** A headline goes on over lines that are set and cased like the first, if what follows them is not. */
    private SourceLine lastOfHeadline(SourceLine first, int limit) {
        SourceLine last = first;
        for (int lines = 1; lines <= MOST_HEADLINE_LINES; lines++) {
            SourceLine next = SourceLine.at(decoded, last.next(), limit);
            String words = next.text(decoded).strip();
            boolean ends = words.isEmpty() || Character.isWhitespace(decoded.charAt(next.start()));
            if (ends) {
                return last;
            } else if (words.contains(" ".repeat(GAP)) || !isInCapitals(first.text(decoded)) || !isInCapitals(words)) {
                return first;
            }
            last = next;
        }
        return first;
    }

    private static boolean isInCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }
}
