package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.desk.DeskLabel;

/** Reads NITF 2.5 to 3.6 (IPTC, News Industry Text Format), alone or within NewsML. */
final class Nitf {
    static final String MEDIA_TYPE = "text/vnd.iptc.nitf";
    private static final String FORMAT = "nitf";

    private Nitf() {}

    static Item read(XmlTree tree, XmlElement nitf) {
        Optional<XmlElement> headline = headline(nitf);
        PageCopier page = new PageCopier(tree.source());
        page.part(Kind.HEADLINE, headline);
        Metadata metadata = metadata(nitf, headline);
        page(page, nitf, metadata.get(MetadataKey.LANGUAGE).orElse(""));
        return new Item(tree.source(), metadata, page.copy(), page.findings());
    }

    /** The main headline, or else the title of the document. */
    static Optional<XmlElement> headline(XmlElement nitf) {
        return found(nitf, "body/body.head/hedline/hl1").or(() -> found(nitf, "body/body.head/headline/hl1")).or(() -> found(nitf, "body/body.head/hedline"))
                .or(() -> found(nitf, "head/title"))
                .filter(element -> element.value().filter(value -> !Vocabulary.isNoHeadline(value.text())).isPresent());
    }

    /** The lines below the headline; one that its name calls the original headline is another wording of it. */
    private static List<XmlElement> subheadlines(XmlElement nitf) {
        return XmlPath.of("body/body.head/hedline/hl2").elements(nitf).stream()
                .filter(element -> element.attribute("id").filter(id -> id.text().toLowerCase(Locale.ROOT).startsWith("original")).isEmpty()).toList();
    }

    private static Optional<XmlElement> found(XmlElement nitf, String path) {
        return XmlPath.of(path).elements(nitf).stream().filter(element -> !element.isBlank()).findFirst();
    }

    /** Puts on the page what stands in the document's body, the headline apart. */
    static void page(PageCopier page, XmlElement nitf, String language) {
        List<XmlElement> contents = new ArrayList<>(XmlPath.of("body/body.content").elements(nitf));
        contents.addAll(XmlPath.of("body/body.end").elements(nitf));
        if (contents.isEmpty()) {
            nitf.child("body").filter(body -> body.child("body.head").isEmpty()).ifPresent(contents::add);
        }
        String words = String.join("", contents.stream().map(PageCopier::letters).toList());
        subheadlines(nitf).forEach(element -> page.part(Kind.SUBHEADLINE, Optional.of(element)));
        page.summary(found(nitf, "body/body.head/abstract"), words);
        page.part(Kind.BYLINE, found(nitf, "body/body.head/byline"));
        page.part(Kind.DATELINE, DatelineElement.forPage(found(nitf, "body/body.head/dateline"), contents.stream().findFirst(), language));
        contents.forEach(page::body);
    }

