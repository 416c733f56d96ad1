package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.intake.Intake;

/**
 * What the header of a mail says of the item (RFC 5322 section 3.6).
 *
 * @param subject without the marks of replies and forwards
 * @param mark these marks, as they stand before the subject
 * @param date as written
 */
record MailFacts(String mark, String subject, String from, String date, String messageId, String keywords) {
    /** The marks that RFC 5322 section 3.6.5 and every mail program know, and those of programs in other languages; more than a few in a row are no marks. */
    private static final List<String> MARKS = List.of("re:", "re :", "fw:", "fwd:", "aw:", "wg:", "sv:", "vs:", "vb:", "vl:", "antw:", "doorst:", "tr:", "tr :", "rv:", "rif:", "res:", "enc:",
            "odp:", "ynt:", "回复:", "回复：", "答复:", "答复：", "转发:", "转发：");
    private static final int MOST_MARKS = 10;
    private static final int LONGEST = 4000;

    static MailFacts of(MailHeader header, Intake intake) {
        MailFacts facts = of(decoded(header, "subject", intake), header.value("date"), header.value("message-id"));
        return new MailFacts(facts.mark, facts.subject, decoded(header, "from", intake), facts.date, facts.messageId, decoded(header, "keywords", intake));
    }

    /** The facts of a mail that tells no others, or not in the form of a header. */
    static MailFacts of(String subject, String date, String messageId) {
        int begin = markEnd(subject);
        return new MailFacts(subject.substring(0, begin), subject.substring(begin), "", date, messageId, "");
    }

    private static String decoded(MailHeader header, String name, Intake intake) {
        String words = EncodedWords.decode(header.value(name), (bytes, charset) -> MailText.decode(bytes, charset, intake).text());
        String line = words.replaceAll("[\\p{Cntrl}\\s]{1,100}", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2));
    }

    private static int markEnd(String subject) {
        int end = 0;
        for (int i = 0; i < MOST_MARKS; i++) {
            String rest = subject.substring(end).toLowerCase(Locale.ROOT);
            Optional<String> mark = MARKS.stream().filter(rest::startsWith).findFirst();
            if (mark.isEmpty()) {
                break;
            }
            end += mark.get().length();
            while (end < subject.length() && subject.charAt(end) == ' ') {
                end++;
            }
        }
        return end == subject.length() ? 0 : end;
    }

    /** An item of another format that the mail holds, with the mail's date; what the item says itself counts more. */
    Item dated(Item item) {
        Optional<DispatchDate> moment = moment();
        Metadata metadata = moment.isPresent() ? Metadata.NONE.with(MetadataKey.DATE, Found.by("mail-date", moment.get(), 0.5)) : Metadata.NONE;
        return new Item(item.decoded(), metadata.overlaidWith(item.metadata()), item.hints(), item.copy(), item.findings());
    }

    /** The facts of the mail itself, written into a text that begins with the fields that were of use. */
    Metadata writtenTo(StringBuilder text) {
        Metadata metadata = Metadata.NONE;
        if (!subject.isEmpty()) {
            text.append("Subject: ").append(mark);
            metadata = metadata.with(MetadataKey.TITLE, Found.at(write(subject, text), subject, 0.85, "mail-subject"));
        }
        if (moment().isPresent()) {
            text.append("Date: ");
            metadata = metadata.with(MetadataKey.DATE, Found.at(write(date, text), moment().get(), 0.8, "mail-date"));
        }
        String id = messageId.startsWith("<") && messageId.endsWith(">") ? messageId.substring(1, messageId.length() - 1) : messageId;
        if (!id.isBlank()) {
            text.append("Message-ID: ");
            metadata = metadata.with(MetadataKey.ITEM_ID, Found.at(write(id, text), id, 0.95, "mail-message-id"));
        }
        List<String> words = keywordList();
        if (!words.isEmpty()) {
            text.append("Keywords: ");
            metadata = metadata.with(MetadataKey.KEYWORDS, Found.at(write(keywords, text), words, 0.9, "mail-keywords"));
        }
        return metadata;
    }

    private static Span write(String words, StringBuilder text) {
        int start = text.length();
        text.append(words).append('\n');
        return new Span(start, start + words.length());
    }

    Optional<DispatchDate> moment() {
        return MailDate.parse(date).map(DispatchDate::new).or(() -> MailDate.parseIso(date).map(DispatchDate::new));
    }

    private List<String> keywordList() {
        List<String> words = new ArrayList<>();
        Arrays.stream(keywords.split(",")).map(String::strip).filter(word -> !word.isEmpty()).forEach(words::add);
        return List.copyOf(words);
    }
}
