package org.wirebound.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.wirebound.dispatch.Span;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Runs one of Tika's parsers over a file and keeps what it tells; embedded files are not opened, no macro is looked at, no picture is read. */
final class Extraction {
    /** Of a mail's attachments, in bytes each. */
    private static final int LARGEST_ENCLOSED = 32 * 1024 * 1024;
    private static final int MOST_ENCLOSED = 100;

    private final EventCopier copier;
    private final Metadata metadata = new Metadata();
    private final List<Enclosed> enclosed = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();
    private Optional<Extracted.Failure> failure = Optional.empty();

    /** A file within the file. */
    record Enclosed(String name, String mediaType, byte[] bytes) {}

    private Extraction(StringBuilder text) {
        this.copier = new EventCopier(text);
    }

    /** Reads a document; what is embedded in it is passed over. */
    static Extracted run(Parser parser, DocumentFile file) {
        StringBuilder text = new StringBuilder();
        Extraction extraction = new Extraction(text);
        extraction.parse(parser, file, extraction.new PassingOver());
        List<String> leftOut = new ArrayList<>(new TreeSet<>(extraction.pictures));
        leftOut.addAll(new TreeSet<>(extraction.copier.aside()));
        return new Extracted(text.toString(), extraction.copier.builder(), extraction.copier.isStructured(), leftOut, extraction.failure);
    }

    /**
     * Reads a mail and what it encloses.
     *
     * @param text what the text is written behind
     * @param headline where in it the headline stands, if it is known beforehand
     */
    static Extraction ofMail(Parser parser, DocumentFile file, StringBuilder text, Optional<Span> headline) {
        Extraction extraction = new Extraction(text);
        headline.ifPresent(extraction.copier::headline);
        extraction.parse(parser, file, extraction.new Collector());
        return extraction;
    }

    EventCopier copier() {
        return copier;
    }

    /** A property of the file, or empty. */
    String property(String name) {
        String value = metadata.get(name);
        return value == null ? "" : value.strip();
    }

    List<Enclosed> enclosed() {
        return List.copyOf(enclosed);
    }

    Optional<Extracted.Failure> failure() {
        return failure;
    }

    private void parse(Parser parser, DocumentFile file, EmbeddedDocumentExtractor embedded) {
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.name());
        ParseContext context = new ParseContext();
        context.set(OfficeParserConfig.class, officeConfig());
        context.set(PDFParserConfig.class, pdfConfig());
        context.set(EmbeddedDocumentExtractor.class, embedded);
        try (InputStream in = new ByteArrayInputStream(file.bytes())) {
            parser.parse(in, copier, metadata, context);
        } catch (EncryptedDocumentException e) {
            failure = Optional.of(Extracted.Failure.ENCRYPTED);
        } catch (EventCopier.TooLongException e) {
            failure = Optional.of(Extracted.Failure.TOO_LONG);
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError | LinkageError e) { // the last: a library that is left out on purpose
            failure = Optional.of(causeIs(e, EncryptedDocumentException.class) ? Extracted.Failure.ENCRYPTED
                    : causeIs(e, EventCopier.TooLongException.class) ? Extracted.Failure.TOO_LONG : Extracted.Failure.MALFORMED);
        }
    }

    /** By name too: the libraries below the parser have exceptions of their own that are called the same. */
    private static boolean causeIs(Throwable thrown, Class<? extends Throwable> kind) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < 20; i++) {
            if (kind.isInstance(cause) || cause.getClass().getSimpleName().equals(kind.getSimpleName())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static OfficeParserConfig officeConfig() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setExtractMacros(false);
        config.setWriteSelectHeadersInBody(false);
        return config;
    }

    private static PDFParserConfig pdfConfig() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractActions(false);
        config.setExtractIncrementalUpdateInfo(false);
        return config;
    }

    /** Opens nothing. */
    private final class PassingOver implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata of) {
            String name = of.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            if (pictures.size() < MOST_ENCLOSED) {
                pictures.add(name == null ? "a part without a name" : name);
            }
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata of, boolean outputHtml) {
            shouldParseEmbedded(of);
        }
    }

    /** Keeps the attachments of a mail. */
    private final class Collector implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata of) {
            return enclosed.size() < MOST_ENCLOSED;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata of, boolean outputHtml) throws IOException {
            String name = of.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            String type = of.get(Metadata.CONTENT_TYPE);
            byte[] bytes = stream.readNBytes(LARGEST_ENCLOSED);
            if (enclosed.size() < MOST_ENCLOSED) {
                enclosed.add(new Enclosed(name == null ? "" : name, type == null ? "" : type, bytes));
            }
        }
    }
}
