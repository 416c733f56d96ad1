package org.wirebound.reader.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.Agencies;

/**
 * Reads the head of a telegram: the line of ZCZC; a routing line that a doubled letter opens, the precedence; then lines of one field each, which a sign names, as the AAP
 * sends them: {@code $} category or headline, {@code %} category, {@code #} or {@code :} slug, {@code ^} headline, {@code @} place, {@code =} part; {@code + * & !} for machines.
 */
final class ZczcHeader {
    private static final String SIGNS = "$%#:^@=+*&!";
    private static final String RULE = "zczc-field";
    private static final int MOST_FIELDS = 20;
    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST_CODE = 4;
    private static final int LONGEST_HEADLINE = 120;
    private static final Pattern ROUTING = Pattern.compile("([A-Z])\\1(?: [A-Za-z()0-9]{1,20}){1,8}");
    /** One letter, three of a category, then codes with figures or of the telegraph's routing. */
    private static final Pattern CODES = Pattern.compile("([A-Z]) ([A-Z]{3})(?: [A-Z0-9]{2,4}){1,4}");
    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\d]{2,30}(?:-[\\p{L}\\d]{1,30}){1,8}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern STORY_NUMBER = Pattern.compile("[A-Za-z]{2,4}\\d{2,5}");
    /** The desk before the keyword: {@code RACING : }, {@code :POTTED :}. */
    private static final Pattern DESK = Pattern.compile(":?\\s?([A-Z]{3,20})\\s?:\\s?(?=\\S)");

    private final String decoded;
    private final ItemDraft draft;
    private final List<Field> fields = new ArrayList<>();

    ZczcHeader(String decoded, ItemDraft draft) {
        this.decoded = decoded;
        this.draft = draft;
    }

    /** What a sign names; offsets of the value. */
    private record Field(char sign, int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** Reads the head at an offset; gives where the story begins. */
    int read(int start, int limit) {
        SourceLine first = SourceLine.firstWithWords(decoded, start, limit);
        identify(first);
        draft.takeOff(first.start(), first.end());
        int at = first.next();
        SourceLine second = SourceLine.firstWithWords(decoded, at, limit);
        boolean routed = second.length() <= LONGEST_FIELD && ROUTING.matcher(second.text(decoded)).matches();
        if (routed) {
            draft.takeOff(second.start(), second.end());
            at = second.next();
        }
        at = routed ? keywordLine(at, limit) : heading(at, limit);
        at = fields(at, limit);
        enter();
        return at;
    }

    /** Behind ZCZC stand the agency or the number of the telegram. */
    private void identify(SourceLine first) {
        int from = Math.min(first.end(), first.start() + "ZCZC".length());
        SourceLine words = new SourceLine(from, first.end(), first.next()).trimmed(decoded);
        if (words.length() > LONGEST_FIELD) {
            return;
        }
        String text = words.text(decoded);
        Agencies.bundled().named(text).ifPresent(agency -> draft.hint(MetadataKey.AGENCY, Found.at(new Span(words.start(), words.end()), agency, 0.8, "zczc-line")));
        if (STORY_NUMBER.matcher(text).matches()) {
            draft.enter(MetadataKey.ITEM_ID, words.start(), words.end(), 0.8, "zczc-line");
        }
    }

    /** Telegrams of European agencies have the heading of IPTC 7901, or a line of precedence, category and codes; gives where the next line begins. */
    private int heading(int at, int limit) {
        Optional<Iptc7901Header> header = Iptc7901Header.read(decoded, at, limit).filter(found -> found.countsWords() || found.keywords().length() > 0);
        SourceLine line = SourceLine.firstWithWords(decoded, at, limit);
        Matcher codes = CODES.matcher(line.length() > LONGEST_FIELD ? "" : line.text(decoded));
        if (header.isPresent()) {
            header.get().enterInto(draft);
            draft.takeOff(line.start(), header.get().end());
            return slugLine(header.get().end(), limit);
        } else if (codes.matches()) {
            draft.enter(MetadataKey.PRIORITY, line.start() + codes.start(1), line.start() + codes.end(1), 0.8, "zczc-codes");
            draft.enter(MetadataKey.CATEGORY, line.start() + codes.start(2), line.start() + codes.end(2), 0.8, "zczc-codes");
            draft.takeOff(line.start(), line.end());
            return line.next();
        }
        return at;
    }

    /** Below the heading stands the slug, words parted by hyphens alone. */
    private int slugLine(int at, int limit) {
        SourceLine line = SourceLine.firstWithWords(decoded, at, limit);
        if (draft.has(MetadataKey.SLUG) || line.length() > LONGEST_HEADLINE || !SLUG.matcher(line.text(decoded)).matches()) {
            return at;
        }
        draft.enter(MetadataKey.SLUG, line.start(), line.end(), 0.8, "zczc-slug-line");
        draft.takeOff(line.start(), line.end());
        return line.next();
    }

    /** Below a routing line stands the keyword line, which is the headline as well; gives where the next line begins. */
    private int keywordLine(int at, int limit) {
        SourceLine line = SourceLine.firstWithWords(decoded, at, limit);
        Matcher desk = DESK.matcher(decoded).region(line.start(), line.end());
        boolean hasDesk = line.length() <= LONGEST_HEADLINE && desk.lookingAt();
        int from = hasDesk ? desk.end() : decoded.startsWith(":", line.start()) ? line.start() + 1 : line.start();
        boolean headline = line.length() > 1 && line.length() <= LONGEST_HEADLINE && !decoded.startsWith(".", line.end() - 1)
                && SourceLine.firstWithWords(decoded, line.next(), limit).length() > 0;
        if (!headline) {
            return at;
        }
        draft.takeOff(line.start(), from);
        if (hasDesk) {
            draft.enter(MetadataKey.KEYWORDS, Found.at(new Span(desk.start(1), desk.end(1)), List.of(desk.group(1)), 0.6, "zczc-keyword-line"));
        }
        draft.enter(MetadataKey.SLUG, from, line.end(), 0.6, "zczc-keyword-line");
        draft.headline(from, line.end(), 0.8, "zczc-keyword-line");
        return line.next();
    }

    private int fields(int start, int limit) {
        int at = start;
        while (at < limit && fields.size() < MOST_FIELDS) {
            SourceLine line = SourceLine.firstWithWords(decoded, at, limit);
            boolean field = line.length() > 0 && line.length() <= LONGEST_FIELD && SIGNS.indexOf(decoded.charAt(line.start())) >= 0 && !isItem(line);
            if (!field) {
                return at;
            }
            SourceLine value = new SourceLine(line.start() + 1, line.end(), line.next()).trimmed(decoded);
            fields.add(new Field(decoded.charAt(line.start()), value.start(), value.end()));
            at = line.next();
        }
        return at;
    }

    /** "* Local times" is the item of a list. */
    private boolean isItem(SourceLine line) {
        return line.length() > 1 && Character.isWhitespace(decoded.charAt(line.start() + 1)) && "*+=".indexOf(decoded.charAt(line.start())) >= 0;
    }

    private void enter() {
        Optional<Field> headline = headline();
        Optional<Field> slug = first('#').or(() -> first(':'));
        fields.stream().filter(field -> (field.sign() == '$' || field.sign() == '%') && isCode(field)).findFirst()
                .ifPresent(field -> draft.enter(MetadataKey.CATEGORY, field.start(), field.end(), 0.9, RULE));
        slug.filter(field -> !draft.has(MetadataKey.SLUG)).ifPresent(field -> draft.enter(MetadataKey.SLUG, field.start(), field.end(), 0.9, RULE));
        first('@').ifPresent(field -> draft.hint(MetadataKey.PLACE,
                Found.at(new Span(field.start(), field.end()), decoded.substring(field.start(), field.end()), 0.7, RULE)));
        first('=').filter(field -> NUMBER.matcher(decoded.substring(field.start(), field.end())).matches()).ifPresent(field -> draft.enter(MetadataKey.TAKE,
                Found.at(new Span(field.start(), field.end()), Integer.valueOf(decoded.substring(field.start(), field.end())), 0.9, RULE)));
        for (Field field : fields) {
            if (headline.filter(field::equals).isEmpty() || draft.has(MetadataKey.TITLE)) {
                draft.takeOff(field.start() - 1, field.end());
            } else {
                draft.headline(field.start(), field.end(), 0.95, RULE);
            }
        }
    }

    /** The field of the headline; where {@code #} names the slug, {@code :} may hold it. */
    private Optional<Field> headline() {
        return first('^')
                .or(() -> fields.stream().filter(field -> field.sign() == '$' && !isCode(field) && hasLetters(field)).findFirst())
                .or(() -> first('#').isPresent() ? first(':').filter(this::hasLetters) : Optional.empty());
    }

    private Optional<Field> first(char sign) {
        return fields.stream().filter(field -> field.sign() == sign && field.length() > 0).findFirst();
    }

    private static boolean isCode(Field field) {
        return field.length() <= LONGEST_CODE;
    }

    private boolean hasLetters(Field field) {
        return decoded.substring(field.start(), field.end()).codePoints().anyMatch(Character::isLetter);
    }
}
