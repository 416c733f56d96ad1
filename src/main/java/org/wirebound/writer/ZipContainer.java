package org.wirebound.writer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP file whose bytes depend on its entries alone: their order is the caller's, their time one early day. */
public final class ZipContainer {
    /** Not the calendar's first moment: the JDK takes that for an earlier one, and adds a field that depends on the time zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final OutputStream out;
    private final ZipOutputStream zip;

    /** A container in memory. */
    public ZipContainer() {
        this(new ByteArrayOutputStream(1 << 16));
    }

    /** @param out where the entries go as they are added; closed by whoever opened it */
    public ZipContainer(OutputStream out) {
        this.out = out;
        this.zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** Adds an entry without compression, as OCF 3.3 §4.3 asks for {@code mimetype}. */
    public ZipContainer store(String name, byte[] content) {
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setCrc(crc.getValue());
        return write(entry, content);
    }

    /** Adds a deflated entry. */
    public ZipContainer deflate(String name, byte[] content) {
        return write(entry(name), content);
    }

    /** Writes the content of an entry that is too large to be held whole. */
    public interface Content {
        void to(OutputStream target) throws IOException;
    }

    /** Adds a deflated entry while it is written. */
    public ZipContainer deflate(String name, Content content) {
        try {
            zip.putNextEntry(entry(name));
            content.to(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Ends a container in memory and gives its bytes. */
    public byte[] finish() {
        end();
        return ((ByteArrayOutputStream) out).toByteArray();
    }

    /** Ends the container. */
    public void end() {
        try {
            zip.finish();
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    private ZipContainer write(ZipEntry entry, byte[] content) {
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
