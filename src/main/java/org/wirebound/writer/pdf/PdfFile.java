package org.wirebound.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A PDF 1.7 file that is written while its objects come to be: of what was written it keeps the place alone, so that a document may be much
 * larger than memory. All objects but streams stand in object streams (ISO 32000-1 7.5.7).
 */
final class PdfFile {
    /** How many objects one object stream holds at most. */
    private static final int PACKED = 128;
    /** What is an object of its own wherever it stands; every other dictionary is a part of the one that it stands in. */
    private static final Set<String> INDIRECT = Set.of("Page", "StructElem", "Annot", "Font", "FontDescriptor");

    private final CountedOutput out;
    private final CrossReferences places = new CrossReferences();
    private final Map<COSBase, COSObject> numbers = new IdentityHashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ObjectText text = new ObjectText(this::within);
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final StringBuilder index = new StringBuilder();
    private int packedCount;
    private int packNumber;

    private record Waiting(COSObject reference, COSBase object) {}

    /** @param out closed by whoever opened it */
    PdfFile(OutputStream out) {
        this.out = new CountedOutput(out);
        write("%PDF-1.7\n%\u00f6\u00e4\u00fc\u00df\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A number for an object that is written later. */
    COSObject reserve() {
        return new COSObject(COSNull.NULL, new COSObjectKey(places.next(), 0));
    }

    /** A reference to an object, which is written when the file is flushed next. */
    COSObject put(COSBase object) {
        COSObject known = numbers.get(object);
        if (known == null) {
            known = reserve();
            put(known, object);
        }
        return known;
    }

    /** Gives a number that was reserved its object. */
    void put(COSObject reference, COSBase object) {
        numbers.put(object, reference);
        waiting.add(new Waiting(reference, object));
    }

    /** Writes all objects that wait, with those that stand in them, and forgets them: nothing may be added to them from here on. */
    void flush() {
        while (!waiting.isEmpty()) {
            Waiting next = waiting.poll();
            if (next.object instanceof COSStream stream) {
                write(next.reference, stream);
            } else {
                pack(next.reference, text.of(next.object));
            }
        }
        numbers.clear();
    }

    /** How many objects are held in memory, because they wait to be written. */
    int held() {
        return numbers.size();
    }

    private COSBase within(COSBase object) {
        boolean own = object instanceof COSStream
                || object instanceof COSDictionary dictionary && (numbers.containsKey(dictionary) || INDIRECT.contains(type(dictionary)));
        return own ? put(object) : object;
    }

    private static String type(COSDictionary dictionary) {
        String type = dictionary.getNameAsString(COSName.TYPE);
        return type == null ? "" : type;
    }

    private void pack(COSObject reference, byte[] object) {
        if (packedCount == 0) {
            packNumber = places.next();
        }
        index.append(reference.getKey().getNumber()).append(' ').append(packed.size()).append(' ');
        packed.writeBytes(object);
        packed.write('\n');
        places.packed((int) reference.getKey().getNumber(), packNumber, packedCount++);
        if (packedCount == PACKED) {
            endPack();
        }
    }

    private void endPack() {
        if (packedCount == 0) {
            return;
        }
        byte[] head = index.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] content = new byte[head.length + packed.size()];
        System.arraycopy(head, 0, content, 0, head.length);
        System.arraycopy(packed.toByteArray(), 0, content, head.length, packed.size());
        COSStream stream = Cos.stream(content);
        stream.setItem(COSName.TYPE, COSName.OBJ_STM);
        stream.setInt(COSName.N, packedCount);
        stream.setInt(COSName.FIRST, head.length);
        write(new COSObject(COSNull.NULL, new COSObjectKey(packNumber, 0)), stream);
        packed.reset();
        index.setLength(0);
        packedCount = 0;
    }

    private void write(COSObject reference, COSStream stream) {
        places.at((int) reference.getKey().getNumber(), out.count());
        stream.setLong(COSName.LENGTH, stream.getLength());
        write(ascii(reference.getKey().getNumber() + " 0 obj\n"));
        write(text.of(stream));
        write(ascii("\nstream\n"));
        try (stream; InputStream raw = stream.createRawInputStream()) {
            raw.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(ascii("\nendstream\nendobj\n"));
    }

    /**
     * Writes what is left, and the table of places (ISO 32000-1 7.5.8).
     *
     * @param catalog the root of all objects
     * @param information the older description of the document
     * @param identifier 16 bytes that no other file has (ISO 19005-2 6.1.3)
     */
    void finish(COSObject catalog, COSDictionary information, byte[] identifier) {
        COSObject described = put(information);
        flush();
        endPack();
        COSObject table = reserve();
        long start = out.count();
        places.at((int) table.getKey().getNumber(), start);
        COSStream stream = places.stream();
        stream.setItem(COSName.ROOT, catalog);
        stream.setItem(COSName.INFO, described);
        COSArray identifiers = new COSArray();
        identifiers.add(hexadecimal(identifier));
        identifiers.add(hexadecimal(identifier));
        stream.setItem(COSName.ID, identifiers);
        write(table, stream);
        write(ascii("startxref\n" + start + "\n%%EOF\n"));
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSString hexadecimal(byte[] bytes) {
        return new COSString(bytes, true);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
