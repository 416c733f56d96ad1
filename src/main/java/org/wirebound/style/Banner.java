package org.wirebound.style;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * What a page says at its head and at its foot of a dispatch that must not be published.
 *
 * @param lines in the language of the dispatch where its words are known, and in English
 * @param word one word for the running foot
 */
public record Banner(List<String> lines, String word) {
    private static final String BETWEEN = " · ";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final Phrases ENGLISH = new Phrases("EMBARGO", "not for publication before", "WITHHELD", "not for publication", "KILLED", "withdrawn by the agency");
    private static final Map<String, Phrases> PHRASES = Map.ofEntries(
            Map.entry("fr", new Phrases("EMBARGO", "ne pas publier avant", "SUSPENDU", "ne pas publier", "ANNULÉ", "retiré par l’agence")),
            Map.entry("es", new Phrases("EMBARGO", "no publicar antes de", "RETENIDO", "no publicar", "ANULADO", "retirado por la agencia")),
            Map.entry("pt", new Phrases("EMBARGO", "não publicar antes de", "RETIDO", "não publicar", "ANULADO", "retirado pela agência")),
            Map.entry("it", new Phrases("EMBARGO", "non pubblicare prima di", "SOSPESO", "non pubblicare", "ANNULLATO", "ritirato dall’agenzia")),
            Map.entry("de", new Phrases("SPERRFRIST", "nicht zu veröffentlichen vor", "ZURÜCKGEHALTEN", "nicht zu veröffentlichen", "ZURÜCKGEZOGEN", "von der Agentur zurückgezogen")),
            Map.entry("nl", new Phrases("EMBARGO", "niet publiceren vóór", "AANGEHOUDEN", "niet publiceren", "INGETROKKEN", "ingetrokken door het agentschap")),
            Map.entry("ru", new Phrases("ЭМБАРГО", "не публиковать до", "ЗАДЕРЖАНО", "не публиковать", "АННУЛИРОВАНО", "отозвано агентством")),
            Map.entry("uk", new Phrases("ЕМБАРГО", "не публікувати до", "ЗАТРИМАНО", "не публікувати", "АНУЛЬОВАНО", "відкликано агентством")),
            Map.entry("tr", new Phrases("AMBARGO", "şu tarihten önce yayımlanamaz:", "BEKLETİLİYOR", "yayımlanamaz", "İPTAL", "ajans tarafından geri çekildi")),
            Map.entry("az", new Phrases("EMBARQO", "bu vaxtdan əvvəl dərc edilə bilməz:", "SAXLANILIB", "dərc edilə bilməz", "LƏĞV EDİLİB", "agentlik tərəfindən geri götürülüb")),
            Map.entry("ar", new Phrases("حظر نشر", "لا ينشر قبل", "موقوف", "لا ينشر", "ملغى", "سحبته الوكالة")),
            Map.entry("zh", new Phrases("禁发", "在此时间之前不得发布：", "暂缓", "不得发布", "撤销", "通讯社已撤稿")),
            Map.entry("ja", new Phrases("解禁前", "次の日時まで公開禁止：", "保留", "公開禁止", "取り消し", "通信社が配信を取り消し")));

    public Banner {
        lines = List.copyOf(lines);
    }

    /**
     * The words of one language.
     *
     * @param embargo the word alone
     * @param before what stands before the moment of an embargo
     * @param withheld the word alone
     * @param not that it must not be published
     * @param killed the word alone
     * @param withdrawn who has withdrawn it
     */
    private record Phrases(String embargo, String before, String withheld, String not, String killed, String withdrawn) {
        String kill() {
            return killed + BETWEEN + withdrawn;
        }

        String withhold() {
            return withheld + BETWEEN + not;
        }

        /** An embargo as written may be any words, which make no sentence behind "before". */
        String embargoOn(String written) {
            return moment(written).map(moment -> embargo + BETWEEN + before + " " + moment).orElse(embargo + BETWEEN + not + BETWEEN + written);
        }
    }

    /** The banner of a dispatch that is withdrawn, withheld or under embargo; a kill says more than an embargo, and both stand. */
    public static Optional<Banner> of(Metadata metadata) {
        List<Phrases> languages = Stream.concat(metadata.get(MetadataKey.LANGUAGE).map(tag -> PHRASES.get(Locale.forLanguageTag(tag).getLanguage())).stream(),
                Stream.of(ENGLISH)).toList();
        String status = metadata.get(MetadataKey.STATUS).orElse("");
        List<String> lines = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (status.equals("canceled")) {
            languages.forEach(phrases -> lines.add(phrases.kill()));
            words.add(ENGLISH.killed());
        } else if (status.equals("withheld")) {
            languages.forEach(phrases -> lines.add(phrases.withhold()));
            words.add(ENGLISH.withheld());
        }
        metadata.get(MetadataKey.EMBARGO).ifPresent(written -> {
            languages.forEach(phrases -> lines.add(phrases.embargoOn(written)));
            words.add(ENGLISH.embargo());
        });
        return words.isEmpty() ? Optional.empty() : Optional.of(new Banner(lines, words.stream().collect(Collectors.joining(BETWEEN))));
    }

    /** A moment for people, such as {@code 2026-05-11 11:30 GMT}; empty for words that are none. */
    private static Optional<String> moment(String written) {
        try {
            return DispatchDate.parse(written).value() instanceof OffsetDateTime moment
                    ? Optional.of(MOMENT.format(moment) + " " + (moment.getOffset().equals(ZoneOffset.UTC) ? "GMT" : "UTC" + moment.getOffset()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // as the desk wrote it
        }
    }
}
