package org.wirebound.reader.document;

import java.util.List;
import java.util.Optional;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.intake.Intake;

/** The files that are read from their bytes, not from decoded text: a row a format, and the first that claims a file reads it. */
public final class DocumentFormats {
    private static final List<DocumentReader> ALL = List.of(new OfficeReader(), new EpubReader(), new MailReader());

    private final Intake intake;
    private final MediaTypes types;

    /**
     * @param intake decodes the texts within files
     * @param types tells what kind of files stand within files
     */
    public DocumentFormats(Intake intake, MediaTypes types) {
        this.intake = intake;
        this.types = types;
    }

    /**
     * Reads a file, or nothing where its type is none of those that are known here.
     *
     * @param mediaType as detected
     */
    public Optional<Items> read(String name, byte[] bytes, String mediaType) {
        return read(new DocumentFile(name, bytes, mediaType), new Enclosures(intake, types, 0));
    }

    /** True for bytes that open as a mail does; a web archive, which is a mail by its form alone, does not. */
    public static boolean opensAsMail(byte[] bytes) {
        return MailSigns.areIn(bytes) && !MailSigns.declareAggregate(bytes);
    }

    static Optional<Items> read(DocumentFile file, Enclosures enclosures) {
        return ALL.stream().flatMap(reader -> reader.read(file, enclosures).stream()).findFirst();
    }
}
