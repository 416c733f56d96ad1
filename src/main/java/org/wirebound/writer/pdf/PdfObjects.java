package org.wirebound.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Objects of a file that are read when they are asked for, and held until this is given up: a large file is read with several of these, one after the other. */
final class PdfObjects implements ICOSParser {
    private final PdfPlaces places;
    private final COSDocument document = new COSDocument(this);
    private final Map<Integer, Map<COSObjectKey, COSBase>> packs = new HashMap<>();

    PdfObjects(PdfPlaces places) {
        this.places = places;
    }

    /** The object of a number; null if there is none. */
    COSBase object(long number) {
        return document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
    }

    @Override
    public COSBase dereferenceCOSObject(COSObject reference) throws IOException {
        int number = (int) reference.getKey().getNumber();
        int pack = places.pack(number);
        if (pack == 0) {
            return places.offset(number) == 0 ? COSNull.NULL : stream(places.offset(number));
        }
        if (!packs.containsKey(pack)) {
            packs.put(pack, new PDFObjectStreamParser(stream(places.offset(pack)), document).parseAllObjects());
        }
        return packs.get(pack).getOrDefault(reference.getKey(), COSNull.NULL);
    }

    private COSStream stream(long offset) throws IOException {
        PdfPlaces.RawStream raw = places.raw(offset);
        if (!(new Tokens(raw.dictionary(), document).parseNextToken() instanceof COSDictionary dictionary)) {
            throw new IOException("there is no stream at " + offset);
        }
        COSStream stream = new COSStream();
        stream.addAll(dictionary);
        try (OutputStream out = stream.createRawOutputStream(); InputStream in = places.content(raw, dictionary.getLong(COSName.LENGTH))) {
            in.transferTo(out);
        }
        return stream;
    }

    @Override
    public RandomAccessReadView createRandomAccessReadView(long start, long length) {
        throw new UnsupportedOperationException("streams are read whole");
    }

    /** Reads an object that may refer to others. */
    private static final class Tokens extends PDFStreamParser {
        Tokens(byte[] text, COSDocument pool) {
            super(text);
            this.document = pool;
        }
    }
}
