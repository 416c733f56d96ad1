package org.wirebound.check;

import com.adobe.epubcheck.api.EPUBProfile;
import com.adobe.epubcheck.ocf.OCFChecker;
import com.adobe.epubcheck.opf.ValidationContext.ValidationContextBuilder;
import com.adobe.epubcheck.xml.XMLValidators;
import io.mola.galimatias.GalimatiasParseException;
import io.mola.galimatias.URL;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.wirebound.writer.Format;
import org.wirebound.writer.ZipContents;

/** EPUB 3.3, by EPUBCheck, which reads a container from disk alone and does not look at its checksums. */
final class EpubConformance implements Conformance {
    static final String STANDARD = "EPUB 3.3";

    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";
    private static final String SAXON = "net.sf.saxon.TransformerFactoryImpl";

    private final Scratch scratch;

    EpubConformance(Scratch scratch) {
        this.scratch = scratch;
        compileSchemas();
    }

    /**
     * EPUBCheck compiles all of its schemas when this enum is loaded, with the default factory for transformers, and takes that
     * for Saxon. So it is Saxon for that time, whatever the program has chosen for itself.
     */
    private static void compileSchemas() {
        String chosen = System.getProperty(TRANSFORMERS);
        System.setProperty(TRANSFORMERS, SAXON);
        try {
            XMLValidators.values();
        } finally {
            if (chosen == null) {
                System.clearProperty(TRANSFORMERS);
            } else {
                System.setProperty(TRANSFORMERS, chosen);
            }
        }
    }

    @Override
    public CheckReport check(byte[] file) {
        return new CheckReport(Format.EPUB, List.of(STANDARD), problems(file));
    }

    private List<Problem> problems(byte[] file) {
        try {
            ZipContents.of(file);
        } catch (IOException e) {
            return List.of(Problem.error(STANDARD, "", "", "the file cannot be read as an EPUB: " + e.getMessage()));
        }
        return scratch.lend(file, Format.EPUB.extension(), place -> checked(file, place));
    }

    private static List<Problem> checked(byte[] file, URI place) {
        try {
            EpubMessages messages = new EpubMessages();
            new OCFChecker(new ValidationContextBuilder()
                            .url(URL.parse(place.toString()))
                            .mimetype(Format.EPUB.mediaType())
                            .resourceProvider(url -> new ByteArrayInputStream(file))
                            .report(messages)
                            .profile(EPUBProfile.DEFAULT)
                            .build())
                    .check();
            return messages.problems();
        } catch (GalimatiasParseException e) {
            throw new IllegalArgumentException("the scratch file has no usable URI: " + place, e);
        }
    }
}
