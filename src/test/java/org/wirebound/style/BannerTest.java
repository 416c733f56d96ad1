package org.wirebound.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.Dispatch;

class BannerTest {
    private static final Imprint IMPRINT = new Imprint("source.txt", "0123", "urn:uuid:0", "Wirebound 0.1.0", Optional.empty());

    private static Galley galley(String lines) {
        Dispatch dispatch = DispatchNotation.read(lines + "\n= agency: Meridian\np: The port opens.");
        return new Compositor(StyleSheetReader.wire()).compose(dispatch, IMPRINT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "= embargo: 2026-05-11T11:30:00Z | EMBARGO · not for publication before 2026-05-11 11:30 GMT",
        "= embargo: 2026-05-11T11:30:00+04:00 | EMBARGO · not for publication before 2026-05-11 11:30 UTC+04:00",
        "= embargo: Monday morning | EMBARGO · not for publication · Monday morning",
        "= status: withheld | WITHHELD · not for publication",
        "= status: canceled | KILLED · withdrawn by the agency"})
    void theFirstPieceSaysThatTheDispatchMustNotBePublished(String line, String banner) {
        Galley galley = galley(line);

        assertThat(galley.pieces().get(0).role()).isEqualTo(Role.EMBARGO);
        assertThat(galley.pieces().get(0).text()).isEqualTo(banner);
        assertThat(galley.pieces().get(1).text()).isEqualTo("Meridian");
        assertThat(galley.pieces().get(1).style().spacing().above()).isGreaterThanOrEqualTo(galley.pieces().get(0).style().leading());
    }

    @Test
    void theLanguageOfTheDispatchComesFirst() {
        assertThat(galley("= status: canceled\n= language: fr-CH").pieces().get(0).text())
                .isEqualTo("ANNULÉ · retiré par l’agence\nKILLED · withdrawn by the agency");
    }

    @Test
    void aKilledDispatchUnderEmbargoSaysBoth() {
        Galley galley = galley("= status: canceled\n= embargo: 2026-05-11T11:30:00Z");

        assertThat(galley.pieces().get(0).text()).startsWith("KILLED").contains("\nEMBARGO");
        assertThat(galley.named(RunningText.Named.WARNING)).isEqualTo("KILLED · EMBARGO");
    }

    @Test
    void anyOtherDispatchHasNone() {
        Galley galley = galley("= status: usable");

        assertThat(galley.pieces().get(0).role()).isEqualTo(Role.AGENCY);
        assertThat(galley.pieces().get(0).style()).isEqualTo(StyleSheetReader.wire().of(Role.AGENCY));
        assertThat(galley.named(RunningText.Named.WARNING)).isEmpty();
    }
}
