package org.wirebound.convert;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.style.VolumeWords;

/** What the sections of a volume are. */
public enum Parting {
    /** The days of the dispatches in their order; those without a year and then those without a date come last. */
    DAY {
        @Override
        String title(Card card, String language) {
            return card.entry().date().map(Parting::withoutTime).map(date -> VolumeCompositor.written(date, language))
                    .orElse(VolumeWords.in(language).undated());
        }

        @Override
        Comparator<Card> order(String language) {
            return Comparator.comparing(Parting::dateless).thenComparing(Parting::day).thenComparing(Parting::precision)
                    .thenComparing(Parting::moment);
        }
    },
    /** The agencies in the order of the volume's language; dispatches without one come last. */
    AGENCY {
        @Override
        String title(Card card, String language) {
            return card.entry().agency().orElse(VolumeWords.in(language).unattributed());
        }

        @Override
        Comparator<Card> order(String language) {
            Collator letters = Collator.getInstance(ULocale.forLanguageTag(language));
            Comparator<String> names = letters::compare;
            return Comparator.<Card, Boolean>comparing(card -> card.entry().agency().isEmpty())
                    .thenComparing(card -> card.entry().agency().orElse(""), names.thenComparing(Comparator.naturalOrder()))
                    .thenComparing(DAY.order(language));
        }
    };

    /** The title of the section that a dispatch belongs to, in a language. */
    abstract String title(Card card, String language);

    /** The order of all dispatches; the sections follow from it. What it holds equal stays in the order of the sources. */
    abstract Comparator<Card> order(String language);

    private static DispatchDate withoutTime(DispatchDate date) {
        return date.day().map(DispatchDate::of).orElse(date);
    }

    /** 0 with a year, 1 with a day of an unknown year, 2 without a date. */
    private static int dateless(Card card) {
        Optional<DispatchDate> date = card.entry().date();
        return date.isEmpty() ? 2 : date.get().precision() == DispatchDate.Precision.MONTH_DAY ? 1 : 0;
    }

    /** The day as its readers write it, whatever the zone; of a month or year the first; of a day without a year that of a leap year. */
    private static LocalDate day(Card card) {
        return card.entry().date().flatMap(date -> date.day()
                        .or(() -> date.earliest().map(moment -> moment.toLocalDate()))
                        .or(() -> Optional.of(LocalDate.parse("2000-" + date.toString().substring(2)))))
                .orElse(LocalDate.EPOCH);
    }

    /** Months and years stand before their days, each in a section of its own. */
    private static DispatchDate.Precision precision(Card card) {
        return card.entry().date().map(Parting::withoutTime).map(DispatchDate::precision).orElse(DispatchDate.Precision.DAY);
    }

    private static Instant moment(Card card) {
        return card.entry().date().flatMap(DispatchDate::earliest).map(moment -> moment.toInstant()).orElse(Instant.EPOCH);
    }
}
