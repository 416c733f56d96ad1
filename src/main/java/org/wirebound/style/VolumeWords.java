package org.wirebound.style;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The words of a volume that no dispatch says, in one language.
 *
 * @param dispatches what a volume is called that has no name
 * @param contents the heading of the contents
 * @param places the heading of the index of places
 * @param agencies the heading of the index of agencies
 * @param undated the section of dispatches without a date
 * @param unattributed the section of dispatches without an agency
 */
public record VolumeWords(String dispatches, String contents, String places, String agencies, String undated, String unattributed) {
    private static final VolumeWords ENGLISH =
            new VolumeWords("Dispatches", "Contents", "Index of places", "Index of agencies", "Undated", "Agency not named");
    private static final Map<String, VolumeWords> WORDS = Map.ofEntries(
            Map.entry("fr", new VolumeWords("Dépêches", "Table des matières", "Index des lieux", "Index des agences", "Sans date", "Agence non indiquée")),
            Map.entry("es", new VolumeWords("Despachos", "Contenido", "Índice de lugares", "Índice de agencias", "Sin fecha", "Agencia no indicada")),
            Map.entry("pt", new VolumeWords("Despachos", "Sumário", "Índice de lugares", "Índice de agências", "Sem data", "Agência não indicada")),
            Map.entry("it", new VolumeWords("Dispacci", "Sommario", "Indice dei luoghi", "Indice delle agenzie", "Senza data", "Agenzia non indicata")),
            Map.entry("de", new VolumeWords("Meldungen", "Inhalt", "Ortsverzeichnis", "Verzeichnis der Agenturen", "Ohne Datum", "Agentur nicht genannt")),
            Map.entry("nl", new VolumeWords("Berichten", "Inhoud", "Register van plaatsen", "Register van persbureaus", "Zonder datum", "Persbureau niet genoemd")),
            Map.entry("ru", new VolumeWords("Сообщения", "Содержание", "Указатель мест", "Указатель агентств", "Без даты", "Агентство не указано")),
            Map.entry("uk", new VolumeWords("Повідомлення", "Зміст", "Покажчик місць", "Покажчик агентств", "Без дати", "Агентство не вказано")),
            Map.entry("tr", new VolumeWords("Haberler", "İçindekiler", "Yer dizini", "Ajans dizini", "Tarihsiz", "Ajans belirtilmemiş")),
            Map.entry("az", new VolumeWords("Xəbərlər", "Mündəricat", "Yerlərin göstəricisi", "Agentliklərin göstəricisi", "Tarixsiz", "Agentlik göstərilməyib")),
            Map.entry("ar", new VolumeWords("البرقيات", "المحتويات", "فهرس الأماكن", "فهرس الوكالات", "بلا تاريخ", "وكالة غير مذكورة")),
            Map.entry("zh", new VolumeWords("电讯稿", "目录", "地名索引", "通讯社索引", "日期不详", "通讯社不详")),
            Map.entry("ja", new VolumeWords("配信記事", "目次", "地名索引", "通信社索引", "日付不明", "通信社不明")));

    /** Whether there are words of a language. */
    public static boolean know(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("en") || WORDS.containsKey(language);
    }

    /** The languages that there are words of, as BCP 47 has them. */
    public static SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>(WORDS.keySet());
        languages.add("en");
        return languages;
    }

    /** The words of a language; English ones where there are none. */
    public static VolumeWords in(String tag) {
        return WORDS.getOrDefault(Locale.forLanguageTag(tag).getLanguage(), ENGLISH);
    }
}
