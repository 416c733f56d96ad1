package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ \"headline\": \"Tram line to open\" } | application/json",
        "[{\"headline\": \"Tram line to open\"}] | application/json",
        "<?xml version=\"1.0\"?><nitf><body/></nitf> | application/xml",
        "<!-- sent at noon --><newsItem guid=\"x\"/> | application/xml",
        "<!DOCTYPE html><title>Tram line</title> | text/html",
        "<html><body>Tram line</body></html> | text/html"})
    void anOpeningThatNoOtherFormatHasTellsTheType(String opening, String type) {
        assertThat(Openings.mediaType(source(opening))).contains(type);
    }

    @Test
    void theFirstThreeCharactersOfAnpaAreItsOwn() {
        assertThat(Openings.mediaType(source("\u0016\u0016\u0001f0416"))).contains("text/vnd.iptc.anpa");
    }

    @Test
    void aByteOrderMarkHidesNothing() {
        assertThat(Openings.mediaType(source("\ufeff{\"headline\": \"Tram line\"}"))).contains("application/json");
    }

    @Test
    void threeFieldsOfAHeaderAreAMail() {
        assertThat(Openings.mediaType(source("From: desk@example.org\nTo: a@example.org\nSubject: Tram line\n\nIt opens.\n"))).contains("message/rfc822");
    }

    @Test
    void aWebArchiveIsNoMail() {
        assertThat(Openings.mediaType(source("From: <Saved by Example>\nSubject: Tram line\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tram line to open\n", "{\\rtf1 Tram line}", "%PDF-1.7", "PK\u0003\u0004", "<svg/>", "<office:document/>", "[Tram] line", ""})
    void anyOtherOpeningSaysNothing(String opening) {
        assertThat(Openings.mediaType(source(opening))).isEmpty();
    }

    private static Source source(String text) {
        return new Source("a", text.getBytes(StandardCharsets.UTF_8));
    }
}
