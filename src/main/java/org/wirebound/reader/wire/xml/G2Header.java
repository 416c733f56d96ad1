package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.dateline.Countries;

/** Reads the metadata of a NewsML-G2 item. Codes are resolved by the names that the item itself gives for them, never by a catalogue. */
final class G2Header {
    private static final int MOST_PARTS = 4;
    private static final List<String> KICKERS = List.of("kicker", "overline", "overhead", "eyebrow", "dachzeile", "spitzmarke", "stikktittel");

    private final XmlElement item;
    private final Optional<XmlElement> nitf;
    private final Header header;
    private final Optional<XmlElement> headline;
    private final List<XmlElement> subheadlines;

    /**
     * The header of an item.
     *
     * @param root the message around it, or the item itself
     * @param nitf the document within it
     */
    G2Header(XmlElement root, XmlElement item, Optional<XmlElement> nitf) {
        this.item = item;
        this.nitf = nitf;
        this.header = new Header("g2", item);
        List<XmlElement> headlines = XmlPath.of("contentMeta/headline").elements(item).stream().filter(element -> !element.isBlank()).toList();
        this.subheadlines = headlines.stream().filter(G2Header::isSub).toList();
        List<XmlElement> main = headlines.stream().filter(element -> !isSub(element) && !isKicker(element)).toList();
        this.headline = main.stream().filter(element -> role(element).isEmpty() || role(element).matches("title|main|headline")).findFirst().or(() -> main.stream().findFirst())
                .or(() -> XmlPath.of("itemMeta/title").elements(item).stream().findFirst())
                .or(() -> nitf.flatMap(Nitf::headline))
                .or(() -> XmlPath.of("~inlineXML/html/head/title").elements(item).stream().findFirst())
                .filter(element -> element.value().filter(value -> !Vocabulary.isNoHeadline(value.text())).isPresent());
        content();
        management();
        place();
        credits(root);
        header.put(MetadataKey.PRIORITY, "contentMeta/urgency", 0.95, Vocabulary::urgency);
        XmlPath.of("header/priority").value(root).filter(value -> Vocabulary.urgency(value).isPresent())
                .ifPresent(value -> header.enter(MetadataKey.PRIORITY, Optional.of(value), 0.8, "header-priority"));
    }

    /** The code of a headline's role, without the name of its scheme. */
    private static String role(XmlElement headline) {
        return headline.attribute("role").map(role -> role.text().substring(role.text().indexOf(':') + 1).toLowerCase(Locale.ROOT)).orElse("");
    }

    private static boolean isSub(XmlElement headline) {
        return role(headline).contains("sub");
    }

    /** A line above the headline, which names the subject. */
    private static boolean isKicker(XmlElement headline) {
        return KICKERS.contains(role(headline));
    }

    private void content() {
        header.enter(MetadataKey.TITLE, headline.flatMap(XmlElement::value), 0.95, headline.map(XmlElement::name).orElse(""))
                .enter(MetadataKey.RUBRIC, XmlPath.of("contentMeta/headline").elements(item).stream().filter(G2Header::isKicker).findFirst().flatMap(XmlElement::value), 0.9, "headline")
                .enter(MetadataKey.SUBTITLE, subheadlines.stream().findFirst().flatMap(XmlElement::value), 0.95, "headline")
                .date("contentMeta/contentCreated").date("itemMeta/versionCreated").date("itemMeta/firstCreated")
                .put(MetadataKey.LANGUAGE, "contentMeta/language@tag", 0.9, Vocabulary::language)
                .put(MetadataKey.LANGUAGE, "@lang", 0.8, Vocabulary::language)
                .text(MetadataKey.SLUG, "contentMeta/slugline")
                .keywords("contentMeta/keyword");
        List<String> codes = XmlPath.of("contentMeta/subject@qcode").values(item).stream().map(Value::text)
                .filter(code -> code.startsWith("medtop:") || code.startsWith("subj:")).toList();
        XmlPath.of("contentMeta/subject@qcode").values(item).stream().filter(value -> codes.contains(value.text())).findFirst()
                .ifPresent(first -> header.enter(MetadataKey.CATEGORY, Optional.of(first.as(String.join(",", codes))), 0.9, "subject"));
    }

