package org.wirebound.convert;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.reader.SourceFacts;
import org.wirebound.style.Imprint;
import org.wirebound.style.Volume;
import org.wirebound.style.VolumeWords;

/**
 * A volume before it is set: which dispatch stands where.
 *
 * @param volume with its sections
 * @param cards in the order of the volume
 */
public record Plan(Volume volume, List<Card> cards) {

    /**
     * What a person wants of a volume.
     *
     * @param parting what its sections are
     * @param title what it is called; the word for dispatches where nobody says
     * @param subtitle the line below
     * @param language of its own words, which there must be; that of most dispatches where nobody says
     */
    public record Wishes(Parting parting, Optional<String> title, Optional<String> subtitle, Optional<String> language) {}

    /** Puts dispatches, of which there must be one, in order. */
    static Plan of(List<Card> cards, Wishes wishes, Edition edition) {
        String language = wishes.language.orElseGet(() -> language(cards));
        List<Card> ordered = new ArrayList<>(cards);
        ordered.sort(wishes.parting.order(language));
        Volume.Name name = new Volume.Name(wishes.title.orElse(VolumeWords.in(language).dispatches()), wishes.subtitle);
        Volume.Tongue tongue = new Volume.Tongue(language, ULocale.forLanguageTag(language).isRightToLeft());
        return new Plan(new Volume(name, tongue, imprint(ordered, name, edition), sections(ordered, wishes.parting, language)), List.copyOf(ordered));
    }

    /** The language of most dispatches of those whose words are known; English where there are none. */
    private static String language(List<Card> cards) {
        Map<String, Long> counts = cards.stream().map(card -> card.entry().language()).filter(VolumeWords::know)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("en");
    }

    private static List<Volume.Section> sections(List<Card> cards, Parting parting, String language) {
        List<Volume.Section> sections = new ArrayList<>();
        List<Volume.Entry> open = new ArrayList<>();
        String title = parting.title(cards.get(0), language);
        for (Card card : cards) {
            String next = parting.title(card, language);
            if (!next.equals(title)) {
                sections.add(new Volume.Section(title, open));
                open = new ArrayList<>();
                title = next;
            }
            open.add(card.entry());
        }
        sections.add(new Volume.Section(title, open));
        return sections;
    }

    /** The checksum is that of the identifiers of all dispatches, so that it changes with the bytes of each source and with their order. */
    private static Imprint imprint(List<Card> cards, Volume.Name name, Edition edition) {
        MessageDigest digest = sha256();
        cards.forEach(card -> digest.update((card.identifier() + "\n").getBytes(StandardCharsets.UTF_8)));
        String sum = HexFormat.of().formatHex(digest.digest());
        Optional<OffsetDateTime> latest = cards.stream().flatMap(card -> card.entry().date().flatMap(DispatchDate::earliest).stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant));
        return new Imprint(name.title(), sum, "urn:uuid:" + SourceFacts.uuid("urn:sha256:" + sum), edition.tool(), edition.stamp().or(() -> latest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which its specification requires", e);
        }
    }
}
