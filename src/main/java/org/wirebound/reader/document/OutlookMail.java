package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.copy.MarkedPart.Kind;

/** Reads a mail that Outlook saved ([MS-OXMSG]): the same items as of any other mail. */
final class OutlookMail {
    private OutlookMail() {}

    static Items read(OfficeFormat format, DocumentFile file, Enclosures enclosures) {
        StringBuilder text = new StringBuilder();
        MailFacts facts = facts(Extraction.ofMail(new OfficeParser(), file, new StringBuilder(), Optional.empty()));
        Metadata metadata = facts.writtenTo(text);
        int start = text.append('\n').length();
        Extraction extraction = Extraction.ofMail(new OfficeParser(), file, text, metadata.found(MetadataKey.TITLE).flatMap(Found::span));
        List<Finding> findings = new ArrayList<>(OfficeReader.noticed(extraction.failure(), extraction.copier().aside()));
        List<Item> enclosed = new ArrayList<>();
        for (Extraction.Enclosed part : extraction.enclosed()) {
            Optional<Items> opened = enclosures.open(part.name(), part.bytes(), part.mediaType());
            opened.ifPresentOrElse(inner -> inner.items().forEach(item -> enclosed.add(facts.dated(item))),
                    () -> findings.add(Finding.of(FindingCode.PART_LEFT_OUT, "An attachment is no text that can be read and was left out: " + part.name() + ".")));
        }
        List<Item> items = new ArrayList<>();
        if (!text.substring(start).isBlank()) {
            items.add(own(extraction, metadata, text.toString(), start));
        } else if (enclosed.isEmpty()) {
            findings.add(OfficeReader.nothing(format, extraction.failure()));
        }
        items.addAll(enclosed);
        return new Items(format.mediaType(), items, findings);
    }

    /** The mail's own text: plain where it is nothing but lines, so that a page's head is found in it. */
    private static Item own(Extraction extraction, Metadata metadata, String text, int start) {
        CopyBuilder builder = extraction.copier().builder();
        if (!extraction.copier().isStructured()) {
            builder = new CopyBuilder(text);
            Optional<Span> subject = metadata.found(MetadataKey.TITLE).flatMap(Found::span);
            if (subject.isPresent()) {
                builder.open(Kind.HEADLINE).words(subject.get().start(), subject.get().end()).close();
            }
            builder.plain(start, text.length());
        }
        return new Item(text, metadata, builder.build(), builder.findings());
    }

    private static MailFacts facts(Extraction extraction) {
        String sent = extraction.property(Message.MESSAGE_RAW_HEADER_PREFIX + "Date");
        String id = extraction.property("mapi:internet-message-id");
        return MailFacts.of(extraction.property(TikaCoreProperties.TITLE.getName()), sent.isEmpty() ? extraction.property("mapi:client-submit-time") : sent,
                id.isEmpty() ? extraction.property(Message.MESSAGE_RAW_HEADER_PREFIX + "Message-ID") : id);
    }
}
