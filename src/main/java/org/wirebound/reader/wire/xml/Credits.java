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

    /** Enters the first name for the agency; where it is a web address, the name in the item that the address is made of, or else the address's own. */
    static void agency(Header header, List<Value> names, String rule) {
        for (Value value : names) {
            Value name = value.as(value.text().replaceAll("^[\\s/–—-]+|[\\s/–—-]+$", ""));
            Optional<String> domain = Vocabulary.domainName(name.text());
            if (domain.isEmpty()) {
                header.enter(MetadataKey.AGENCY, Optional.of(name), BY_NAME, rule);
            } else {
                Optional<Value> spelled = names.stream().filter(other -> Characters.letters(other.text()).equals(Characters.letters(domain.get()))).findFirst();
                header.enter(MetadataKey.AGENCY, Optional.of(spelled.orElse(name.as(domain.get()))), spelled.isPresent() ? BY_NAME : BY_ADDRESS, rule);
            }
        }
    }

    /** Enters the names of a byline, without the word that introduces them; a credit that names an agency or a day is none. */
    static void byline(Header header, Optional<Value> line, String rule) {
        line.filter(value -> value.text().length() <= LONGEST_BYLINE && value.text().chars().noneMatch(Character::isDigit))
                .map(value -> value.as(BylineNames.in(value.text()).orElse(value.text())))
                .filter(names -> !Agencies.bundled().knows(names.text()))
                .ifPresent(names -> header.enter(MetadataKey.BYLINE, Optional.of(names), 0.9, rule));
    }
}
