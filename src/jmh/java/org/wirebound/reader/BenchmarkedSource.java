package org.wirebound.reader;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The invented sources of about 2 KB whose reading is timed: one a character set and one a format that agencies send. */
public enum BenchmarkedSource {
    FRENCH_UTF_8("a.txt", "UTF-8", french()),
    FRENCH_WINDOWS_1252("a.txt", "windows-1252", french()),
    ENGLISH_HARD_WRAPPED("a.txt", "US-ASCII", english() + " REUTER\n"),
    RUSSIAN_WINDOWS_1251("a.txt", "windows-1251", "Совет города собрался\n\nСЕВЕРОГОРСК, 4 октября. /ТАСС/. "
            + ("Совет города собрался в понедельник в большом зале, и мэр сказал, что старый мост через реку закроют на год, а новую дорогу построят к осени.\n\n"
                    + "\"Мы обещали это жителям и сдержим слово\", - сказала Анна Петрова, которая отвечает за дороги.\n\n").repeat(8)),
    CHINESE_UTF_8("a.txt", "UTF-8", "市议会同意重建老桥\n\n新华社宁川10月4日电（记者王小明）"
            + "市议会星期一晚上举行会议，同意用一年时间重建河上的老桥。市长说，工程将从春天开始，费用由省里和市里分担。居民代表表示，希望施工期间保留人行通道。\n\n".repeat(9) + "（完）\n"),
    ARABIC_UTF_8("a.txt", "UTF-8", "مجلس المدينة يوافق على بناء الجسر\n\nوادي النور 4 أكتوبر (رويترز) - "
            + ("قال رئيس المجلس يوم الاثنين إن المدينة وافقت على بناء جسر جديد فوق النهر في الربيع المقبل بعد أن تم التوصل إلى اتفاق مع الدولة.\n\n"
                    + "وأضاف أن هذا العمل الذي كان من المقرر أن يبدأ قبل عام لم يكن ممكنا حتى الآن، لكن كل ما هو ضروري قد تم بين الطرفين.\n\n"
                    + "وقالت مهندسة من الشركة التي ستقوم بالعمل إن هناك من لا يزال ضد ذلك، وهو ما قد يكون وراء التأخير منذ عام، أو غير ذلك من الأسباب.\n\n").repeat(3)),
    ANPA_1312("a.anpa", "US-ASCII", "\u0016\u0016\u0001f0416\u001fwrbnd-\r\nu f BC-TRAM-LINE   10-04 0300\r\n\u0002" + english().replace("\n", "\r\n") + "\u0003\r\n10-04-24 0910EDT\r\n\u0004"),
    NITF("a.xml", "UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf><head><title>Tram line to open</title><docdata><doc-id id-string=\"wb20241004001\"/><urgency ed-urg=\"4\"/>"
            + "<date.issue norm=\"20241004T091000Z\"/></docdata></head><body><body.head><hedline><hl1>Tram line to open in the spring</hl1></hedline><byline>By Ann Moss</byline>"
            + "<dateline><location>LYNDALE</location>, Oct 4</dateline></body.head><body.content>" + paragraphs(12) + "</body.content></body></nitf>\n"),
    NEWSML_G2("a.xml", "UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:newsml:example.org:20241004:tram\" version=\"1\" "
            + "standard=\"NewsML-G2\" standardversion=\"2.29\" xml:lang=\"en\"><itemMeta><versionCreated>2024-10-04T09:10:00Z</versionCreated><pubStatus qcode=\"stat:usable\"/></itemMeta>"
            + "<contentMeta><urgency>4</urgency><slugline>TRAM-LINE</slugline><headline>Tram line to open in the spring</headline><by>By Ann Moss</by></contentMeta>"
            + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body>" + paragraphs(11)
            + "</body></html></inlineXML></contentSet></newsItem>\n"),
    NINJS("a.json", "UTF-8", "{\"uri\":\"urn:example:tram\",\"type\":\"text\",\"versioncreated\":\"2024-10-04T09:10:00Z\",\"language\":\"en\",\"urgency\":4,\"pubstatus\":\"usable\","
            + "\"headline\":\"Tram line to open in the spring\",\"byline\":\"Ann Moss\",\"slugline\":\"tram-line\",\"body_html\":\"" + paragraphs(13) + "\"}\n"),
    MAIL("a.eml", "UTF-8", "Received: from mail.example.org (mail.example.org [192.0.2.7]) by mx.example.net with ESMTP id 7f3a for <desk@example.net>; Fri, 4 Oct 2024 09:10:02 +0000\r\n"
            + "From: Example News Desk <desk@example.org>\r\nTo: desk@example.net\r\nSubject: Tram line to open in the spring\r\nDate: Fri, 4 Oct 2024 09:10:00 +0000\r\n"
            + "Message-ID: <tram-1@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + english().replace("\n", "\r\n")),
    WEB_PAGE("a.html", "UTF-8", "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Tram line to open in the spring - Example News</title>"
            + "<meta property=\"og:title\" content=\"Tram line to open in the spring\"><meta property=\"article:published_time\" content=\"2024-10-04T09:10:00Z\"></head>\n<body><nav><ul><li>"
            + "<a href=\"/\">Home</a></li><li><a href=\"/sport\">Sport</a></li></ul></nav><article><h1>Tram line to open in the spring</h1><p class=\"byline\">By Ann Moss</p>" + paragraphs(10)
            + "</article><footer>About us</footer></body></html>\n");

    private final String name;
    private final Charset charset;
    private final String text;

    BenchmarkedSource(String name, String charset, String text) {
        this.name = name;
        this.charset = Charset.forName(charset);
        this.text = text;
    }

    /** The source as it comes in. */
    public Source source() {
        return new Source(name, text.getBytes(charset));
    }

    private static String french() {
        return "Le conseil municipal relance le tramway\n\nLYNVAL, 4 octobre 2024 (AFP) - "
                + ("Le conseil de la ville a siégé lundi soir à la mairie, et le maire a déclaré que les travaux de la ligne reprendraient au printemps si l’État tient sa parole.\n\n"
                        + "« Nous l'avons promis aux habitants », a ajouté Anne Dumas, chargée des transports.\n\n").repeat(8);
    }

    private static String english() {
        return "COUNCIL SAYS TRAM LINE TO OPEN IN SPRING\n    LYNDALE, Oct 4 - The council of the town said the line\nwould open in the spring, and that the state had paid its share.\n"
                + ("    It will meet again in a week to vote on the budget, said Ann\nMoss, who leads the transport board.\n"
                        + "    \"We gave our word to the people of the valley,\" she said,\n\"and the work is nearly done.\"\n").repeat(9);
    }

    /** Paragraphs of HTML that may also stand in a string of JSON. */
    private static String paragraphs(int count) {
        return "<p>LYNDALE, Oct 4 (Reuters) - The council of the town said the line would open in the spring.</p>"
                + "<p>It will meet again in a week to vote on the <em>budget</em>, said Ann Moss, who leads the transport board of the valley.</p>".repeat(count);
    }
}
