package org.wirebound.writer.epub;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.VolumeReader;
import org.wirebound.writer.ZipEntries;

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
        Passage.Gatherer[] open = {new Passage.Gatherer()};
        try {
            ZipEntries.each(file, (name, content) -> {
                boolean dispatch = DISPATCH.matcher(name).matches();
                if (dispatch || SECTION.matcher(name).matches()) {
                    read(content.readAllBytes(), open[0]);
                }
                if (dispatch) {
                    use.accept(open[0].passages());
                    open[0] = new Passage.Gatherer();
                }
            });
        } catch (IOException e) {
            throw new UnreadableRenditionException(Format.EPUB, e);
        }
    }

    private static void read(byte[] document, Passage.Gatherer gatherer) throws IOException {
        try {
            EpubTextReader.read(document, gatherer);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
