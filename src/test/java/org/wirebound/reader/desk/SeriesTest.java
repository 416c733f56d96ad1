package org.wirebound.reader.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.desk.Series.Linked;

class SeriesTest {
    private static Metadata dispatch(String identifier, String slug) {
        return Metadata.NONE
                .with(MetadataKey.IDENTIFIER, Found.by("test", identifier, 1))
                .with(MetadataKey.SLUG, Found.by("test", slug, 1))
                .with(MetadataKey.AGENCY, Found.by("test", "Meridian", 1))
                .with(MetadataKey.DATE, Found.by("test", DispatchDate.parse("2025-05-03"), 1));
    }

    private static Metadata version(Metadata dispatch, String revision, String version) {
        Metadata revised = dispatch.with(MetadataKey.REVISION, Found.by("test", revision, 1));
        return version.isEmpty() ? revised : revised.with(MetadataKey.VERSION, Found.by("test", version, 1));
    }

    private static Metadata take(Metadata dispatch, int take) {
        return dispatch.with(MetadataKey.TAKE, Found.by("test", take, 1));
    }

    private static List<String> findings(Linked linked) {
        return linked.findings().stream().map(Finding::message).toList();
    }

    @Test
    void versionsAreChainedByTheirNumbers() {
        List<Linked> linked = Series.link(List.of(
                version(dispatch("c", "PORT (UPDATE 2)"), "update", "2"), dispatch("a", "PORT"), version(dispatch("b", "PORT (UPDATE 1)"), "update", "1")));

        assertThat(linked.get(1).additions().get(MetadataKey.REPLACED_BY)).contains("b");
        assertThat(linked.get(1).additions().has(MetadataKey.REPLACES)).isFalse();
        assertThat(linked.get(2).additions().get(MetadataKey.REPLACES)).contains("a");
        assertThat(linked.get(2).additions().get(MetadataKey.REPLACED_BY)).contains("c");
        assertThat(linked.get(0).additions().get(MetadataKey.REPLACES)).contains("b");
    }

    @Test
    void headlinesTellWhereThereIsNoSlug() {
        Metadata first = dispatch("a", "").without(MetadataKey.SLUG).with(MetadataKey.TITLE, Found.by("test", "Harbour opens", 1))
                .with(MetadataKey.TITLE_DERIVED, Found.by("test", false, 1));
        Metadata second = version(dispatch("b", "").without(MetadataKey.SLUG).with(MetadataKey.TITLE, Found.by("test", "CORRECTED-UPDATE 1-Harbour opens", 1))
                .with(MetadataKey.TITLE_DERIVED, Found.by("test", false, 1)), "correction", "1");
        Metadata third = version(first.with(MetadataKey.IDENTIFIER, Found.by("test", "c", 1)).with(MetadataKey.TITLE, Found.by("test", "Harbour opens (UPDATE 3)", 1)),
                "update", "3");

        List<Linked> linked = Series.link(List.of(first, second, third));

        assertThat(linked.get(1).additions().get(MetadataKey.REPLACES)).contains("a");
        assertThat(linked.get(2).additions().get(MetadataKey.REPLACES)).contains("b");
    }

    @Test
    void otherDaysAgenciesAndSlugsAreOtherStories() {
        Metadata update = version(dispatch("b", "PORT"), "update", "1");
        assertThat(alone(dispatch("a", "PORT"), update.with(MetadataKey.DATE, Found.by("test", DispatchDate.parse("2025-05-04"), 1)))).isTrue();
        assertThat(alone(dispatch("a", "PORT"), update.with(MetadataKey.DATE, Found.by("test", DispatchDate.parse("2024-05-03"), 1)))).isTrue();
        assertThat(alone(dispatch("a", "PORT"), update.with(MetadataKey.AGENCY, Found.by("test", "Aurora", 1)))).isTrue();
        assertThat(alone(dispatch("a", "PORT-NORTH"), update)).isTrue();
        assertThat(alone(dispatch("a", "PORT"), update)).isFalse();
    }

    @Test
    void twoThatDoNotSayTheyAreVersionsAreNone() {
        assertThat(alone(dispatch("a", "PORT"), dispatch("b", "PORT"))).isTrue();
    }

    private static boolean alone(Metadata... dispatches) {
        return Series.link(List.of(dispatches)).stream().allMatch(linked -> linked.additions().keys().isEmpty());
    }

    @Test
    void twoThatClaimOnePlaceAreLeftAlone() {
        List<Linked> linked = Series.link(List.of(dispatch("a", "PORT"), dispatch("b", "PORT"), version(dispatch("c", "PORT"), "update", "1")));

        assertThat(linked).allMatch(it -> it.additions().keys().isEmpty());
    }

