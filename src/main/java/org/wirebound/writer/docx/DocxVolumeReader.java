package org.wirebound.writer.docx;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.SecureXml;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.VolumeReader;

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
            ListMarkers markers = ListMarkers.of(SecureXml.reader(entry(file, Part.NUMBERING).readAllBytes()));
            DocxTextReader.dispatches(SecureXml.reader(entry(file, Part.DOCUMENT)), markers, DISPATCH, use);
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableRenditionException(Format.DOCX, e);
        }
    }

    /** A part of the package; closing it would close the file. */
    private static ZipInputStream entry(SeekableByteChannel file, Part part) throws IOException {
        file.position(0);
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Channels.newInputStream(file)), StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(part.path())) {
                return zip;
            }
        }
        throw new ZipException("the ZIP file has no " + part.path());
    }
}
