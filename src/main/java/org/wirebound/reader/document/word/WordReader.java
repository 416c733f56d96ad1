package org.wirebound.reader.document.word;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the documents of Word in its XML format. Never fails; safe for use by several threads. */
public final class WordReader {
    private WordReader() {}

    /**
     * Reads a document.
     *
     * @param zip the file, whose size unpacked was measured before
     */
    public static WordText read(byte[] zip) {
        WordPackage source = WordPackage.open(zip);
        WordStyles styles = new WordStyles();
        WordNumbering numbering = new WordNumbering();
        boolean sound = parse(source.related("styles").orElse(new byte[0]), styles) & parse(source.related("numbering").orElse(new byte[0]), numbering);
        WordCopy copy = new WordCopy(styles, numbering);
        WordBody body = new WordBody(copy, source);
        WordText.End end;
        try {
            end = WordXml.parse(source.parts().getOrDefault(source.main(), new byte[0]), body) && sound ? WordText.End.COMPLETE : WordText.End.MALFORMED;
        } catch (WordXml.StopException e) {
            end = WordText.End.TOO_LONG;
        }
        List<String> leftOut = new ArrayList<>(body.leftOut());
        return new WordText(copy.text().toString(), copy.builder(), copy.isStructured(), leftOut, end);
    }

    /** A part that is not there is sound. */
    private static boolean parse(byte[] part, DefaultHandler handler) {
        try {
            return part.length == 0 || WordXml.parse(part, handler);
        } catch (WordXml.StopException e) {
            throw new IllegalStateException("these handlers never stop", e);
        }
    }
}
