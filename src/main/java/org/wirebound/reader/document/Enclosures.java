package org.wirebound.reader.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.Severity;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.document.html.HtmlDocuments;
import org.wirebound.reader.intake.Intake;
import org.wirebound.reader.wire.WireFormats;

/**
 * Opens the files that stand within a file, such as the attachments of a mail.
 *
 * @param intake decodes texts
 * @param types tells what kind of file bytes are that do not say so themselves
 * @param depth how many files are around this one, from 0
 */
record Enclosures(Intake intake, MediaTypes types, int depth) {
    /** Files within files within files; what lies deeper is left out. */
    private static final int DEEPEST = 8;
    /** Types that say nothing, because senders give them to everything. */
    private static final List<String> NOTHING_SAID = List.of("", "application/octet-stream", "application/x-msdownload", "application/unknown", "application/zip");

    /** The items of a file: in one of the document formats, or in a wire's format, or as plain text; empty for what is no text, or is damaged beyond use. */
    Optional<Items> open(String name, byte[] bytes, String declared) {
        if (depth >= DEEPEST || bytes.length == 0) {
            return Optional.empty();
        }
        String lower = declared.toLowerCase(Locale.ROOT);
        String type = NOTHING_SAID.contains(lower) ? types.of(name, bytes) : lower;
        return DocumentFormats.read(new DocumentFile(name, bytes, type), new Enclosures(intake, types, depth + 1)).or(() -> asText(name, bytes, type))
                .filter(Enclosures::isUsable);
    }

    /** A file that cannot be used takes nothing from the file around it. */
    private static boolean isUsable(Items items) {
        return items.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                && items.items().stream().flatMap(item -> item.findings().stream()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private Optional<Items> asText(String name, byte[] bytes, String type) {
        if (!isTextual(type)) {
            return Optional.empty();
        }
        Intake.Decoded decoded = intake.decode(bytes);
        String text = decoded.source().text();
        MailText words = new MailText(text, decoded.source().charset().name(), decoded.findings());
        return WireFormats.read(name, text).or(() -> HtmlDocuments.read(name, text)).or(() -> type.equals("text/plain") ? Optional.of(plain(text)) : Optional.empty())
                .map(items -> new Items(items.mediaType(), items.items().stream().map(words::inItsSet).toList(), items.findings()));
    }

    private static Items plain(String text) {
        Intake.Normalised normalised = Intake.normalise(text, 0, text.length());
        return new Items("text/plain", List.of(new Item(text, Metadata.NONE, Copy.plain(normalised.page()), normalised.findings())), List.of());
    }

    private static boolean isTextual(String type) {
        return type.equals("text/plain") || type.equals("text/html") || type.endsWith("xml") || type.endsWith("json") || type.startsWith("text/vnd.");
    }
}
