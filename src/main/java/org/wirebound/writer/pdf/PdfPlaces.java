package org.wirebound.writer.pdf;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** Where the objects of a file stand, as its own table says (ISO 32000-1 7.5.8), and the bytes at those places. */
final class PdfPlaces {
    /** More bytes than the dictionary of a stream takes that this program writes. */
    private static final int HEAD = 2_048;
    private static final int TAIL = 64;
    private static final Pattern START = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");
    private static final Pattern STREAM = Pattern.compile("^\\d+ 0 obj\\n(.*?)\\nstream\\n", Pattern.DOTALL);
    private static final List<Integer> WIDTHS = List.of(1, 5, 2);

    private final SeekableByteChannel file;
    private final long[] offsets;
    private final int[] packs;
    private final COSDictionary trailer;

    /** @throws IOException if the file has no table as {@link PdfFile} writes it */
    PdfPlaces(SeekableByteChannel file) throws IOException {
        this.file = file;
        Matcher start = START.matcher(text(Math.max(0, file.size() - TAIL), TAIL));
        if (!start.find()) {
            throw new IOException("it has no end, or is none of this program's");
        }
        RawStream raw = raw(Long.parseLong(start.group(1)));
        COSStream table = table(raw);
        trailer = table;
        int size = table.getInt(COSName.SIZE);
        offsets = new long[size];
        packs = new int[size];
        try (DataInputStream rows = new DataInputStream(table.createInputStream())) {
            for (int number = 0; number < size; number++) {
                int type = rows.readUnsignedByte();
                long middle = (long) rows.readUnsignedByte() << 32 | rows.readInt() & 0xFFFF_FFFFL;
                rows.readUnsignedShort();
                offsets[number] = type == 1 ? middle : 0;
                packs[number] = type == 2 ? (int) middle : 0;
            }
        }
    }

    /**
     * A stream in the file.
     *
     * @param dictionary its text
     * @param start where the content begins
     */
    record RawStream(byte[] dictionary, long start) {}

    private COSStream table(RawStream raw) throws IOException {
        Object dictionary = new PDFStreamParser(withoutReferences(raw.dictionary)).parseNextToken();
        if (!(dictionary instanceof COSDictionary words) || !widths(words).equals(WIDTHS)) {
            throw new IOException("its table of places is none of this program's");
        }
        COSStream stream = new COSStream();
        stream.addAll(words);
        try (OutputStream out = stream.createRawOutputStream(); InputStream in = content(raw, words.getLong(COSName.LENGTH))) {
            in.transferTo(out);
        }
        return stream;
    }

    /** References stand for no object here: their numbers are read as such. */
    private static byte[] withoutReferences(byte[] dictionary) {
        return new String(dictionary, StandardCharsets.ISO_8859_1).replaceAll("(\\d+) 0 R", "$1").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Integer> widths(COSDictionary table) {
        COSArray widths = table.getCOSArray(COSName.W);
        return widths == null ? List.of() : widths.toCOSNumberIntegerList();
    }

    /** The number of the object that all others hang from. */
    long root() {
        return trailer.getLong(COSName.ROOT);
    }

    /** The number of the object stream that an object stands in; 0 where it stands by itself. */
    int pack(int number) {
        return number < packs.length ? packs[number] : 0;
    }

    /** Where an object stands by itself; 0 where it does not. */
    long offset(int number) {
        return number < offsets.length ? offsets[number] : 0;
    }

    /** The stream at an offset. */
    RawStream raw(long offset) throws IOException {
        String text = text(offset, HEAD);
        Matcher head = STREAM.matcher(text);
        if (!head.find()) {
            throw new IOException("there is no stream at " + offset);
        }
        return new RawStream(head.group(1).getBytes(StandardCharsets.ISO_8859_1), offset + head.end());
    }

    /** The content of a stream, as it stands in the file. */
    InputStream content(RawStream stream, long length) throws IOException {
        if (length < 0 || stream.start + length > file.size()) {
            throw new IOException("a stream goes on beyond the end");
        }
        return new ByteArrayInputStream(bytes(stream.start, (int) length));
    }

    private String text(long from, int length) throws IOException {
        return new String(bytes(from, length), StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(long from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(length, file.size() - from));
        file.position(from);
        while (buffer.hasRemaining() && file.read(buffer) >= 0) {
            continue;
        }
        return buffer.array();
    }
}
