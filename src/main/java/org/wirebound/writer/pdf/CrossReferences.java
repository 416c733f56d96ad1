package org.wirebound.writer.pdf;

import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Where the objects of a file stand: eight bytes an object, and the stream that says so (ISO 32000-1 7.5.8). */
final class CrossReferences {
    private static final int FREE = 0;
    private static final int IN_FILE = 1;
    private static final int PACKED = 2;
    /** A place is an offset, or below zero the number of an object stream and the object's index in it. */
    private static final int INDEX_BITS = 16;
    private static final int ROW = 8;
    /** The generation of object 0 (ISO 32000-1 7.5.4). */
    private static final int NEVER_AGAIN = 0xFFFF;
    /** Each row is written as what it has more than the one above it (PNG, section 9.2, "Up"), which deflates far better. */
    private static final int UP = 2;
    private static final int PNG_UP = 12;

    private long[] places = new long[1 << 10];
    private int size = 1;

    /** The next number of an object. */
    int next() {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        return size++;
    }

    /** An object stands at an offset of the file. */
    void at(int number, long offset) {
        places[number] = offset;
    }

    /** An object stands in an object stream. */
    void packed(int number, int stream, int index) {
        places[number] = -((long) stream << INDEX_BITS | index);
    }

    /** The stream, with the number of objects and the form of its rows. */
    COSStream stream() {
        byte[] rows = new byte[size * (ROW + 1)];
        byte[] above = new byte[ROW];
        for (int number = 0; number < size; number++) {
            byte[] row = row(number);
            int at = number * (ROW + 1);
            rows[at] = UP;
            for (int i = 0; i < ROW; i++) {
                rows[at + 1 + i] = (byte) (row[i] - above[i]);
            }
            above = row;
        }
        COSStream stream = Cos.stream(rows);
        stream.setName(COSName.TYPE, "XRef");
        stream.setInt(COSName.SIZE, size);
        stream.setItem(COSName.W, Cos.numbers(List.of(1, 5, 2)));
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, PNG_UP);
        parameters.setInt(COSName.COLUMNS, ROW);
        stream.setItem(COSName.DECODE_PARMS, parameters);
        return stream;
    }

    private byte[] row(int number) {
        long place = places[number];
        int type = place == 0 ? FREE : place > 0 ? IN_FILE : PACKED;
        long middle = place > 0 ? place : -place >> INDEX_BITS;
        int last = place < 0 ? (int) (-place & (1 << INDEX_BITS) - 1) : number == 0 ? NEVER_AGAIN : 0;
        byte[] row = new byte[ROW];
        row[0] = (byte) type;
        for (int i = 0; i < 5; i++) {
            row[1 + i] = (byte) (middle >> 8 * (4 - i));
        }
        row[6] = (byte) (last >> 8);
        row[7] = (byte) last;
        return row;
    }
}
