package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.CopyBuilder;
import org.wirebound.reader.copy.HtmlCopier;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.MarkedPart.Kind;
import org.wirebound.reader.copy.MarkupCopier;
import org.wirebound.reader.intake.Intake;

/** Makes an item of a mail's own text: its subject above, then the text; spans count in both, put together. */
final class MailCopy {

    private static final double FROM_A_NAME = 0.3;

    private final StringBuilder decoded = new StringBuilder();
    private final List<Finding> findings = new ArrayList<>();

    private MailCopy() {}

    /**
     * The item.
     *
     * @param shown the parts that are the mail's text
     */
    static Item of(MailFacts facts, List<MailPart> shown, Intake intake) {
        return new MailCopy().make(facts, shown, intake);
    }

    private Item make(MailFacts facts, List<MailPart> shown, Intake intake) {
        Metadata metadata = facts.writtenTo(decoded);
        Optional<String> person = Sender.person(facts.from());
        Optional<Span> sender = person.map(name -> sender(facts.from(), name));
        decoded.append('\n');
        List<Piece> pieces = new ArrayList<>();
        for (MailPart part : shown) {
            MailText text = MailText.of(part, intake);
            int start = decoded.length();
            decoded.append(text.text()).append('\n');
            pieces.add(new Piece(start, start + text.text().length(), part.mediaType().equals("text/html")));
            findings.addAll(text.findings());
            metadata = metadata.with(MetadataKey.CHARSET, Found.by("mail-charset", text.charset(), 0.9));
        }
        Metadata hints = person.isPresent()
                ? Metadata.NONE.with(MetadataKey.BYLINE, Found.at(sender.orElseThrow(), person.get(), FROM_A_NAME, "mail-from"))
                : Metadata.NONE;
        return new Item(decoded.toString(), metadata, hints, copy(metadata, pieces), findings);
    }

    private Span sender(String from, String name) {
        int start = decoded.append("From: ").length() + from.indexOf(name);
        decoded.append(from).append('\n');
        return new Span(start, start + name.length());
    }

    /** A range of the text. */
    private record Piece(int start, int end, boolean html) {}

    private Copy copy(Metadata metadata, List<Piece> pieces) {
        String text = decoded.toString();
        CopyBuilder builder = new CopyBuilder(text);
        metadata.found(MetadataKey.TITLE).flatMap(Found::span).ifPresent(span -> builder.open(Kind.HEADLINE).words(span.start(), span.end()).close());
        boolean marked = pieces.stream().anyMatch(Piece::html);
        for (Piece piece : pieces) {
            if (piece.html()) {
                findings.addAll(new HtmlCopier(text.substring(piece.start(), piece.end()), offset -> piece.start() + offset).copy(new MarkupCopier(builder)));
                builder.close();
            } else if (marked) {
                paragraphs(text, piece, builder);
            } else {
                builder.plain(piece.start(), piece.end());
            }
        }
        findings.addAll(builder.findings());
        return builder.build();
    }

    /** Plain text among formatted one, such as the last lines that a mailing list adds. */
    private static void paragraphs(String text, Piece piece, CopyBuilder builder) {
        int from = piece.start();
        while (from < piece.end()) {
            int line = text.indexOf('\n', from);
            int end = line < 0 || line > piece.end() ? piece.end() : line;
            if (text.substring(from, end).isBlank()) {
                builder.close();
            } else {
                builder.words(from, end).words("\n", end, end);
            }
            from = end + 1;
        }
        builder.close();
    }
}
