package org.wirebound.reader.dateline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * F9, the datelines of Chinese, Japanese and Korean wires, which set no blanks: {@code 新华社成都7月26日电}, {@code （路透巴黎23日電）},
 * {@code 莫斯科,5月7日电--俄新社}, {@code 【テヘラン=共同】}, {@code (서울=연합뉴스) 홍길동 기자 =}.
 */
final class EastAsianDatelines {
    private static final String DATE = "(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日[电電]";
    private static final String REPORTERS = "(?:\\h?[（(](?:[^）)\\n]{0,6}?记者|記者)?[\\h：:]?(?<reporters>[^）)\\n]{2,30})[）)])?";
    private static final String PLACE = "(?<place>[\\p{IsHan}\\p{IsKatakana}ー・]{1,12}?)";

    private static final Pattern OPEN = Pattern.compile("(?U)" + PLACE + "?\\h?" + DATE + REPORTERS);
    private static final Pattern BRACKETED = Pattern.compile("(?U)(?:[记記]者[\\p{IsHan}]{4,9}|" + PLACE + ")(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?:[电電]|[\\p{IsHan}]{2,8}報導)[）)]");
    private static final Pattern AGENCY_LAST = Pattern.compile("(?U)" + PLACE + "[,，]\\h?" + DATE + "[-—–]{1,2}");
    private static final Pattern JAPANESE = Pattern.compile("【(?<place>[^】=＝（(\\n]{1,20}?)(?:[（(](?<country>[^）)\\n]{1,15})[）)])?[=＝]?(?<agency>共同|時事|ロイター|AFP|AP|聯合ニュース|新華社|EPA|CNN)】");
    /** {@code ［東京　３日　ロイター］ -}, {@code 【5月3日 AFP】}. */
    private static final Pattern JAPANESE_DATED = Pattern.compile(
            "(?U)[\\[［【](?:(?<place>[^\\h\\d\\]］】]{1,20})\\h)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日\\h(?<agency>[^\\]］】\\n]{2,20})[\\]］】](?:\\h?[-－―—])?");
    /** {@code 【新華社東京5月3日】}. */
    private static final Pattern JAPANESE_AGENCY_FIRST = Pattern.compile(
            "(?U)【(?<agency>新華社|聯合ニュース|共同|時事|ロイター)" + PLACE + "?\\h?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日】");
    private static final Pattern KOREAN = Pattern.compile("[(\\[](?<place>[^=)\\n]{1,20})=(?<agency>[^)\\]\\n]{2,12})[)\\]]\\h?(?:(?<reporters>[^=\\n]{2,40}?)\\h(?:기자|특파원|통신원)\\h?)?=");

    private final Agencies agencies;

    EastAsianDatelines(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Reads the dateline that starts here. */
    Optional<Dateline> read(String text, int start, int limit) {
        char first = text.charAt(start);
        if (first == '【') {
            return named(JAPANESE_DATED, text, start, limit).or(() -> named(JAPANESE_AGENCY_FIRST, text, start, limit)).or(() -> named(JAPANESE, text, start, limit));
        } else if ((first == '(' || first == '[') && limit > start + 1 && Character.UnicodeScript.of(text.charAt(start + 1)) == Character.UnicodeScript.HANGUL) {
            return named(KOREAN, text, start, limit);
        } else if (first == '[' || first == '［') {
            return named(JAPANESE_DATED, text, start, limit);
        } else if (first == '（' || first == '(') {
            return agencyFirst(BRACKETED, text, start, start + 1, limit);
        } else if (!Character.isIdeographic(first)) {
            return Optional.empty();
        }
        return agencyFirst(OPEN, text, start, start, limit).or(() -> agencyLast(text, start, limit));
    }

    private Optional<Dateline> named(Pattern pattern, String text, int start, int limit) {
        Matcher matcher = pattern.matcher(text).region(start, limit);
        if (!matcher.lookingAt() || !agencies.knows(matcher.group("agency"))) {
            return Optional.empty();
        }
        List<Part> countries = pattern == JAPANESE ? part(matcher, "country").stream().toList() : List.of();
        Optional<Part> reporters = pattern == KOREAN ? part(matcher, "reporters") : Optional.empty();
        Optional<WrittenDate> date = pattern == JAPANESE_DATED || pattern == JAPANESE_AGENCY_FIRST ? date(matcher) : Optional.empty();
        Optional<Part> place = part(matcher, "place").filter(name -> !agencies.knows(name.text()));
        return Optional.of(new Dateline(start, matcher.end(), place, countries, date, part(matcher, "agency"), reporters,
                "dateline-f9", 0.95));
    }

    private Optional<Dateline> agencyFirst(Pattern pattern, String text, int start, int agencyStart, int limit) {
        int agencyEnd = agencies.endOfPrefix(text, agencyStart, limit);
        Matcher matcher = pattern.matcher(text).region(Math.max(agencyEnd, start), limit);
        if (agencyEnd < 0 || !matcher.lookingAt()) {
            return Optional.empty();
        }
        Part agency = new Part(text.substring(agencyStart, agencyEnd), agencyStart, agencyEnd);
        Optional<Part> reporters = pattern == OPEN ? part(matcher, "reporters") : Optional.empty();
        return Optional.of(new Dateline(start, matcher.end(), part(matcher, "place"), List.of(), date(matcher), Optional.of(agency), reporters,
                "dateline-f9", 0.95));
    }

    private Optional<Dateline> agencyLast(String text, int start, int limit) {
        Matcher matcher = AGENCY_LAST.matcher(text).region(start, limit);
        int agencyEnd = matcher.lookingAt() ? agencies.endOfPrefix(text, matcher.end(), limit) : -1;
        if (agencyEnd < 0) {
            return Optional.empty();
        }
        Part agency = new Part(text.substring(matcher.end(), agencyEnd), matcher.end(), agencyEnd);
        return Optional.of(new Dateline(start, agencyEnd, part(matcher, "place"), List.of(), date(matcher), Optional.of(agency), Optional.empty(),
                "dateline-f9", 0.95));
    }

    private static Optional<Part> part(Matcher matcher, String group) {
        return Optional.ofNullable(matcher.group(group)).map(words -> new Part(words, matcher.start(group), matcher.end(group)));
    }

    /** Without a month the day alone says too little to be a date. */
    private static Optional<WrittenDate> date(Matcher matcher) {
        if (matcher.group("month") == null) {
            return Optional.empty();
        }
        int month = Integer.parseInt(matcher.group("month"));
        int day = Integer.parseInt(matcher.group("day"));
        return DateGrammar.date(OptionalInt.empty(), month, day, matcher.start("month"), matcher.end("day") + 1);
    }
}
