package org.wirebound.reader.wire.xml;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.page.BylineNames;
import org.wirebound.reader.dateline.Agencies;

/** Finds out who sent an item and who wrote it, from the names that the item itself gives. */
final class Credits {
    private static final int LONGEST_BYLINE = 200;
    private static final double BY_NAME = 0.95;
    private static final double BY_ADDRESS = 0.6;

    private Credits() {}

    /**
     * Enters the agency: the first name that is one of a known agency, or the first web address that is made of one, or else the first of all; of a web address the name
     * in the item that it is made of, or else its own.
     *
     * @param names in the order of their worth
     */
    static void agency(Header header, List<Value> names, String rule) {
        List<Value> bare = names.stream().map(Credits::withoutStrokes).toList();
        for (Value name : bare) {
            if (Agencies.bundled().knows(name.text())) {
                header.enter(MetadataKey.AGENCY, Optional.of(name), BY_NAME, rule);
            }
        }
        for (Value name : bare) {
            header.enter(MetadataKey.AGENCY, Vocabulary.domainName(name.text()).flatMap(Agencies.bundled()::named).map(name::as), BY_ADDRESS, rule);
        }
        for (Value name : bare) {
            Optional<String> domain = Vocabulary.domainName(name.text());
            Optional<Value> spelled = domain.flatMap(label -> bare.stream().filter(other -> Characters.letters(other.text()).equals(Characters.letters(label))).findFirst());
            Value entered = domain.isEmpty() ? name : spelled.orElse(name.as(domain.get()));
            header.enter(MetadataKey.AGENCY, Optional.of(entered), domain.isEmpty() || spelled.isPresent() ? BY_NAME : BY_ADDRESS, rule);
        }
    }

    /** Such as {@code /afp/} and {@code STT–}; and what a company's name says of its legal form. */
    private static Value withoutStrokes(Value name) {
        return name.as(name.text().replaceAll("^[\\s/–—-]+|[\\s/–—-]+$", "").replaceFirst("(?i),?\\s+(?:inc\\.?|gmbh|ltd\\.?|llc|plc|ag|s\\.a\\.|co\\.)$", ""));
    }

    /** Enters the names of a byline, without the word that introduces them; a credit that names an agency or a day is none. */
    static void byline(Header header, Optional<Value> line, String rule) {
        line.filter(value -> value.text().length() <= LONGEST_BYLINE && value.text().chars().noneMatch(Character::isDigit))
                .flatMap(value -> names(value.text()).map(value::as))
                .filter(names -> !Agencies.bundled().knows(names.text()))
                .ifPresent(names -> header.enter(MetadataKey.BYLINE, Optional.of(names), 0.9, rule));
    }

    /** The names of a line that may begin with "By"; a job is no name; the name of an account in small letters is taken as it is. */
    static Optional<String> names(String line) {
        boolean account = !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) && !line.contains(" ");
        return account ? Optional.of(line) : BylineNames.in(line).or(() -> BylineNames.in("By " + line));
    }
}
