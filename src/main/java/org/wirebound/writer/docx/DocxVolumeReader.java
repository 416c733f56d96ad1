package org.wirebound.writer.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.SecureXml;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.VolumeReader;
import org.wirebound.writer.ZipEntries;

/** Reads the dispatches of a bound DOCX, which begin at their bookmarks, and holds one of them at a time. */
public final class DocxVolumeReader implements VolumeReader {
    private static final Pattern DISPATCH = Pattern.compile("d\\d{6,}");

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public void dispatches(SeekableByteChannel file, Consumer<List<Passage>> use) {
        try {
            ListMarkers markers = markers(file);
            ZipEntries.each(file, (name, content) -> {
                if (name.equals(Part.DOCUMENT.path())) {
                    read(content, markers, use);
                }
            });
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableRenditionException(Format.DOCX, e);
        }
    }

    private static void read(InputStream document, ListMarkers markers, Consumer<List<Passage>> use) throws IOException {
        try {
            DocxTextReader.dispatches(SecureXml.reader(document), markers, DISPATCH, use);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The numbering lies behind the text in the file, and is needed before. */
    private static ListMarkers markers(SeekableByteChannel file) throws IOException, XMLStreamException {
        List<byte[]> numbering = new ArrayList<>();
        ZipEntries.each(file, (name, content) -> {
            if (name.equals(Part.NUMBERING.path())) {
                numbering.add(content.readAllBytes());
            }
        });
        if (numbering.isEmpty()) {
            throw new ZipException("the ZIP file has no " + Part.NUMBERING.path());
        }
        return ListMarkers.of(SecureXml.reader(numbering.get(0)));
    }
}
