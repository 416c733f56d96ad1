package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.wire.WireFormats;

/**
 * Reads mails (RFC 5322, MIME) and mailboxes of them (RFC 4155): an item for the text of each mail, and one for each story that it encloses.
 */
final class MailReader implements DocumentReader {
    /** Mails of one mailbox; those after them are left out. */
    static final int MOST_MAILS = 10_000;
    private static final int MOST_NAMED = 10;
    private static final Set<String> TYPES = Set.of("message/rfc822", "application/mbox", "text/plain", "application/octet-stream", "text/x-log", "message/news");

    @Override
    public Optional<Items> read(DocumentFile file, Enclosures enclosures) {
        boolean perhaps = TYPES.contains(file.mediaType()) || file.mediaType().startsWith("text/") || file.mediaType().startsWith("message/");
        if (!perhaps || !MailSigns.areIn(file.bytes())) {
            return Optional.empty();
        }
        Mailbox.Parted parted = Mailbox.part(file.bytes(), MailSigns.firstVisible(file.bytes()), MOST_MAILS);
        List<Item> items = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (byte[] mail : parted.messages()) {
            Items own = mail(mail, enclosures);
            items.addAll(own.items());
            findings.addAll(own.findings());
        }
        if (parted.all() > MOST_MAILS) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The mailbox holds " + parted.all() + " mails, and the first " + MOST_MAILS
                    + " were read: split it to read the others."));
        }
        return Optional.of(new Items(parted.boxed() ? "application/mbox" : "message/rfc822", items, findings));
    }

    private static Items mail(byte[] bytes, Enclosures enclosures) {
        MailParser.Parsed parsed = MailParser.parse(bytes, MailSigns.firstVisible(bytes), enclosures.intake());
        MailFacts facts = MailFacts.of(parsed.mail().header(), enclosures.intake());
        MailBody body = MailBody.of(parsed.mail(), enclosures.intake());
        List<Item> enclosed = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(parsed.findings());
        for (MailPart part : body.enclosed()) {
            Optional<Items> opened = enclosures.open(part.fileName(), part.content(), part.mediaType());
            opened.ifPresentOrElse(items -> {
                items.items().forEach(item -> enclosed.add(facts.dated(item)));
                findings.addAll(items.findings());
            }, () -> leftOut.add((part.fileName().isEmpty() ? "a part without a name" : part.fileName()) + " (" + part.mediaType() + ")"));
        }
        if (!leftOut.isEmpty()) {
            findings.add(leftOut(leftOut));
        }
        List<Item> items = new ArrayList<>(own(facts, body, enclosures, enclosed.isEmpty()));
        items.addAll(enclosed);
        return new Items("message/rfc822", items, findings);
    }

    /** The items that the mail's own text is: one, or those of a wire's format that it is in; none where it has no text and something else has. */
    private static List<Item> own(MailFacts facts, MailBody body, Enclosures enclosures, boolean alone) {
        List<MailText> texts = body.shown().stream().map(part -> MailText.of(part, enclosures.intake())).toList();
        String only = texts.size() == 1 ? texts.get(0).text().strip() : "";
        Optional<Items> wired = only.isEmpty() ? Optional.empty() : WireFormats.read("", only);
        if (wired.isPresent() && !wired.get().items().isEmpty()) {
            return wired.get().items().stream().map(item -> facts.dated(texts.get(0).inItsSet(item))).toList();
        }
        Item item = MailCopy.of(facts, body.shown(), enclosures.intake());
        boolean blank = texts.stream().allMatch(text -> text.text().isBlank());
        return blank && !alone ? List.of() : List.of(item);
    }

    private static Finding leftOut(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return Finding.of(FindingCode.PART_LEFT_OUT, names.size() + " parts of the mail are no text that can be read and were left out: " + first
                + (names.size() > MOST_NAMED ? " and others." : "."));
    }
}