    private static Metadata metadata(XmlElement nitf, Optional<XmlElement> headline) {
        Header header = new Header(FORMAT, nitf);
        header.enter(MetadataKey.TITLE, headline.flatMap(XmlElement::value).map(title -> withoutPart(title, nitf)), 0.95, headline.map(element -> element.is("title") ? "title" : "hl1").orElse(""));
        header.enter(MetadataKey.SUBTITLE, subheadlines(nitf).stream().findFirst().flatMap(XmlElement::value), 0.95, "hl2")
                .date("head/docdata/date.issue@norm").date("~dateline/~story.date@norm").date("~date.release@norm").date("~pubdata@date.publication")
                .put(MetadataKey.LANGUAGE, "body@lang", 0.8, Vocabulary::language)
                .put(MetadataKey.LANGUAGE, "@lang", 0.8, Vocabulary::language)
                .put(MetadataKey.LANGUAGE, "@baselang", 0.8, Vocabulary::language)
                .text(MetadataKey.SLUG, "~docdata/du-key@key").text(MetadataKey.SLUG, "head/meta[name=anpa-keyword]@content")
                .text(MetadataKey.CATEGORY, "head/meta[name=anpa-category]@content").text(MetadataKey.CATEGORY, "head/meta[name=category]@content")
                .all(MetadataKey.CATEGORY, ",", "head/tobject/tobject.subject@tobject.subject.refnum")
                .keywords("~docdata/key-list/keyword@key", "~docdata/key-list/keyword")
                .put(MetadataKey.PRIORITY, "~docdata/urgency@ed-urg", 0.95, Vocabulary::urgency)
                .put(MetadataKey.VERSION, "~docdata/du-key@version", 0.95, Vocabulary::version)
                .put(MetadataKey.VERSION, "~docdata/du-key@version", 0.9, value -> DeskLabel.read(value.text()).filter(label -> !label.part()).flatMap(DeskLabel::number))
                .put(MetadataKey.REVISION, "~docdata/du-key@version", 0.9, value -> DeskLabel.read(value.text()).flatMap(DeskLabel::revision))
                .all(MetadataKey.EDITORIAL_NOTE, "\n", "~docdata/ed-msg@info", "~docdata/ed-msg", "body/body.head/note[noteclass=editorsnote]")
                .text(MetadataKey.RIGHTS, "body/body.head/rights").text(MetadataKey.RIGHTS, "~docdata/doc.rights@limitations")
                .text(MetadataKey.RIGHTS, "~docdata/doc.copyright@holder")
                .text(MetadataKey.ITEM_ID, "~docdata/doc-id@id-string");
        status(header, nitf);
        place(header, nitf);
        credits(header, nitf);
        return header.metadata();
    }

    /** A title of a document in parts may begin with the number of the part, which is none of its words. */
    private static Value withoutPart(Value title, XmlElement nitf) {
        Optional<Value> part = XmlPath.of("head/docdata/series@series.part").value(nitf);
        return part.filter(number -> title.text().startsWith(number.text() + " ")).map(number -> title.as(title.text().substring(number.text().length() + 1))).orElse(title);
    }

    /** The management status; a date of release is an embargo only where it says so. */
    private static void status(Header header, XmlElement nitf) {
        header.put(MetadataKey.STATUS, "head/docdata@management-status", 0.95, Vocabulary::status);
        Optional<Value> embargoed = XmlPath.of("head/docdata@management-status").value(nitf).filter(value -> value.text().equalsIgnoreCase("embargoed"));
        if (embargoed.isPresent()) {
            header.embargo("~date.release@norm").enter(MetadataKey.EMBARGO, embargoed, 0.9, "docdata");
        }
    }

    private static void place(Header header, XmlElement nitf) {
        header.text(MetadataKey.PLACE, "~dateline/location/city").text(MetadataKey.REGION, "~dateline/location/state").text(MetadataKey.REGION, "~dateline/location/region")
                .text(MetadataKey.COUNTRY, "~dateline/location/country");
        Optional<XmlElement> dateline = found(nitf, "body/body.head/dateline");
        Optional<XmlElement> location = dateline.flatMap(element -> element.child("location")).filter(element -> !element.isBlank());
        DatelineElement.place(header, location.or(() -> dateline), header.metadata().get(MetadataKey.LANGUAGE).orElse(""));
    }

    private static void credits(Header header, XmlElement nitf) {
        List<Value> names = new ArrayList<>();
        for (String path : List.of("~docdata/doc.copyright@holder", "body/body.head/distributor/org", "body/body.head/distributor", "~docdata/del-list/from-src@src-name",
                "~docdata/doc-id@regsrc")) {
            names.addAll(XmlPath.of(path).values(nitf));
        }
        Credits.agency(header, names, "agency");
        byline(header, nitf);
    }

    /** Enters the names of the byline: those of its persons where it marks them. */
    static void byline(Header header, XmlElement nitf) {
        List<XmlElement> lines = XmlPath.of("body/body.head/byline").elements(nitf);
        List<Value> persons = lines.stream().flatMap(line -> XmlPath.of("~person").values(line).stream()).toList();
        Optional<Value> person = persons.stream().findFirst().filter(first -> persons.size() == 1);
        Credits.byline(header, person.or(() -> lines.stream().flatMap(line -> line.without("byttl").value().stream()).findFirst()), "byline");
    }
}
