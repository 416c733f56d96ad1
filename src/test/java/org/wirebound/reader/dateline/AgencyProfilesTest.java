package org.wirebound.reader.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.reader.dateline.AgencyProfile.BylineForm;

class AgencyProfilesTest {
    @Test
    void everyKeyIsRead() throws AgencyProfileException {
        List<AgencyProfile> profiles = AgencyProfiles.parse("""
                # ours
                name: Meridian News
                also: MRN; Меридиан
                also: Meridian
                country: CH
                language: de-CH
                end: (MRN)
                tail: /mrn/
                byline: {names} / MRN; Von {names}, Meridian
                credit: Provided by Meridian

                name: Other Wire
                """);
        assertThat(profiles).hasSize(2);
        AgencyProfile first = profiles.get(0);
        assertThat(first.name()).isEqualTo("Meridian News");
        assertThat(first.also()).containsExactly("MRN", "Меридиан", "Meridian");
        assertThat(first.country()).contains("CH");
        assertThat(first.language()).contains("de-CH");
        assertThat(first.endMarks()).containsExactly("(MRN)");
        assertThat(first.tails()).containsExactly("/mrn/");
        assertThat(first.bylines()).containsExactly(new BylineForm("", " / MRN"), new BylineForm("Von ", ", Meridian"));
        assertThat(first.credits()).containsExactly("Provided by Meridian");
        assertThat(profiles.get(1).also()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "name: A|1|too short",
        "name: Meridian;Other|1|one value",
        "also: MRN|1|opens with its name",
        "name: Meridian~naem: x|2|no key",
        "name: Meridian~just words|2|no key",
        "name: Meridian~country: Switzerland|2|ISO 3166-1",
        "name: Meridian~language: 12|2|BCP 47",
        "name: Meridian~byline: By the desk|2|{names}",
        "name: Meridian~byline: {names}|2|{names}",
        "name: Meridian~end:|2|no value",
        "name: Meridian~name: Other|2|blank line",
        "name: Meridian~~# fine~~end: x|5|opens with its name",
    })
    void aWrongLineIsNamedWithItsNumber(String text, int line, String message) {
        AgencyProfileException wrong = catchThrowableOfType(AgencyProfileException.class, () -> AgencyProfiles.parse(text.replace("~", "\n")));
        assertThat(wrong.line()).isEqualTo(line);
        assertThat(wrong).hasMessageContaining(message);
    }

    @Test
    void aUsersAgencyIsKnownBesideTheBundledOnes() throws AgencyProfileException {
        Agencies agencies = Agencies.with(AgencyProfiles.parse("name: Meridian News\nalso: Меридиан\n"));
        assertThat(agencies.named("МЕРИДИАН")).contains("Meridian News");
        assertThat(agencies.named("agence france-presse")).contains("AFP");
        assertThat(Agencies.bundled().named("Меридиан")).isEmpty();
    }

    @Test
    void namesThatAreCommonWordsCountOnlyAsTheyAreWritten() {
        assertThat(Agencies.bundled().writtenAt("Trend said", 0, 10).map(Part::text)).contains("Trend");
        assertThat(Agencies.bundled().writtenAt("trend said", 0, 10)).isEmpty();
        assertThat(Agencies.bundled().writtenAt("Trends", 0, 6)).isEmpty();
    }
}
