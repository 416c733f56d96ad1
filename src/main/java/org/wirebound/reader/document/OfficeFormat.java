package org.wirebound.reader.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.wirebound.reader.document.word.WordReader;

/** The office formats, a row each; known by their bytes, because names and declared types are often wrong. */
enum OfficeFormat {
    PDF("application/pdf", Shape.LINES, bytes -> startsWith(bytes, 0, "%PDF-"), file -> Extraction.run(new PDFParser(), file)),
    RTF("application/rtf", Shape.PARAGRAPHS, bytes -> startsWith(bytes, 0, "{\\rtf"), file -> Extraction.run(new RTFParser(), file)),
    OUTLOOK("application/vnd.ms-outlook", Shape.MAIL, bytes -> isCompound(bytes) && holds(bytes, utf16("__properties_version1.0")),
            file -> Extraction.run(new OfficeParser(), file)),
    WORD("application/msword", Shape.PARAGRAPHS, bytes -> isCompound(bytes) && (holds(bytes, utf16("WordDocument")) || holds(bytes, utf16("EncryptedPackage"))),
            file -> Extraction.run(new OfficeParser(), file)),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Shape.PARAGRAPHS,
            bytes -> isZip(bytes) && holds(bytes, "word/document".getBytes(StandardCharsets.US_ASCII)), file -> Extracted.of(WordReader.read(file.bytes()))),
    ODT("application/vnd.oasis.opendocument.text", Shape.PARAGRAPHS,
            bytes -> isZip(bytes) && startsWith(bytes, 30, "mimetypeapplication/vnd.oasis.opendocument.text"), file -> Extraction.run(new OpenDocumentParser(), file));

    /** What the parser gives: paragraphs with all that distinguishes them, the lines of pages, or a mail's text. */
    enum Shape {
        PARAGRAPHS, LINES, MAIL
    }

    /** How far before its mark a PDF may hold other bytes (ISO 32000-1, annex H, note 13). */
    private static final int PDF_MARK = 1024;

    private final String mediaType;
    private final Shape shape;
    private final Predicate<byte[]> signs;
    private final Function<DocumentFile, Extracted> reading;

    OfficeFormat(String mediaType, Shape shape, Predicate<byte[]> signs, Function<DocumentFile, Extracted> reading) {
        this.mediaType = mediaType;
        this.shape = shape;
        this.signs = signs;
        this.reading = reading;
    }

    /** The format that a file is in, or else the one that is claimed for it, where its container is at least that of the format. */
    static Optional<OfficeFormat> of(DocumentFile file) {
        return Arrays.stream(values()).filter(format -> format.signs.test(file.bytes())).findFirst()
                .or(() -> Arrays.stream(values()).filter(format -> format.mediaType.equals(file.mediaType()) && format.mayHold(file.bytes())).findFirst());
    }

    private boolean mayHold(byte[] bytes) {
        return isZipped() ? isZip(bytes) : this == PDF && hasLatePdfMark(bytes);
    }

    String mediaType() {
        return mediaType;
    }

    Shape shape() {
        return shape;
    }

    /** True for containers whose size says nothing of what they hold. */
    boolean isZipped() {
        return List.of(DOCX, ODT).contains(this);
    }

    /** Reads a file in this format. */
    Extracted read(DocumentFile file) {
        return reading.apply(file);
    }

    private static boolean hasLatePdfMark(byte[] bytes) {
        return holds(Arrays.copyOf(bytes, Math.min(bytes.length, PDF_MARK)), "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isZip(byte[] bytes) {
        return startsWith(bytes, 0, "PK\3\4");
    }

    /** The container of Microsoft's older formats ([MS-CFB] section 2.2). */
    private static boolean isCompound(byte[] bytes) {
        return bytes.length > 8 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf && bytes[2] == 0x11 && (bytes[3] & 0xff) == 0xe0;
    }

    private static byte[] utf16(String name) {
        return name.getBytes(StandardCharsets.UTF_16LE);
    }

    private static boolean startsWith(byte[] bytes, int at, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= at + wanted.length && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean holds(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
