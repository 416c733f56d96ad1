package org.wirebound.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The body of a volume's main text while it comes to be: deflated, because the contents, which stand before it, are known at the end alone.
 */
final class VolumeBody {
    private static final String BODY = "<w:body>";
    private static final String END = "</w:body>";
    private static final String PROPERTIES_END = "</w:pPr>";
    private static final String PARAGRAPH_END = "</w:p>";

    private final ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    private final OutputStream out = new DeflaterOutputStream(deflated);
    private int bookmarks;

    /** Adds paragraphs, whose first one gets names that links lead to. */
    void add(byte[] document, List<String> names) {
        StringBuilder paragraphs = new StringBuilder(paragraphs(document));
        paragraphs.insert(paragraphs.indexOf(PROPERTIES_END) + PROPERTIES_END.length(), bookmarks(names));
        add(paragraphs.toString());
    }

    /** Adds XML as it stands. */
    void add(String xml) {
        try {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String bookmarks(List<String> names) {
        StringBuilder marks = new StringBuilder();
        for (String name : names) {
            int id = bookmarks++;
            marks.append("<w:bookmarkStart w:id=\"").append(id).append("\" w:name=\"").append(name).append("\"/><w:bookmarkEnd w:id=\"").append(id).append("\"/>");
        }
        return marks.toString();
    }

    /** What stands within the body of a document. */
    static String paragraphs(byte[] document) {
        String xml = new String(document, StandardCharsets.UTF_8);
        return xml.substring(xml.indexOf(BODY) + BODY.length(), xml.lastIndexOf(END));
    }

    /** The paragraphs with a field around the words of all of them, begun in the first and ended in the last. */
    static String inField(String paragraphs, String beginning, boolean ends) {
        StringBuilder xml = new StringBuilder(paragraphs);
        if (ends) {
            xml.insert(xml.lastIndexOf(PARAGRAPH_END), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        }
        return beginning.isEmpty() ? xml.toString() : xml.insert(xml.indexOf(PROPERTIES_END) + PROPERTIES_END.length(), beginning).toString();
    }

    /** Writes all that was added. */
    void to(OutputStream target) throws IOException {
        out.close();
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated.toByteArray()))) {
            in.transferTo(target);
        }
    }
}
