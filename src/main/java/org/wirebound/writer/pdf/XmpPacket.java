package org.wirebound.writer.pdf;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;
import org.wirebound.writer.OwnFields;

/**
 * The metadata of a document as an XMP packet (ISO 16684-1), with the identification of PDF/A (ISO 19005-2 6.6.4) and PDF/UA
 * (ISO 14289-1 5) and, up to part 3, the description of every schema that PDF/A does not know (ISO 19005-2 6.6.2.3).
 */
final class XmpPacket {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final String OWN_PROPERTIES = String.join("",
            property("titleDerived", "Boolean", "Title made from the first sentence"),
            property("date", "Text", "Date as far as it is known, ISO 8601"),
            property("sourceSha256", "Text", "SHA-256 of the source"));

    private final StringBuilder xml = new StringBuilder(1 << 12);
    private final Galley galley;
    private final PdfProfile profile;
    private final List<OwnFields.Field> own;

    XmpPacket(Galley galley, PdfProfile profile) {
        this.galley = galley;
        this.profile = profile;
        this.own = OwnFields.of(galley.metadata());
        xml.append("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
                 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                 xmlns:wirebound="https://wirebound.org/ns/1/"
                 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                """);
        standards();
        dublinCore(galley.metadata());
        files();
        press(galley.metadata());
        if (profile.has(PdfProfile.Trait.EXTENSION_SCHEMAS)) {
            extensions();
        }
        xml.append("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
    }

    private void standards() {
        text("pdfaid:part", Integer.toString(profile.part().number()));
        if (!profile.conformance().isEmpty()) {
            text("pdfaid:conformance", profile.conformance());
        }
        if (profile.has(PdfProfile.Trait.REVISION)) {
            text("pdfaid:rev", "2020");
        }
        switch (profile.accessibility()) {
            case NONE -> { }
            case UA_1 -> text("pdfuaid:part", "1");
            case UA_2 -> {
                text("pdfuaid:part", "2");
                text("pdfuaid:rev", "2024");
                declarations();
            }
        }
    }

    /** Well-Tagged PDF 1.0, for who reads and for who uses the content again (WTPDF 1.0, 6.1). */
    private void declarations() {
        xml.append("<pdfd:declarations xmlns:pdfd=\"http://pdfa.org/declarations/\"><rdf:Bag>\n");
        for (String level : List.of("accessibility1.0", "reuse1.0")) {
            xml.append("<rdf:li rdf:parseType=\"Resource\"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#").append(level)
                    .append("</pdfd:conformsTo></rdf:li>\n");
        }
        xml.append("</rdf:Bag></pdfd:declarations>\n");
    }

    private void dublinCore(Metadata metadata) {
        text("dc:format", "application/pdf");
        text("dc:identifier", galley.imprint().identifier());
        text("dc:source", galley.imprint().sourceName());
        alternative("dc:title", galley.title());
        list("dc:creator", "Seq", metadata.get(MetadataKey.BYLINE).map(List::of));
        list("dc:publisher", "Bag", metadata.get(MetadataKey.AGENCY).map(List::of));
        list("dc:date", "Seq", calendarDate(metadata).map(List::of));
        list("dc:language", "Bag", metadata.get(MetadataKey.LANGUAGE).map(List::of));
        list("dc:subject", "Bag", metadata.get(MetadataKey.KEYWORDS));
        metadata.get(MetadataKey.PLACE).ifPresent(place -> text("dc:coverage", place));
        metadata.get(MetadataKey.RIGHTS).ifPresent(rights -> alternative("dc:rights", rights));
    }

    private void files() {
        text("xmp:CreatorTool", galley.imprint().tool());
        text("pdf:Producer", galley.imprint().tool());
        galley.metadata().get(MetadataKey.KEYWORDS).ifPresent(keywords -> text("pdf:Keywords", String.join(", ", keywords)));
        galley.imprint().stamp().map(XmpPacket::utc).ifPresent(stamp -> {
            text("xmp:CreateDate", stamp);
            text("xmp:ModifyDate", stamp);
        });
    }

    private void press(Metadata metadata) {
        metadata.get(MetadataKey.PLACE).ifPresent(place -> text("photoshop:City", place));
        metadata.get(MetadataKey.COUNTRY).ifPresent(country -> text("photoshop:Country", country));
        metadata.get(MetadataKey.AGENCY).ifPresent(agency -> text("photoshop:Credit", agency));
        calendarDate(metadata).ifPresent(date -> text("photoshop:DateCreated", date));
        text("wirebound:titleDerived", metadata.get(MetadataKey.TITLE_DERIVED).orElse(false) ? "True" : "False");
        metadata.get(MetadataKey.DATE).ifPresent(date -> text("wirebound:date", date.toString()));
        own.forEach(field -> text("wirebound:" + field.name(), field.value()));
        text("wirebound:sourceSha256", galley.imprint().sourceSha256());
    }

    /** A date that XMP can hold: a day without a year is none (ISO 16684-1 8.2.1.2). */
    private static Optional<String> calendarDate(Metadata metadata) {
        return metadata.get(MetadataKey.DATE)
                .filter(date -> date.precision() != DispatchDate.Precision.MONTH_DAY)
                .map(DispatchDate::toString);
    }

    private static String utc(OffsetDateTime stamp) {
        return SECONDS.format(stamp.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private void extensions() {
        xml.append("<pdfaExtension:schemas><rdf:Bag>\n");
        if (profile.accessibility() != PdfProfile.Accessibility.NONE) {
            schema("PDF/UA identification", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid",
                    property("part", "Integer", "Part of ISO 14289"));
        }
        schema("Wirebound", "https://wirebound.org/ns/1/", "wirebound", OWN_PROPERTIES + own.stream()
                .map(field -> property(field.name(), "Text", field.description())).collect(Collectors.joining()));
        xml.append("</rdf:Bag></pdfaExtension:schemas>\n");
    }

    private void schema(String name, String uri, String prefix, String properties) {
        xml.append("<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>").append(name)
                .append("</pdfaSchema:schema><pdfaSchema:namespaceURI>").append(uri)
                .append("</pdfaSchema:namespaceURI><pdfaSchema:prefix>").append(prefix)
                .append("</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>\n").append(properties)
                .append("</rdf:Seq></pdfaSchema:property></rdf:li>\n");
    }

    private static String property(String name, String type, String description) {
        return "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>" + name
                + "</pdfaProperty:name><pdfaProperty:valueType>" + type
                + "</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>"
                + "<pdfaProperty:description>" + description + "</pdfaProperty:description></rdf:li>\n";
    }

    private void text(String name, String value) {
        xml.append('<').append(name).append('>').append(escaped(value)).append("</").append(name).append(">\n");
    }

    private void alternative(String name, String value) {
        xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").append(escaped(value))
                .append("</rdf:li></rdf:Alt></").append(name).append(">\n");
    }

    private void list(String name, String kind, Optional<List<String>> values) {
        values.filter(items -> !items.isEmpty()).ifPresent(items -> {
            xml.append('<').append(name).append("><rdf:").append(kind).append('>');
            items.forEach(item -> xml.append("<rdf:li>").append(escaped(item)).append("</rdf:li>"));
            xml.append("</rdf:").append(kind).append("></").append(name).append(">\n");
        });
    }

    /** Escapes markup and replaces what XML 1.0 §2.2 does not allow at all. */
    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        value.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(allowed(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int codePoint) {
        return codePoint == '\t' || codePoint == '\n'
                || codePoint >= ' ' && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