    private void management() {
        header.put(MetadataKey.STATUS, "itemMeta/pubStatus@qcode", 0.95, Vocabulary::status)
                .embargo("itemMeta/embargoed")
                .put(MetadataKey.VERSION, "@version", 0.95, Vocabulary::version)
                .all(MetadataKey.EDITORIAL_NOTE, "\n", "itemMeta/edNote")
                .all(MetadataKey.RIGHTS, "; ", "rightsInfo/copyrightNotice", "rightsInfo/usageTerms")
                .text(MetadataKey.ITEM_ID, "@guid")
                .put(MetadataKey.REPLACES, "itemMeta/link[rel=irel:previousVersion]@residref", 0.95, value -> Optional.of(value.text()))
                .put(MetadataKey.REVISION, "itemMeta/signal@qcode", 0.9, value -> switch (value.text()) {
                    case "sig:update" -> Optional.of("update");
                    case "sig:correction" -> Optional.of("correction");
                    default -> Optional.empty();
                });
        if (header.metadata().has(MetadataKey.EMBARGO) && header.metadata().get(MetadataKey.STATUS).filter("usable"::equals).isPresent()) {
            header.drop(MetadataKey.STATUS); // usable is said of the time after the embargo
        }
    }

    /** The dateline where it is a place alone, else what the item says of where it is from. */
    private void place() {
        List<XmlElement> located = new ArrayList<>(XmlPath.of("contentMeta/located").elements(item));
        located.addAll(XmlPath.of("itemMeta/located").elements(item));
        Optional<XmlElement> city = located.stream().filter(element -> type(element).contains("city")).findFirst().or(() -> located.stream().findFirst());
        Optional<XmlElement> dateline = XmlPath.of("contentMeta/dateline").elements(item).stream().findFirst();
        Optional<Value> name = city.flatMap(element -> XmlPath.of("name").value(element).or(() -> element.attribute("literal")));
        if (name.isEmpty()) {
            DatelineElement.place(header, dateline, language());
        } else if (type(city.orElseThrow()).contains("country")) {
            header.enter(MetadataKey.COUNTRY, name, 0.9, "located");
        } else {
            located(name.get());
        }
        city.ifPresent(this::broader);
    }

    private static String type(XmlElement element) {
        return element.attribute("type").map(value -> value.text().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** A name with region or country after commas. */
    private void located(Value name) {
        String[] parts = name.text().split("\\s*,\\s*");
        if (parts.length > MOST_PARTS || name.text().chars().anyMatch(Character::isDigit)) {
            return; // an address
        }
        header.enter(MetadataKey.PLACE, Optional.of(name.as(parts[0])), 0.85, "located");
        for (int i = 1; i < parts.length; i++) {
            boolean country = Countries.all().contains(parts[i]);
            header.enter(country ? MetadataKey.COUNTRY : MetadataKey.REGION, Optional.of(name.as(parts[i])), 0.85, "located");
        }
    }

    private void broader(XmlElement place) {
        for (XmlElement broader : XmlPath.of("broader").elements(place)) {
            Optional<Value> name = XmlPath.of("name").value(broader);
            boolean country = type(broader).contains("country") || name.filter(value -> Countries.all().contains(value.text())).isPresent();
            boolean region = type(broader).contains("statprov") || type(broader).contains("region");
            if (country || region) {
                header.enter(country && !region ? MetadataKey.COUNTRY : MetadataKey.REGION, name, 0.9, "located");
            }
        }
    }

    private void credits(XmlElement root) {
        List<Value> names = new ArrayList<>();
        for (String path : List.of("itemMeta/provider/name", "itemMeta/provider@literal")) {
            names.addAll(XmlPath.of(path).values(item));
        }
        XmlPath.of("itemMeta/provider@qcode").values(item).stream().filter(code -> code.text().startsWith("nprov:"))
                .forEach(code -> names.add(code.as(code.text().substring(code.text().indexOf(':') + 1))));
        for (String path : List.of("contentMeta/infoSource/name", "contentMeta/infoSource@literal", "contentMeta/creditline", "rightsInfo/copyrightHolder/name",
                "rightsInfo/copyrightHolder@literal")) {
            names.addAll(XmlPath.of(path).values(item));
        }
        names.addAll(XmlPath.of("header/sender").values(root));
        Credits.agency(header, names, "provider");
        Credits.byline(header, XmlPath.of("contentMeta/by").value(item), "by");
        Credits.byline(header, XmlPath.of("contentMeta/creator").elements(item).stream().filter(creator -> type(creator).endsWith(":person"))
                .flatMap(creator -> XmlPath.of("name").value(creator).stream()).findFirst(), "creator");
        nitf.ifPresent(document -> Nitf.byline(header, document));
    }

    Optional<XmlElement> headline() {
        return headline;
    }

    List<XmlElement> subheadlines() {
        return subheadlines;
    }

    String language() {
        return header.metadata().get(MetadataKey.LANGUAGE).orElse("");
    }

    Metadata metadata() {
        return header.metadata();
    }
}
