package org.wirebound.reader.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** Reads mails as agencies send them: stories in the text, in forms of it, in what is enclosed, and in mailboxes. */
class MailReaderTest {
    private static final DispatchReader READER = new DispatchReader();
    private static final String HEADER = """
            From: Ada Fenwick <ada.fenwick@northwire.example>
            To: desk@paper.example
            Date: Tue, 14 Oct 2025 09:30:05 +0400
            Message-ID: <4711@northwire.example>
            MIME-Version: 1.0
            """;
    private static final String STORY = """
            KELDA, Oct 14 (Northwire) - The bridge over the Kelda was opened to lorries again on
            Tuesday after nine weeks of repairs, the town's council said.

            The first of them crossed at dawn. Drivers had waited since midnight.
            """;

    private static List<Reading> read(String mail) {
        return read(mail.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Reading> read(byte[] mail) {
        return READER.read(new Source("4711", mail));
    }

    private static <T> T value(Reading reading, MetadataKey<T> key) {
        return reading.dispatch().metadata().get(key).orElse(null);
    }

    private static String plain(String header, String body) {
        return HEADER + header + "Content-Type: text/plain; charset=utf-8\n\n" + body;
    }

    @Test
    void theHeaderGivesTitleDateAndIdentifierWithTheirPlaces() {
        Reading reading = read(plain("Subject: Bridge opens again\nKeywords: traffic, Kelda\n", STORY)).get(0);

        assertThat(value(reading, MetadataKey.TITLE)).isEqualTo("Bridge opens again");
        assertThat(value(reading, MetadataKey.TITLE_DERIVED)).isFalse();
        assertThat(value(reading, MetadataKey.ITEM_ID)).isEqualTo("4711@northwire.example");
        assertThat(value(reading, MetadataKey.KEYWORDS)).containsExactly("traffic", "Kelda");
        assertThat(value(reading, MetadataKey.DATE)).hasToString("2025-10-14T09:30:05+04:00");
        assertThat(value(reading, MetadataKey.PLACE)).isEqualTo("KELDA");
        assertThat(value(reading, MetadataKey.MEDIA_TYPE)).isEqualTo("message/rfc822");
        Span title = reading.dispatch().metadata().found(MetadataKey.TITLE).orElseThrow().span().orElseThrow();
        assertThat(reading.decoded().substring(title.start(), title.end())).isEqualTo("Bridge opens again");
        assertThat(reading.dispatch().bodyText()).contains("opened to lorries again on Tuesday").doesNotContain("Message-ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "   \n", "\ufeff", "From desk@northwire.example Tue Oct 14 09:30:05 2025\n", "\n\nFrom desk@northwire.example Tue Oct 14 09:30:05 2025\n"})
    void whatStandsBeforeTheHeaderHidesNoMail(String before) {
        assertThat(value(read(before + plain("Subject: Bridge opens again\n", STORY)).get(0), MetadataKey.TITLE)).isEqualTo("Bridge opens again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Note: the bridge opens again\n\nFrom dawn on lorries cross.", "Kelda: the bridge\nFrom: today\nopens again", "Subject: bridges\n\nThey open."})
    void textsWithColonsAreNoMails(String text) {
        assertThat(value(read(text).get(0), MetadataKey.MEDIA_TYPE)).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "=?utf-8?Q?Caf=C3=A9_closed?= | Café closed",
            "=?ISO-8859-1?Q?Caf=E9?= closed | Café closed",
            "=?utf-8?B?Q2Fmww==?= =?utf-8?B?qSBjbG9zZWQ=?= | Café closed",
            "=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9_closed?= | Café closed",
            "=?x-unknown?Q?Caf=C3=A9_closed?= | Café closed",
            "Café closed | Café closed",
            "Re: FWD: Café closed | Café closed",
            "SV: AW: WG: Café closed | Café closed",
            "TR : RE : Café closed | Café closed",
            "=?utf-8?B?5Zue5aSN77yaQ2Fmw6k=?= closed | Café closed",
            "=?utf-8?Q?broken | =?utf-8?Q?broken",
            "=?utf-8*en?Q?Bridge?= =?utf-8?Q?_opens?= | Bridge opens"})
    void subjectsAreDecoded(String written, String meant) {
        assertThat(value(read(plain("Subject: " + written + "\n", STORY)).get(0), MetadataKey.TITLE)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mon, 6 Sep 2010 05:25:34 -0400 (EDT) | 2010-09-06T05:25:34-04:00",
            "6 Sep 10 05:25 GMT | 2010-09-06T05:25:00Z",
            "Monday, 6 Sep 2010 05:25:34 PST | 2010-09-06T05:25:34-08:00",
            "6 Foo 2010 05:25:34 +0000 | ",
            "31 Feb 2010 05:25:34 +0000 | ",
            "6 Sep 2010 05:25:34 | ",
            "6 Sep 2010 05:25:34 Lunch | ",
            "yesterday | "})
    void datesAreReadWithTheirZoneOrNotAtAll(String written, String meant) {
        assertThat(MailDate.parse(written).map(date -> new org.wirebound.dispatch.DispatchDate(date).toString()).orElse(null)).isEqualTo(meant);
    }

    @Test
    void flowedLinesAreJoined() {
        String body = "The bridge over the Kelda was \nopened again.\n From dawn on lo \nrries cross.\n-- \nNorthwire";

        assertThat(FlowedText.join(body, false)).isEqualTo("The bridge over the Kelda was opened again.\nFrom dawn on lo rries cross.\n-- \nNorthwire");
        assertThat(FlowedText.join("From dawn on lo \nrries cross.", true)).isEqualTo("From dawn on lorries cross.");
        assertThat(FlowedText.join("> asked: \n> why?\nBecause.", false)).isEqualTo("> asked: why?\nBecause.");
    }

    @Test
    void aDeclaredSetThatCannotBeIsNotBelieved() {
        byte[] body = "Мост через реку снова открыт для грузовых машин, сообщил городской совет во вторник утром.".getBytes(Charset.forName("windows-1251"));
        byte[] header = (HEADER + "Subject: Bridge\nContent-Type: text/plain; charset=us-ascii\n\n").getBytes(StandardCharsets.US_ASCII);
        byte[] mail = java.util.Arrays.copyOf(header, header.length + body.length);
        System.arraycopy(body, 0, mail, header.length, body.length);

        assertThat(read(mail).get(0).dispatch().bodyText()).contains("Мост через реку");
    }

    @Test
    void latinOneWithWindowsQuotationMarksIsWindows() {
        String quoted = "=93Open=94 is what the council said of the bridge.";
        Reading reading = read(HEADER + "Subject: Bridge\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n" + quoted).get(0);

        assertThat(reading.dispatch().bodyText()).contains("\u201cOpen\u201d");
        assertThat(value(reading, MetadataKey.CHARSET)).isEqualTo("windows-1252");
    }

    private static String multipart(String kind, String... parts) {
        StringBuilder mail = new StringBuilder(HEADER + "Subject: Bridge opens again\nContent-Type: multipart/" + kind + "; boundary=\"==b\"\n\nnot shown\n");
        for (String part : parts) {
            mail.append("--==b\n").append(part).append('\n');
        }
        return mail.append("--==b--\n").toString();
    }

    @Test
    void ofTwoFormsTheFullPlainOneIsTaken() {
        String html = "Content-Type: text/html\n\n<p>KELDA, Oct 14 (Northwire) - The <b>bridge</b> was opened to lorries again.</p>";
        String full = "Content-Type: text/plain\n\nKELDA, Oct 14 (Northwire) - The bridge was opened to lorries again, plainly.";
        String hint = "Content-Type: text/plain\n\nSee the HTML.";

        assertThat(read(multipart("alternative", full, html)).get(0).dispatch().bodyText()).contains("plainly");
        assertThat(read(multipart("alternative", hint, html)).get(0).dispatch().bodyText()).contains("bridge was opened").doesNotContain("See the");
    }

    @Test
    void enclosedStoriesAreDispatchesOfTheirOwnAndPicturesAreNamed() {
        String note = "Content-Type: text/plain\n\nPlease find the story enclosed.";
        String story = "Content-Type: application/octet-stream; name=story.txt\nContent-Disposition: attachment; filename*=utf-8''story%2Etxt\n"
                + "Content-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(STORY.getBytes(StandardCharsets.UTF_8));
        String picture = "Content-Type: image/png; name=bridge.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=";
        List<Reading> readings = read(multipart("mixed", note, story, picture));

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).dispatch().bodyText()).contains("story enclosed");
        assertThat(readings.get(1).dispatch().bodyText()).contains("opened to lorries").contains("waited since midnight");
        assertThat(value(readings.get(1), MetadataKey.AGENCY)).isEqualTo("Northwire");
        assertThat(value(readings.get(1), MetadataKey.PARENT)).isNotNull();
        assertThat(readings.get(0).findings()).filteredOn(finding -> finding.code() == FindingCode.PART_LEFT_OUT)
                .singleElement().extracting(Finding::message).asString().contains("bridge.png");
    }

    @Test
    void aFormattedMailKeepsItsListsAndLinks() {
        String html = "Content-Type: text/html; charset=utf-8\n\n<p>" + STORY + "</p><ul><li>Lorries</li><li>Buses</li></ul>"
                + "<p>See <a href=\"https://kelda.example/\">the council</a>.</p>";
        Reading reading = read(multipart("mixed", html)).get(0);

        assertThat(reading.dispatch().blocks()).extracting(block -> block.getClass().getSimpleName()).containsExactly("Headline", "Paragraph", "Listing", "Paragraph");
        Span list = reading.dispatch().blocks().get(2).span();
        assertThat(reading.decoded().substring(list.start(), list.end())).startsWith("Lorries").endsWith("Buses");
    }

    @Test
    void aStoryInAWiresFormatIsReadAsSuch() {
        String nitf = "<?xml version=\"1.0\"?><nitf><head><title>x</title></head><body><body.head><hedline><hl1>Bridge in NITF</hl1></hedline></body.head>"
                + "<body.content><p>It was opened again.</p></body.content></body></nitf>";

        assertThat(value(read(plain("Subject: Wire\n", nitf)).get(0), MetadataKey.TITLE)).isEqualTo("Bridge in NITF");
        List<Reading> readings = read(multipart("mixed", "Content-Type: text/plain\n\nFor you.", "Content-Type: text/xml; name=story.xml\n\n" + nitf));
        assertThat(readings).extracting(reading -> value(reading, MetadataKey.TITLE)).containsExactly("Bridge opens again", "Bridge in NITF");
        assertThat(value(readings.get(1), MetadataKey.DATE)).hasToString("2025-10-14T09:30:05+04:00");
    }

    @Test
    void forwardedMailsAndDigestsGiveTheMailsWithin() {
        String inner = plain("Subject: The story itself\n", STORY);

        assertThat(read(multipart("mixed", "Content-Type: text/plain\n\nFor you.", "Content-Type: message/rfc822\n\n" + inner)))
                .extracting(reading -> value(reading, MetadataKey.TITLE)).containsExactly("Bridge opens again", "The story itself");
        assertThat(read(multipart("digest", "\n" + inner, "\n" + inner)))
                .extracting(reading -> value(reading, MetadataKey.TITLE)).containsExactly("The story itself", "The story itself");
    }

    @Test
    void aMailboxGivesADispatchAMail() {
        String separator = "From desk@northwire.example Tue Oct 14 09:30:05 2025\n";
        String mailbox = separator + plain("Subject: One\n", STORY + "\n>From dawn on lorries crossed.\n\nFrom the bridge one sees the sea.\n\n")
                + separator + plain("Subject: Two\n", STORY);
        List<Reading> readings = read(mailbox);

        assertThat(readings).extracting(reading -> value(reading, MetadataKey.TITLE)).containsExactly("One", "Two");
        assertThat(readings.get(0).dispatch().bodyText()).contains("From dawn on").doesNotContain(">From").contains("From the bridge");
        assertThat(value(readings.get(0), MetadataKey.MEDIA_TYPE)).isEqualTo("application/mbox");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ada Fenwick <ada.fenwick@northwire.example> | Ada Fenwick",
            "\"José Müller-Sanz\" <jmuller-sanz@northwire.example> | José Müller-Sanz",
            "Northwire Newsroom <desk@northwire.example> | ",
            "Ada Fenwick <desk@northwire.example> | ",
            "ada fenwick <ada.fenwick@northwire.example> | ",
            "desk@northwire.example | ",
            "Desk 24 <desk24@northwire.example> | "})
    void onlyAPersonsOwnMailboxNamesAPerson(String from, String name) {
        assertThat(Sender.person(from).orElse(null)).isEqualTo(name);
    }

