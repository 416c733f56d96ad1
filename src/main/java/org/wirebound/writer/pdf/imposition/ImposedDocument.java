package org.wirebound.writer.pdf.imposition;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.wirebound.style.Galley;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Role;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Typesetter;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.pdf.CopyProperties;

/**
 * A PDF for printing, made of the pages of finished ones: each page is a form (ISO 32000-1 8.10), so that letters stay letters at any
 * scale, and the pages of a dispatch share their fonts. The same dispatches and wishes give the same bytes.
 */
public final class ImposedDocument implements Closeable {
    /** Printers leave this much of a sheet's edge white; most leave less. */
    private static final double NOTE_BASELINE = 14;
    private static final double NOTE_SIZE = 6;
    private static final int NOTE_GREY = 60;
    /** What the note keeps free below pages that are made smaller anyway. */
    private static final double NOTE_ROOM = 24;
    private static final double WATERMARK_SIZE = 100;
    private static final int WATERMARK_GREY = 226;
    private static final int SHORT_CHECKSUM = 12;

    private final PDDocument document = new PDDocument();
    private final LayerUtility pages = new LayerUtility(document);
    private final Imposition wishes;
    private final Typesetter typesetter;
    private final List<Galley> dispatches = new ArrayList<>();
    private Optional<Overlay> watermark = Optional.empty();
    private long identity;

    public ImposedDocument(Imposition wishes, FontLibrary fonts) {
        this.wishes = wishes;
        this.typesetter = new Typesetter(fonts);
    }

    /**
     * Adds the wanted pages of a dispatch, from a new side on, or a new front where both sides are printed.
     *
     * @param galley what the pages were written from
     * @param pdf the pages
     * @return how many sides were added; 0 if the dispatch has none of the wanted pages
     */
    public int add(Galley galley, Rendition pdf) {
        try (PDDocument source = Loader.loadPDF(pdf.bytes())) {
            List<Integer> wanted = wishes.pages().among(source.getNumberOfPages());
            if (wanted.isEmpty()) {
                return 0;
            }
            startOnAFront();
            dispatches.add(galley);
            identity = 31 * identity + Long.parseUnsignedLong(galley.imprint().sourceSha256().substring(0, 16), 16);
            Optional<Overlay> note = wishes.note() ? Optional.of(note(galley)) : Optional.empty();
            List<Forme> formes = Forme.of(wishes.layout(), wanted.size(), room(galley));
            Map<Integer, PDFormXObject> forms = new HashMap<>();
            for (int page = 0; page < wanted.size(); page++) {
                forms.put(page, pages.importPageAsForm(source, wanted.get(page)));
            }
            SidePainter painter = new SidePainter(galley.style().page(), forms, watermark(galley), note.map(line -> new SidePainter.Note(line, NOTE_BASELINE)));
            formes.forEach(forme -> document.addPage(painter.side(forme, wishes.layout())));
            return formes.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startOnAFront() {
        if (wishes.duplex().bothSides() && document.getNumberOfPages() % 2 == 1) {
            PDRectangle sheet = document.getPage(document.getNumberOfPages() - 1).getMediaBox();
            document.addPage(new PDPage(sheet));
        }
    }

    private Forme.Room room(Galley galley) {
        PageStyle page = galley.style().page();
        boolean small = wishes.layout() != Layout.ONE_UP;
        return new Forme.Room(page.width(), page.height(), wishes.note() && small ? NOTE_ROOM : 0, galley.rightToLeft());
    }

    private Overlay note(Galley galley) {
        String words = "PRINTED COPY – NOT THE RECORD  ·  " + galley.imprint().identifier() + "  ·  SHA-256 of the source "
                + galley.imprint().sourceSha256().substring(0, SHORT_CHECKSUM) + "…";
        return Overlay.of(words, Overlay.style(family(galley), NOTE_SIZE, false, NOTE_GREY), typesetter);
    }

    /** Set once for all dispatches, so that its font is in the file once. */
    private Optional<Overlay> watermark(Galley galley) {
        if (watermark.isEmpty()) {
            watermark = wishes.watermark().map(words ->
                    Overlay.of(words, Overlay.style(family(galley), WATERMARK_SIZE, true, WATERMARK_GREY), typesetter));
        }
        return watermark;
    }

    private static String family(Galley galley) {
        return galley.style().of(Role.FOOT).text().family();
    }

    /** How many sides there are so far, blank ones included. */
    public int sides() {
        return document.getNumberOfPages();
    }

    /**
     * The whole file.
     *
     * @throws IllegalStateException if nothing was added
     */
    public byte[] finish() {
        if (dispatches.isEmpty()) {
            throw new IllegalStateException("a document without pages is none");
        }
        new CopyProperties(dispatches).into(document, wishes.duplex().preference());
        document.getDocument().setVersion(1.7f);
        document.setDocumentId(identity);
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
