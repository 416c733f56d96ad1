package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.copy.Copy;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.intake.Intake;

/**
 * Reads the files of word processors, and PDF. Their properties are not believed: the author is often the owner of a computer, the title that of a template, and the
 * date the one of the file.
 */
final class OfficeReader implements DocumentReader {
    private static final int MOST_NAMED = 5;

    @Override
    public Optional<Items> read(DocumentFile file, Enclosures enclosures) {
        return OfficeFormat.of(file).map(format ->
                format.shape() == OfficeFormat.Shape.MAIL ? OutlookMail.read(format, file, enclosures) : document(format, file));
    }

    private static Items document(OfficeFormat format, DocumentFile file) {
        ZipGuard.Verdict verdict = format.isZipped() ? ZipGuard.weigh(file.bytes()) : ZipGuard.Verdict.SOUND;
        if (verdict == ZipGuard.Verdict.BOMB) {
            return unread(format, ZipGuard.refusal());
        }
        Extracted extracted = format.read(file);
        if (extracted.text().isBlank()) {
            return unread(format, nothing(format, verdict == ZipGuard.Verdict.BROKEN ? Optional.of(Extracted.Failure.MALFORMED) : extracted.failure()));
        }
        List<Finding> findings = new ArrayList<>(noticed(extracted.failure(), extracted.leftOut()));
        Copy copy = copy(format, extracted, findings);
        return new Items(format.mediaType(), List.of(new Item(extracted.text(), Metadata.NONE, copy, findings)), List.of());
    }

    /** A document that is nothing but paragraphs is read as plain text, of which more is known than of paragraphs. */
    private static Copy copy(OfficeFormat format, Extracted extracted, List<Finding> findings) {
        if (format.shape() == OfficeFormat.Shape.LINES || !extracted.structured()) {
            Intake.Normalised normalised = Intake.normalise(extracted.text(), 0, extracted.text().length());
            findings.addAll(normalised.findings());
            return Copy.plain(normalised.page());
        }
        Copy copy = extracted.builder().build();
        findings.addAll(extracted.builder().findings());
        return FlatHead.marked(copy);
    }

    private static Items unread(OfficeFormat format, Finding why) {
        return new Items(format.mediaType(), List.of(), List.of(why));
    }

    /** Why a file gave no text. */
    static Finding nothing(OfficeFormat format, Optional<Extracted.Failure> failure) {
        if (failure.equals(Optional.of(Extracted.Failure.ENCRYPTED))) {
            return Finding.of(FindingCode.SOURCE_MALFORMED, "The file is encrypted and opens only with its password: save it without one and give it again.");
        } else if (failure.isPresent()) {
            return Finding.of(FindingCode.SOURCE_MALFORMED, "The file is damaged or is not what it claims to be (" + format.mediaType()
                    + ") and gave no text: open it in the program that made it and save it again.");
        } else if (format == OfficeFormat.PDF) {
            return Finding.of(FindingCode.SOURCE_EMPTY, "The PDF holds pictures of pages and no text: run text recognition over it and give the result.");
        }
        return Finding.of(FindingCode.SOURCE_EMPTY, "The document holds no text: there is nothing to set.");
    }

    /** What was left out of a file that gave text, and why. */
    static List<Finding> noticed(Optional<Extracted.Failure> why, List<String> leftOut) {
        List<Finding> findings = new ArrayList<>();
        why.ifPresent(failure -> findings.add(failure == Extracted.Failure.TOO_LONG
                ? Finding.of(FindingCode.LIMIT_REACHED, "The document has more text than is read; what lies beyond was left out.")
                : Finding.of(FindingCode.FORMAT_MALFORMED, "The file is damaged; the text up to that place was kept: compare it with the original.")));
        if (!leftOut.isEmpty()) {
            findings.add(Finding.of(FindingCode.PART_LEFT_OUT, "Left out, because it is no text of the story: "
                    + String.join(", ", leftOut.subList(0, Math.min(MOST_NAMED, leftOut.size()))) + (leftOut.size() > MOST_NAMED ? " and others." : ".")));
        }
        return findings;
    }
}
