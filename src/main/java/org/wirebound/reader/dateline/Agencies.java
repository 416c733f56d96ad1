package org.wirebound.reader.dateline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Agencies that are known, by all forms of their names; immutable. */
public final class Agencies {
    private static final Agencies BUNDLED = new Agencies(AgencyProfiles.bundled());

    /** What stands between the names of agencies that share a credit. */
    private static final Pattern SHARED = Pattern.compile("\\s*[/,&+–-]\\s*|\\s+");

    private final List<AgencyProfile> profiles;
    private final Map<String, String> canonical;
    /** The forms as profiles write them. */
    private final Set<String> written;
    private final int longest;

    private Agencies(List<AgencyProfile> profiles) {
        this.profiles = List.copyOf(profiles);
        Map<String, String> names = new HashMap<>(1024);
        Set<String> forms = new HashSet<>(1024);
        for (AgencyProfile profile : profiles) {
            forms.add(profile.name());
            forms.addAll(profile.also());
            names.putIfAbsent(key(profile.name()), profile.name());
            profile.also().forEach(form -> names.putIfAbsent(key(form), profile.name()));
        }
        this.canonical = Map.copyOf(names);
        this.written = Set.copyOf(forms);
        this.longest = forms.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Those that the program knows by itself. */
    public static Agencies bundled() {
        return BUNDLED;
    }

    /** Those of a user's profiles and the bundled ones; where both have a name, the user's counts. */
    public static Agencies with(List<AgencyProfile> own) {
        List<AgencyProfile> all = new ArrayList<>(own);
        all.addAll(BUNDLED.profiles);
        return own.isEmpty() ? BUNDLED : new Agencies(all);
    }

    /** Every profile, the user's first. */
    public List<AgencyProfile> profiles() {
        return profiles;
    }

    /** The name in full use of an agency that is written so, case and blanks aside. */
    public Optional<String> named(String form) {
        return form.length() > longest + 4 ? Optional.empty() : Optional.ofNullable(canonical.get(key(form)));
    }

    /** The one agency whose name of a single word begins so, case aside, as a name that was cut short; empty where several do. */
    public Optional<String> beginningWith(String start) {
        List<String> names = canonical.values().stream().distinct()
                .filter(name -> name.regionMatches(true, 0, start, 0, start.length()) && name.indexOf(' ') < 0)
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** True for one agency or several that share a credit, such as {@code ats afp}, {@code AFP/Reuters}, {@code dpa-AFX}. */
    public boolean knows(String credit) {
        if (named(credit).isPresent()) {
            return true;
        }
        String[] names = SHARED.split(credit.strip());
        for (String name : names) {
            if (named(name).isEmpty()) {
                return false;
            }
        }
        return names.length > 1 && names.length <= 3;
    }

    /** True where a credit of two or three words names an agency first, or behind a slash, such as {@code AFP/Getty}, {@code dpa/bb}, {@code AP Photo}: a service, a desk or a partner of it stands beside. */
    boolean leads(String credit) {
        String[] names = credit.strip().split("\\s*[/–-]\\s*|\\s+");
        boolean joined = credit.indexOf('/') > 0 && Stream.of(names).anyMatch(written::contains);
        return names.length > 1 && names.length <= 3 && (joined || written.contains(names[0]));
    }

    /** The end of the longest name that starts at an offset, whatever follows it, because some scripts set no blanks; -1 where none does. */
    int endOfPrefix(String text, int start, int limit) {
        for (int end = Math.min(limit, start + longest); end > start + 1; end--) {
            if (named(text.substring(start, end)).isPresent()) {
                return end;
            }
        }
        return -1;
    }

    /**
     * The longest name that starts at an offset, is written as profiles write it, and ends with a word; names that are also common words ("Report", "trend")
     * count only where their capitals do.
     */
    public Optional<Part> writtenAt(String text, int start, int limit) {
        for (int end = Math.min(limit, start + longest); end > start + 1; end--) {
            boolean wordEnd = end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || Character.isIdeographic(text.charAt(end));
            if (wordEnd && written.contains(text.substring(start, end))) {
                return Optional.of(new Part(text.substring(start, end), start, end));
            }
        }
        return Optional.empty();
    }

    /** How long the longest form is, in UTF-16 code units. */
    int longest() {
        return longest;
    }

    private static String key(String form) {
        String small = form.toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u0307') {
                key.append(c);
            }
        }
        return key.toString();
    }
}
