package org.wirebound.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;

/** What a PDF says of itself: language, output intent and metadata in the catalog, and the older information dictionary. */
final class DocumentProperties {
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);
    private static final byte[] SRGB = Cos.deflated(profile());

    private final Galley galley;
    private final PdfProfile profile;

    DocumentProperties(Galley galley, PdfProfile profile) {
        this.galley = galley;
        this.profile = profile;
    }

    void into(COSDictionary catalog) {
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        if (galley.rightToLeft()) {
            viewer.setName(COSName.getPDFName("Direction"), "R2L");
        }
        catalog.setItem(COSName.LANG, new COSString(galley.language()));
        catalog.setItem(COSName.MARK_INFO, marked);
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(List.of(outputIntent())));
        catalog.setItem(COSName.METADATA, metadata());
    }

    /** Says again, for older programs, what the metadata says; the two must agree (ISO 19005-2 6.6.3). */
    void into(PDDocumentInformation information) {
        COSDictionary info = information.getCOSObject();
        info.setString(COSName.TITLE, galley.title());
        galley.metadata().get(MetadataKey.BYLINE).ifPresent(byline -> info.setString(COSName.AUTHOR, byline));
        galley.metadata().get(MetadataKey.KEYWORDS)
                .ifPresent(keywords -> info.setString(COSName.KEYWORDS, String.join(", ", keywords)));
        info.setString(COSName.CREATOR, galley.imprint().tool());
        info.setString(COSName.PRODUCER, galley.imprint().tool());
        galley.imprint().stamp().ifPresent(stamp -> {
            info.setString(COSName.CREATION_DATE, pdfDate(stamp));
            info.setString(COSName.MOD_DATE, pdfDate(stamp));
        });
    }

    /** A date as PDF writes it (ISO 32000-1 7.9.4). */
    static String pdfDate(OffsetDateTime stamp) {
        return PDF_DATE.format(stamp.withOffsetSameInstant(ZoneOffset.UTC));
    }

    private COSStream metadata() {
        byte[] packet = new XmpPacket(galley, profile).toString().getBytes(StandardCharsets.UTF_8);
        COSStream stream = profile.has(PdfProfile.Trait.COMPRESSION) ? Cos.stream(packet) : Cos.plainStream(packet);
        stream.setName(COSName.TYPE, "Metadata");
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    /** The colours of the document are sRGB (ISO 19005-2 6.2.3). */
    private static COSDictionary outputIntent() {
        COSStream profile = Cos.ofDeflated(SRGB);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = Cos.dictionary("OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC 61966-2-1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private static byte[] profile() {
        try (InputStream in = DocumentProperties.class.getResourceAsStream("sRGB2014.icc")) {
            if (in == null) {
                throw new IllegalStateException("the colour profile is missing from the program; install it again");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the colour profile cannot be read; install the program again", e);
        }
    }
}
