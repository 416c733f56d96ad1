package org.wirebound.reader.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.AgencyProfile;
import org.wirebound.reader.dateline.DatelineParser;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.table.ResourceTable;

/**
 * Finds the agency of a text that opens with no dateline: in a dateline that the end of the item before runs into, in a line of credit, or in the words by
 * which a first sentence says whose report it is.
 */
final class CreditReader {
    /** The item before may have left so much. */
    private static final int LONGEST_REMAINDER = 3000;
    private static final int LONGEST_OPENING = 400;
    private static final int LAST_LINES = 4;
    private static final int LONGEST_NAME = 40;
    private static final String NAME = "{agency}";
    private static final List<Cue> CUES = ResourceTable.rows(CreditReader.class, "attributions.tsv").stream()
            .flatMap(row -> ResourceTable.forms(row.get(1)).stream()).map(CreditReader::cue).toList();

    private final Agencies agencies;
    private final List<AgencyProfile> crediting;

    /** The words around an agency that say that it reports, in small letters. */
    private record Cue(String before, String after) {}

    CreditReader(Agencies agencies) {
        this.agencies = agencies;
        this.crediting = agencies.profiles().stream().filter(profile -> !profile.credits().isEmpty()).toList();
    }

    private static Cue cue(String form) {
        int at = form.indexOf(NAME);
        return new Cue(form.substring(0, at).toLowerCase(Locale.ROOT), form.substring(at + NAME.length()).toLowerCase(Locale.ROOT));
    }

    /**
     * The surest credit.
     *
     * @param from offset in the text before which nothing is looked for
     * @param body offset of the first word below the headline
     */
    Optional<AgencyCredit> read(String text, List<Line> lines, int body, DatelineParser parser) {
        int from = lines.isEmpty() ? text.length() : lines.get(0).start();
        return parser.within(text, from, Math.min(text.length(), from + LONGEST_REMAINDER))
                .map(found -> new AgencyCredit(found.agency().orElseThrow(), found.date(), found.family(), found.confidence()))
                .or(() -> creditLine(text, lines))
                .or(() -> attribution(text, Math.min(from, body), body));
    }

    private Optional<AgencyCredit> creditLine(String text, List<Line> lines) {
        for (Line line : lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size())) {
            for (AgencyProfile profile : crediting) {
                if (profile.credits().stream().anyMatch(credit -> text.startsWith(credit, line.start()))) {
                    return Optional.of(new AgencyCredit(new Part(profile.name(), line.start(), line.end()), Optional.empty(), "credit-line", 0.85));
                }
            }
        }
        return Optional.empty();
    }

    /** The headline is looked through too, because a first sentence that stands alone looks like one. */
    private Optional<AgencyCredit> attribution(String text, int from, int body) {
        int end = Math.min(text.length(), body + LONGEST_OPENING);
        String opening = text.substring(from, end).toLowerCase(Locale.ROOT);
        if (opening.length() != end - from) {
            return Optional.empty(); // a letter whose small form is longer shifts all offsets
        }
        return CUES.stream().flatMap(cue -> attributed(text, opening, from, cue).stream())
                .min((one, other) -> Integer.compare(one.start(), other.start()))
                .map(agency -> new AgencyCredit(agency, Optional.empty(), "attribution", 0.6));
    }

    private Optional<Part> attributed(String text, String opening, int body, Cue cue) {
        int at = opening.indexOf(cue.before().isEmpty() ? cue.after() : cue.before());
        if (at < 0) {
            return Optional.empty();
        } else if (cue.before().isEmpty()) {
            return nameBefore(text, body, body + at);
        }
        int start = body + at + cue.before().length();
        return agencies.writtenAt(text, start, Math.min(text.length(), start + LONGEST_NAME))
                .filter(name -> opening.startsWith(cue.after(), Math.min(opening.length(), name.end() - body)));
    }

    /** The name that ends where a cue begins, a case ending aside: {@code AA'nın}, {@code AZƏRTAC-a}. */
    private Optional<Part> nameBefore(String text, int body, int end) {
        for (int start = end - 1; start >= Math.max(body, end - LONGEST_NAME); start--) {
            boolean wordStart = start == body || !Character.isLetterOrDigit(text.charAt(start - 1)) || Character.isIdeographic(text.charAt(start));
            Optional<Part> name = wordStart ? agencies.writtenAt(text, start, end) : Optional.empty();
            if (name.isPresent() && isEnding(text.substring(name.get().end(), end))) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static boolean isEnding(String rest) {
        return rest.isEmpty() || rest.length() <= 5 && "'’-".indexOf(rest.charAt(0)) >= 0 && rest.substring(1).chars().allMatch(Character::isLetter);
    }
}