    @Test
    void aBylineInTheTextBeatsTheSender() {
        assertThat(value(read(plain("Subject: Bridge opens again\n", STORY)).get(0), MetadataKey.BYLINE)).isEqualTo("Ada Fenwick");
        assertThat(value(read(plain("Subject: Bridge opens again\n", "By Tom Harrow\n\n" + STORY)).get(0), MetadataKey.BYLINE)).isEqualTo("Tom Harrow");
    }

    @Test
    void tenThousandPartsAreCutOff() {
        String[] parts = new String[10_000];
        java.util.Arrays.fill(parts, "Content-Type: image/png\n\nx");
        parts[0] = "Content-Type: text/plain\n\n" + STORY;
        List<Reading> readings = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(multipart("mixed", parts)));

        assertThat(readings.get(0).dispatch().bodyText()).contains("lorries");
        assertThat(readings.get(0).findings()).extracting(Finding::code).contains(FindingCode.LIMIT_REACHED);
    }

    @Test
    void fiveThousandPartsWithinEachOtherAreSurvived() {
        StringBuilder mail = new StringBuilder(HEADER + "Subject: Deep\n");
        for (int i = 0; i < 5_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        mail.append("Content-Type: text/plain\n\n").append(STORY);
        List<Reading> readings = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(mail.toString()));

        assertThat(readings).isNotEmpty();
    }

    @Test
    void mailsWithinMailsAreBounded() {
        String mail = plain("Subject: Core\n", STORY);
        for (int i = 0; i < 200; i++) {
            mail = HEADER + "Subject: Shell " + i + "\nContent-Type: message/rfc822\n\n" + mail;
        }
        String shells = mail;
        List<Reading> readings = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(shells));

        assertThat(readings).isNotEmpty();
    }

    @Test
    void whatIsCutOffIsKeptUpToThere() {
        String mail = multipart("mixed", "Content-Type: text/plain\n\n" + STORY, "Content-Type: text/plain\n\nMore.");
        for (int length = mail.indexOf("KELDA") + 60; length < mail.length(); length += 37) {
            assertThat(read(mail.substring(0, length)).get(0).dispatch().bodyText()).contains("The bridge");
        }
    }

    @Test
    void aLongFieldOrManyOfThemAreSurvived() {
        assertThat(read(plain("Subject: " + "=?utf-8?Q?a?".repeat(100_000) + "\n", STORY))).isNotEmpty();
        assertThat(read(plain("X-Junk: y\n".repeat(20_000) + "Subject: S\n", STORY))).isNotEmpty();
    }
}