    @Test
    void aKillCancelsWhatWasSentBefore() {
        List<Linked> linked = Series.link(List.of(dispatch("a", "PORT"), version(dispatch("k", "PORT"), "kill", ""), version(dispatch("b", "PORT"), "update", "1")));

        assertThat(linked.get(0).additions().get(MetadataKey.STATUS)).contains("canceled");
        assertThat(linked.get(0).additions().get(MetadataKey.REPLACED_BY)).contains("b");
        assertThat(linked.get(2).additions().get(MetadataKey.STATUS)).contains("canceled");
        assertThat(linked.get(2).additions().get(MetadataKey.REPLACED_BY)).contains("k");
        assertThat(linked.get(1).additions().has(MetadataKey.STATUS)).isFalse();
        assertThat(linked.get(0).findings()).extracting(Finding::code).containsExactly(FindingCode.KILLED);
    }

    @Test
    void whatIsSentAfterAKillLives() {
        Metadata late = dispatch("b", "PORT").with(MetadataKey.DATE, Found.by("test", DispatchDate.parse("2025-05-03T12:00:00Z"), 1));
        Metadata kill = version(dispatch("k", "PORT"), "kill", "").with(MetadataKey.DATE, Found.by("test", DispatchDate.parse("2025-05-03T11:00:00Z"), 1));
        Metadata early = dispatch("a", "PORT").with(MetadataKey.DATE, Found.by("test", DispatchDate.parse("2025-05-03T10:00:00Z"), 1));

        List<Linked> linked = Series.link(List.of(late, kill, early));

        assertThat(linked.get(0).additions().has(MetadataKey.STATUS)).isFalse();
        assertThat(linked.get(2).additions().get(MetadataKey.STATUS)).contains("canceled");
    }

    @Test
    void oneItemIdentifierIsOneStoryWhateverTheSlug() {
        List<Linked> linked = Series.link(List.of(
                dispatch("a", "PORT").with(MetadataKey.ITEM_ID, Found.by("test", "urn:x", 1)).with(MetadataKey.VERSION, Found.by("test", "1", 1)),
                dispatch("b", "HARBOUR").with(MetadataKey.ITEM_ID, Found.by("test", "urn:x", 1)).with(MetadataKey.VERSION, Found.by("test", "2", 1))));

        assertThat(linked.get(1).additions().get(MetadataKey.REPLACES)).contains("a");
    }

    @Test
    void takesAreCounted() {
        List<Linked> whole = Series.link(List.of(take(dispatch("b", "PORT =2"), 2), dispatch("a", "PORT"), take(dispatch("c", "PORT =3"), 3)));
        assertThat(whole).allMatch(linked -> linked.additions().get(MetadataKey.TAKES).filter(takes -> takes == 3).isPresent() && linked.findings().isEmpty());

        List<Linked> broken = Series.link(List.of(dispatch("a", "PORT"), take(dispatch("d", "PORT =4"), 4)));
        assertThat(findings(broken.get(0))).containsExactly("The story is incomplete: not here are takes 2, 3.");
        assertThat(findings(broken.get(1))).isEqualTo(findings(broken.get(0)));
        assertThat(broken.get(1).additions().has(MetadataKey.TAKES)).isFalse();
    }

    @Test
    void aFirstTakeThatSaysHowManyThereAreMissesThem() {
        Metadata first = dispatch("a", "PORT").with(MetadataKey.TAKES, Found.by("header", 2, 1));

        assertThat(findings(Series.link(List.of(first)).get(0))).containsExactly("The story is incomplete: not here is take 2.");
        assertThat(Series.link(List.of(first, take(dispatch("b", "PORT"), 2)))).allMatch(linked -> linked.findings().isEmpty());
        Metadata joined = dispatch("a", "PORT").with(MetadataKey.TAKES, Found.by(Series.JOINED, 2, 1));
        assertThat(Series.link(List.of(joined)).get(0).findings()).isEmpty();
    }

    @Test
    void takesWithoutADatelineGoWithTheFirst() {
        Metadata second = take(dispatch("b", "PORT =2"), 2).without(MetadataKey.AGENCY).without(MetadataKey.DATE);

        assertThat(Series.takes(List.of(second, dispatch("a", "PORT")))).containsExactly(List.of(1, 0));
    }

    @Test
    void takesBehindAGapAreNotRead() {
        assertThat(Series.takes(List.of(dispatch("a", "PORT"), take(dispatch("c", "PORT =3"), 3)))).isEmpty();
        assertThat(Series.takes(List.of(dispatch("a", "PORT"), dispatch("b", "PORT")))).isEmpty();
    }

    @Test
    void aSummaryLinksAsTheWholeDoes() {
        Metadata whole = version(dispatch("b", "PORT"), "update", "1").with(MetadataKey.RIGHTS, Found.by("test", "(c) Meridian", 1));

        assertThat(Series.summary(whole).has(MetadataKey.RIGHTS)).isFalse();
        assertThat(Series.link(List.of(dispatch("a", "PORT"), Series.summary(whole)))).isEqualTo(Series.link(List.of(dispatch("a", "PORT"), whole)));
    }
}
