package org.wirebound.reader.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wirebound.reader.dateline.AgencyProfile.BylineForm;

/**
 * Reads agency profiles from text: a {@code key: value} a line, several values parted by semicolons, a blank line between profiles, {@code #} opens a remark.
 * The bundled profiles, {@code agencies.txt}, say what each key means.
 */
public final class AgencyProfiles {
    /** In UTF-16 code units; no file of profiles is longer. */
    public static final int LONGEST_FILE = 1 << 20;

    private static final int LONGEST_VALUE = 200;
    private static final String NAMES = "{names}";
    private static final Set<String> KEYS = Set.of("name", "also", "country", "language", "end", "tail", "byline", "credit");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<AgencyProfile> profiles = new ArrayList<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private AgencyProfiles() {}

    /**
     * The profiles of a text.
     *
     * @throws AgencyProfileException at the first line that is wrong, with what is wrong and how to write it
     */
    public static List<AgencyProfile> parse(String text) throws AgencyProfileException {
        if (text.length() > LONGEST_FILE) {
            throw new AgencyProfileException(1, "the file is longer than " + LONGEST_FILE + " characters");
        }
        AgencyProfiles reader = new AgencyProfiles();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.line(i + 1, i == 0 && lines.get(0).startsWith("\ufeff") ? lines.get(0).substring(1).strip() : lines.get(i).strip());
        }
        reader.close();
        return List.copyOf(reader.profiles);
    }

    /** The profiles that come with the program. */
    static List<AgencyProfile> bundled() {
        try (InputStream in = AgencyProfiles.class.getResourceAsStream("agencies.txt")) {
            if (in == null) {
                throw new IllegalStateException("the agency profiles are not on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AgencyProfileException e) {
            throw new IllegalStateException("line " + e.line() + " of the bundled agency profiles: " + e.getMessage(), e);
        }
    }

    private void line(int number, String line) throws AgencyProfileException {
        if (line.isEmpty()) {
            close();
        } else if (!line.startsWith("#")) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? line : line.substring(0, colon).strip();
            if (colon < 0 || !KEYS.contains(key)) {
                throw new AgencyProfileException(number, "\"" + shortened(key) + "\" is no key; write one of name, also, country, language, end, tail, byline, credit, and a colon");
            }
            enter(number, key, line.substring(colon + 1));
        }
    }

    private void enter(int number, String key, String value) throws AgencyProfileException {
        List<String> several = Stream.of(value.split(";")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        if (several.isEmpty()) {
            throw new AgencyProfileException(number, "there is no value behind \"" + key + ":\"");
        } else if (several.stream().anyMatch(one -> one.length() > LONGEST_VALUE)) {
            throw new AgencyProfileException(number, "a value of \"" + key + "\" is longer than " + LONGEST_VALUE + " characters");
        } else if (values.isEmpty() && !key.equals("name")) {
            throw new AgencyProfileException(number, "a profile opens with its name, as in \"name: Example News Agency\"; a blank line ends it");
        } else if (Set.of("name", "country", "language").contains(key) && (several.size() > 1 || values.containsKey(key))) {
            throw new AgencyProfileException(number, "\"" + key + "\" has one value; further names stand behind \"also:\", and a blank line parts profiles");
        }
        check(number, key, several);
        values.computeIfAbsent(key, none -> new ArrayList<>()).addAll(several);
    }

    private static void check(int number, String key, List<String> several) throws AgencyProfileException {
        for (String one : several) {
            boolean names = Set.of("name", "also").contains(key);
            if (names && (one.length() < 2 || one.codePoints().noneMatch(Character::isLetter))) {
                throw new AgencyProfileException(number, "\"" + one + "\" is too short for a name: two characters are needed, one of them a letter");
            } else if (key.equals("country") && !COUNTRIES.contains(one)) {
                throw new AgencyProfileException(number, "\"" + shortened(one) + "\" is no country code of ISO 3166-1, such as CH");
            } else if (key.equals("language") && Locale.forLanguageTag(one).getLanguage().isEmpty()) {
                throw new AgencyProfileException(number, "\"" + shortened(one) + "\" is no language tag (BCP 47), such as fr or pt-BR");
            } else if (key.equals("byline") && (one.indexOf(NAMES) < 0 || one.equals(NAMES))) {
                throw new AgencyProfileException(number, "\"" + shortened(one) + "\" needs " + NAMES + " where the names stand, and words beside it");
            }
        }
    }

    private static String shortened(String value) {
        return value.length() <= 40 ? value : value.substring(0, 40) + "…";
    }

    private void close() {
        if (!values.isEmpty()) {
            profiles.add(new AgencyProfile(all("name").get(0), all("also"), all("country").stream().findFirst(), all("language").stream().findFirst(),
                    all("end"), all("tail"), all("byline").stream().map(AgencyProfiles::form).toList(), all("credit")));
            values.clear();
        }
    }

    private List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    private static BylineForm form(String form) {
        int at = form.indexOf(NAMES);
        return new BylineForm(form.substring(0, at), form.substring(at + NAMES.length()));
    }
}
