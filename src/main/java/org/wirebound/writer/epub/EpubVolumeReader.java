package org.wirebound.writer.epub;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.VolumeReader;

/** Reads the dispatches of a bound EPUB, document by document in the order in which they lie in the file. */
public final class EpubVolumeReader implements VolumeReader {
    private static final Pattern SECTION = Pattern.compile(Pattern.quote(EpubWriter.FOLDER) + "s\\d+\\.xhtml");
    private static final Pattern DISPATCH = Pattern.compile(Pattern.quote(EpubWriter.FOLDER) + "d\\d+\\.xhtml");

    @Override
    public Format format() {
        return Format.EPUB;
    }

    @Override
    public void dispatches(SeekableByteChannel file, Consumer<List<Passage>> use) {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Channels.newInputStream(file)), StandardCharsets.UTF_8)) {
            Passage.Gatherer gatherer = new Passage.Gatherer();
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean dispatch = DISPATCH.matcher(entry.getName()).matches();
                if (dispatch || SECTION.matcher(entry.getName()).matches()) {
                    EpubTextReader.read(zip.readAllBytes(), gatherer);
                }
                if (dispatch) {
                    use.accept(gatherer.passages());
                    gatherer = new Passage.Gatherer();
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableRenditionException(Format.EPUB, e);
        }
    }
}
