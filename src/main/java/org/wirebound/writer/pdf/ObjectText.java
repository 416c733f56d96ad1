package org.wirebound.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.cos.ICOSVisitor;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Writes objects in the syntax of a file (ISO 32000-1 7.3); of a stream the dictionary alone. */
final class ObjectText implements ICOSVisitor {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);
    private final Function<COSBase, COSBase> within;

    /** @param within what stands for an object within another: itself, or a reference to it */
    ObjectText(Function<COSBase, COSBase> within) {
        this.within = within;
    }

    /** The text of an object. */
    byte[] of(COSBase object) {
        out.reset();
        try {
            object.accept(this);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written to", e);
        }
        return out.toByteArray();
    }

    @Override
    public void visitFromDictionary(COSDictionary dictionary) throws IOException {
        write("<<");
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            write(" ");
            within.apply(entry.getValue()).accept(this);
            write("\n");
        }
        write(">>");
    }

    @Override
    public void visitFromArray(COSArray array) throws IOException {
        write("[");
        for (int i = 0; i < array.size(); i++) {
            write(i == 0 ? "" : i % 16 == 0 ? "\n" : " ");
            within.apply(array.get(i)).accept(this);
        }
        write("]");
    }

    @Override
    public void visitFromObject(COSObject reference) throws IOException {
        write(reference.getKey().getNumber() + " 0 R");
    }

    @Override
    public void visitFromStream(COSStream stream) throws IOException {
        visitFromDictionary(stream);
    }

    @Override
    public void visitFromString(COSString string) throws IOException {
        COSWriter.writeString(string, out);
    }

    @Override
    public void visitFromName(COSName name) throws IOException {
        name.writePDF(out);
    }

    @Override
    public void visitFromInt(COSInteger number) throws IOException {
        number.writePDF(out);
    }

    @Override
    public void visitFromFloat(COSFloat number) throws IOException {
        number.writePDF(out);
    }

    @Override
    public void visitFromBoolean(COSBoolean truth) throws IOException {
        truth.writePDF(out);
    }

    @Override
    public void visitFromNull(COSNull nothing) {
        write("null");
    }

    @Override
    public void visitFromDocument(COSDocument document) {
        throw new IllegalStateException("a document is no object of a file");
    }

    private void write(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
