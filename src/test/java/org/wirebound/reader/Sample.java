package org.wirebound.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One invented dispatch in one of the formats that are read.
 *
 * @param name the file's
 */
record Sample(String name, byte[] bytes) {
    private static final String WORDS = "The council of Aldmoor met on Monday to speak of the water 4711 in the old mill, and put the matter off once more.";
    private static final String MORE = "Nobody in the hall wished to say how much the new pipes would cost, or who would pay for them.";

    /** A sample of each format. */
    static List<Sample> all() {
        return List.of(
                text("plain.txt", "Council puts water off\n\nBy Ada Brook\n\nALDMOOR, Sept 6 (Reuters) - " + WORDS + "\n\n" + MORE + "\n\n- pipes\n- pumps\n\n###\n"),
                text("latin.txt", "Le conseil a parl\u00e9 de l'eau\n\nPARIS, 6 sept (AFP) - Le conseil s'est r\u00e9uni lundi pour parler de l'eau et l'a remise \u00e0 plus tard.\n"),
                text("zczc.txt", "ZCZC ABC123 4 IN\nHEAD Council puts water off\n\n" + WORDS + "\n\n" + MORE + "\nNNNN\n"),
                text("anpa.txt", "\u0016\u0016\u0001f4711\u001fabcde-\r\nb f BC-WATER   09-06 0042\r\n\u0002COUNCIL PUTS WATER OFF\r\n    ALDMOOR, Sept 6 - " + WORDS + "\r\n    " + MORE
                        + "\r\n Reuter\r\n\u0003\u0004"),
                text("iptc.txt", "\u0001abc4711 4 pol 42 dpa 0815\r\n\r\nCouncil puts water off =\u0002\r\n\r\nAldmoor (dpa) - " + WORDS + "\r\n\r\n" + MORE + "\u0003061200 Sep 21\r\n\u0004"),
                text("keys.txt", "AN#4711\nPD#06 September 2021\nTI#Council puts water off\nBY#Ada Brook\nKY#water council\nTX#" + WORDS + "\n\n" + MORE + "\n"),
                text("story.json", "{\"type\":\"text\",\"headline\":\"Council puts water off\",\"versioncreated\":\"2021-09-06T04:07:11Z\",\"byline\":\"Ada Brook\",\"urgency\":4,"
                        + "\"body_html\":\"<p>" + WORDS + "</p><p>" + MORE + " \\u00e9\\ud83d\\ude00</p>\"}"),
                text("story.nitf", "<?xml version=\"1.0\"?><nitf><head><docdata><urgency ed-urg=\"4\"/><date.issue norm=\"20210906T040711Z\"/></docdata></head><body><body.head><hedline>"
                        + "<hl1>Council puts water off</hl1></hedline><byline>By Ada Brook</byline></body.head><body.content><p>" + WORDS + "</p><p>" + MORE
                        + "</p><table><tr><td>a</td><td>b</td></tr></table></body.content></body></nitf>"),
                text("item.xml", "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:a:4711\" version=\"3\"><itemMeta><versionCreated>2021-09-06T04:07:11Z</versionCreated>"
                        + "</itemMeta><contentMeta><urgency>4</urgency><headline>Council puts water off</headline></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
                        + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + WORDS + "</p><p>" + MORE + " &amp; &#233;</p></body></html></inlineXML></contentSet></newsItem>"),
                text("newsml.xml", "<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>4711</NewsItemId></NewsIdentifier></Identification><NewsComponent><NewsLines><HeadLine>"
                        + "Council puts water off</HeadLine></NewsLines><ContentItem><DataContent><p>" + WORDS + "</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"),
                text("feed.xml", "<rss version=\"2.0\"><channel><title>News</title><item><title>Council puts water off</title><pubDate>Mon, 06 Sep 2021 04:07:11 +0000</pubDate>"
                        + "<description>&lt;p&gt;" + WORDS + "&lt;/p&gt;</description></item></channel></rss>"),
                text("page.html", "<!DOCTYPE html><html><head><title>Council puts water off</title><meta name=\"author\" content=\"Ada Brook\"><meta property=\"article:published_time\" "
                        + "content=\"2021-09-06T04:07:11Z\"></head><body><nav><a href=\"/\">Home</a></nav><article><h1>Council puts water off</h1><p>" + WORDS + "</p><p>" + MORE
                        + "</p><ul><li>pipes</li><li>pumps</li></ul></article></body></html>"),
                text("story.eml", "From: Ada Brook <ada@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?q?Council_puts_water_off?=\r\nDate: Mon, 06 Sep 2021 04:07:11 +0000\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"x4711\"\r\n\r\n--x4711\r\nContent-Type: text/plain; charset=utf-8\r\n"
                        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + WORDS + " =C3=A9=\r\n" + MORE + "\r\n--x4711\r\nContent-Type: text/html\r\n\r\n<p>" + MORE
                        + "</p>\r\n--x4711--\r\n"),
                text("story.rtf", "{\\rtf1\\ansi{\\fonttbl\\f0\\fswiss Helvetica;}\\f0\\pard Council puts water off\\par\n\\pard " + WORDS + " \\u233?\\par\n}"),
                new Sample("story.docx", zipped("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + paragraph("Council puts water off") + paragraph(WORDS)
                                + paragraph(MORE) + "</w:body></w:document>")),
                new Sample("utf16.txt", ("Council puts water off\n\n" + WORDS + "\n").getBytes(StandardCharsets.UTF_16)));
    }

    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    /** The same with another number in it, where its bytes hold one as they are. */
    byte[] withNumber(int number) {
        String characters = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean zip = characters.startsWith("PK");
        return zip ? bytes : characters.replace("4711", Integer.toString(1000 + number)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An OOXML package of a document of Word. */
    static byte[] docx(String body) {
        return zipped("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>");
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static Sample text(String name, String text) {
        return new Sample(name, text.getBytes(name.startsWith("latin") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }

    /** @param parts a name and a text in turn */
    private static byte[] zipped(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
