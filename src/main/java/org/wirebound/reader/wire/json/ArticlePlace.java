package org.wirebound.reader.wire.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.Countries;

/** Where an article was written: the field of that name, which may hold region and country behind commas, else the dateline's place. Places that it is about do not count. */
final class ArticlePlace {
    private static final double SAID_OUTRIGHT = 0.95;
    private static final List<String> CITY = List.of("city", "name", "value");
    private static final List<String> REGION = List.of("state", "region", "province", "countryareaname");
    private static final List<String> COUNTRY = List.of("country", "countryname");

    private ArticlePlace() {}

    /** The metadata with the place entered, if there is one. */
    static Metadata enter(Fields fields, Metadata metadata) {
        Optional<Json> place = fields.first(List.of("located", "locatedname")).map(Fields.Named::value).flatMap(ArticlePlace::first)
                .or(() -> ofDateline(fields)).or(() -> relatedSo(fields));
        Optional<Json> dateline = fields.first(List.of("datelinelocation", "datelinelocations")).map(Fields.Named::value).flatMap(ArticlePlace::first);
        Metadata placed = place.map(value -> value instanceof Json.Text text ? written(text, metadata) : named((Json.Structure) value, metadata)).orElse(metadata);
        return dateline.filter(Json.Structure.class::isInstance).map(value -> placed.has(MetadataKey.PLACE)
                ? put(placed, MetadataKey.COUNTRY, (Json.Structure) value, COUNTRY)
                : named((Json.Structure) value, placed)).orElse(placed);
    }

    private static Optional<Json> first(Json value) {
        return Texts.each(value).stream().filter(one -> !Texts.isEmpty(one)).findFirst();
    }

    private static Optional<Json> ofDateline(Fields fields) {
        return fields.first(List.of("dateline")).map(Fields.Named::value).filter(Json.Structure.class::isInstance)
                .flatMap(dateline -> Fields.of((Json.Structure) dateline).first(List.of("located"))).map(Fields.Named::value)
                .filter(located -> located instanceof Json.Structure);
    }

    /** Of the places of a ninjs item the one whose relation says that it was made there. */
    private static Optional<Json> relatedSo(Fields fields) {
        return fields.first(List.of("places", "place")).stream().flatMap(named -> Texts.each(named.value()).stream())
                .filter(place -> place instanceof Json.Structure structure
                        && Fields.of(structure).first(List.of("rel", "role")).flatMap(rel -> Texts.in(rel.value())).filter(rel -> rel.text().endsWith("located")).isPresent())
                .findFirst();
    }

    private static Metadata named(Json.Structure place, Metadata metadata) {
        return put(put(put(metadata, MetadataKey.PLACE, place, CITY), MetadataKey.REGION, place, REGION), MetadataKey.COUNTRY, place, COUNTRY);
    }

    private static Metadata put(Metadata metadata, MetadataKey<String> key, Json.Structure place, List<String> names) {
        Optional<Json.Text> text = Fields.of(place).first(names).flatMap(named -> Texts.in(named.value()));
        return metadata.has(key) || text.isEmpty()
                ? metadata
                : metadata.with(key, Found.at(text.get().span(), Texts.clean(text.get()), SAID_OUTRIGHT, "json-located"));
    }

    /** A place as it stands in datelines: {@code CITY, Region} or {@code City, Country}. */
    private static Metadata written(Json.Text text, Metadata metadata) {
        Metadata placed = metadata;
        List<String> parts = new ArrayList<>(List.of(text.text().split(",")));
        int at = text.start();
        boolean literal = text.end() - text.start() == text.text().length();
        for (int i = 0; i < parts.size(); i++) {
            String name = parts.get(i).strip();
            int start = at + parts.get(i).length() - parts.get(i).stripLeading().length();
            Span span = literal ? new Span(start, start + name.length()) : text.span();
            MetadataKey<String> key = i == 0 ? MetadataKey.PLACE : Countries.all().contains(name) ? MetadataKey.COUNTRY : MetadataKey.REGION;
            placed = name.isEmpty() || placed.has(key) ? placed : placed.with(key, Found.at(span, name, SAID_OUTRIGHT, "json-located"));
            at += parts.get(i).length() + 1;
        }
        return placed;
    }
}
