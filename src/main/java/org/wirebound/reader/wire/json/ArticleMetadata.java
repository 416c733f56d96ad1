package org.wirebound.reader.wire.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.dateline.ProgramDate;
import org.wirebound.reader.page.BylineNames;

/** Enters the fields of an article into the catalogue, each with its place in the source. */
final class ArticleMetadata {
    private static final double SAID_OUTRIGHT = 0.95;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_KEYWORDS = 200;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}");
    private static final Pattern BYLINE_WORD = Pattern.compile("(?iU)^(?:(?:story|text|reported|written) )?(?:by|von|par|por|door|av|af|autor:|text:|tekst:) +");
    private static final Pattern PLACE_BEHIND = Pattern.compile("(?U) (?:in|à|en) \\p{Lu}[\\w .'-]{1,40}$");
    private static final Pattern SIGNAL = Pattern.compile("(?i)(?:sig:)?(?:update|correction)");
    private static final Pattern WEB_SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");
    /** The number of an entry elsewhere; subject codes of the IPTC have eight figures. */
    private static final Pattern ENTRY = Pattern.compile("\\d{1,7}");
    private static final Pattern FIGURES = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern PRIORITY = Pattern.compile("[0-9]|[A-Za-z]{1,12}");
    private static final Pattern STATUS = Pattern.compile("[\\p{L}:]{3,40}");

    private final Fields fields;
    private Metadata metadata = Metadata.NONE;

    private ArticleMetadata(Fields fields) {
        this.fields = fields;
    }

    /** What the fields of an article say. */
    static Metadata of(Fields fields) {
        ArticleMetadata reader = new ArticleMetadata(fields);
        reader.text(MetadataKey.TITLE, Names.TITLE);
        reader.text(MetadataKey.SUBTITLE, Names.DECK);
        reader.date();
        reader.metadata = ArticlePlace.enter(fields, reader.metadata);
        reader.agency();
        reader.byline();
        reader.matching(MetadataKey.LANGUAGE, List.of("language", "inlanguage", "lang", "locale"), LANGUAGE, value -> Locale.forLanguageTag(value.replace('_', '-')).toLanguageTag());
        reader.text(MetadataKey.RUBRIC, Names.KICKER);
        reader.slug();
        reader.keywords();
        reader.category();
        reader.matching(MetadataKey.PRIORITY, List.of("urgency", "priority"), PRIORITY, UnaryOperator.identity());
        reader.matching(MetadataKey.STATUS, List.of("pubstatus"), STATUS, ArticleMetadata::status);
        reader.embargo();
        reader.revision();
        reader.matching(MetadataKey.VERSION, List.of("version", "versionnumber"), FIGURES, UnaryOperator.identity());
        reader.text(MetadataKey.EDITORIAL_NOTE, Names.NOTE);
        reader.inner(MetadataKey.RIGHTS, Names.RIGHTS, List.of("copyrightnotice", "usageterms", "name", "value"));
        reader.inner(MetadataKey.ITEM_ID, Names.ID, List.of("itemid", "id"));
        reader.inner(MetadataKey.REPLACES, Names.REPLACES, List.of("uri", "guid", "id"));
        return reader.metadata;
    }

    private <T> void put(MetadataKey<T> key, T value, Span span, String rule) {
        metadata = metadata.with(key, Found.at(span, value, SAID_OUTRIGHT, rule));
    }

    private void text(MetadataKey<String> key, List<String> names) {
        for (Fields.Named named : fields.all(names)) {
            Optional<Json.Text> text = ArticleCopy.main(named.value());
            String clean = text.map(Texts::clean).orElse("");
            if (!clean.isEmpty()) {
                put(key, clean, text.orElseThrow().span(), named.rule());
                return;
            }
        }
    }

    private void inner(MetadataKey<String> key, List<String> names, List<String> inner) {
        for (Fields.Named named : fields.all(names)) {
            Optional<Json.Text> text = Texts.in(named.value(), inner);
            if (text.isPresent()) {
                put(key, Texts.clean(text.get()), text.get().span(), named.rule());
                return;
            }
        }
    }

    private void matching(MetadataKey<String> key, List<String> names, Pattern form, UnaryOperator<String> spelling) {
        for (Fields.Named named : fields.all(names)) {
            Optional<Json.Text> text = Texts.in(named.value()).filter(found -> form.matcher(found.text().strip()).matches());
            if (text.isPresent()) {
                put(key, spelling.apply(text.get().text().strip()), text.get().span(), named.rule());
                return;
            }
        }
    }

    /** The content's own date before that of a version, and any before that of a change. */
    private void date() {
        for (Fields.Named named : fields.all(Names.DATE)) {
            Optional<Json.Text> text = Texts.in(named.value());
            Optional<DispatchDate> date = text.flatMap(ArticleMetadata::date);
            if (date.isPresent()) {
                put(MetadataKey.DATE, date.get(), text.orElseThrow().span(), named.rule());
                return;
            }
        }
    }

    private static Optional<DispatchDate> date(Json.Text text) {
        return ProgramDate.parse(text.text()).or(() -> ProgramDate.ofEpoch(text.text()));
    }

    /** A provider may be an address or an agency's internal number, which is no name. */
    private void agency() {
        for (Fields.Named named : fields.all(Names.AGENCY)) {
            Optional<Json.Text> text = Texts.in(named.value(), List.of("name", "literal", "title", "label", "value"));
            String clean = text.map(Texts::clean).orElse("");
            boolean name = clean.length() <= LONGEST_NAME && Texts.hasLetters(clean) && !clean.contains("://");
            if (name) {
                put(MetadataKey.AGENCY, clean, text.orElseThrow().span(), named.rule());
                return;
            }
        }
    }

    private void byline() {
        Optional<Fields.Named> named = fields.first(Names.BYLINE).filter(found -> !ArticleCopy.authors(found.value()).isEmpty());
        if (named.isPresent()) {
            List<Json.Text> authors = ArticleCopy.authors(named.get().value());
            List<String> names = authors.stream().map(Texts::clean).map(ArticleMetadata::names).filter(name -> !name.isEmpty()).toList();
            if (!names.isEmpty()) {
                put(MetadataKey.BYLINE, String.join(", ", names), union(authors), named.get().rule());
            }
        }
    }

    /** The names of a line of authors, without place or job; where it has no such form, all of it but the word that opens it. */
    private static String names(String line) {
        String bare = BYLINE_WORD.matcher(line).replaceFirst("");
        return BylineNames.in("By " + bare).map(names -> PLACE_BEHIND.matcher(names).replaceFirst("")).filter(names -> !names.isBlank()).orElse(bare);
    }

    private static Span union(List<Json.Text> texts) {
        return texts.stream().map(Json::span).reduce(Span::union).orElseThrow();
    }

    /** A slug of the web, all in small letters with hyphens, names a page and no story on the wire. */
    private void slug() {
        text(MetadataKey.SLUG, List.of("slugline", "sluglines", "slug"));
        if (metadata.found(MetadataKey.SLUG).filter(slug -> slug.rule().equals("json-slug") && WEB_SLUG.matcher(slug.value()).matches()).isPresent()) {
            metadata = metadata.without(MetadataKey.SLUG);
        }
    }

    private void keywords() {
        List<String> words = new ArrayList<>();
        Optional<Fields.Named> named = fields.first(Names.KEYWORDS);
        if (named.isEmpty()) {
            return;
        }
        for (Json value : Texts.each(named.get().value())) {
            Optional<Json.Text> text = Texts.in(value);
            boolean list = named.get().value() instanceof Json.Text;
            text.ifPresent(found -> words.addAll(list ? List.of(found.text().split("[;,]")) : List.of(found.text())));
        }
        List<String> kept = words.stream().map(String::strip).filter(word -> !word.isEmpty() && word.length() <= LONGEST_NAME).distinct().limit(MOST_KEYWORDS).toList();
        if (kept.stream().anyMatch(Texts::hasLetters)) { // figures alone are the numbers of entries elsewhere
            put(MetadataKey.KEYWORDS, kept, named.get().value().span(), named.get().rule());
        }
    }

    /** A field of its own, or the first subject that is marked as a category. */
    private void category() {
        inner(MetadataKey.CATEGORY, Names.CATEGORY, List.of("name", "qcode", "code", "title", "value", "label"));
        if (metadata.get(MetadataKey.CATEGORY).filter(category -> ENTRY.matcher(category).matches()).isPresent()) {
            metadata = metadata.without(MetadataKey.CATEGORY);
        }
        List<Json> subjects = fields.first(List.of("subject", "subjects")).map(named -> Texts.each(named.value())).orElse(List.of());
        for (Json subject : metadata.has(MetadataKey.CATEGORY) ? List.<Json>of() : subjects) {
            boolean category = subject instanceof Json.Structure structure && Fields.of(structure).first(List.of("rel", "rels"))
                    .map(rels -> Texts.each(rels.value()).stream().anyMatch(rel -> rel instanceof Json.Text text && text.text().equals("category"))).orElse(false);
            Optional<Json.Text> name = category ? Texts.in(subject, List.of("name", "code")) : Optional.empty();
            if (name.isPresent()) {
                put(MetadataKey.CATEGORY, Texts.clean(name.get()), name.get().span(), "json-subject");
                return;
            }
        }
    }

    private void embargo() {
        for (Fields.Named named : fields.all(Names.EMBARGO)) {
            Optional<Json.Text> text = Texts.in(named.value(), List.of("date", "value", "until")).filter(found -> !found.text().equals("false"));
            if (text.isPresent()) {
                String written = text.get().text().strip();
                put(MetadataKey.EMBARGO, date(text.get()).filter(date -> date.precision() == DispatchDate.Precision.TIME).map(DispatchDate::toString).orElse(written),
                        text.get().span(), named.rule());
                return;
            }
        }
    }

    /** The signal that the item corrects or updates an earlier one (IPTC NewsCodes, scheme signal). */
    private void revision() {
        List<Json> signals = fields.first(List.of("signal", "signals")).map(named -> Texts.each(named.value())).orElse(List.of());
        for (Json signal : signals) {
            Optional<Json.Text> code = Texts.in(signal, List.of("qcode", "code", "name")).filter(text -> SIGNAL.matcher(text.text()).matches());
            if (code.isPresent() && !metadata.has(MetadataKey.REVISION)) {
                put(MetadataKey.REVISION, code.get().text().toLowerCase(Locale.ROOT).replace("sig:", ""), code.get().span(), "json-signal");
            }
        }
    }

    /** The IPTC's word (NewsCodes publishing status), with its spelling of canceled. */
    private static String status(String written) {
        String word = written.toLowerCase(Locale.ROOT).replaceFirst("^stat:", "");
        return word.equals("cancelled") ? "canceled" : word;
    }
}
