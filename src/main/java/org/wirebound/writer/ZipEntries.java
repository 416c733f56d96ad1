package org.wirebound.writer;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The entries of a ZIP file that is too large for memory, one after the other; its directory at the end must count as many (APPNOTE 4.3.16). */
public final class ZipEntries {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ALL_ENTRIES = 10;

    private ZipEntries() {}

    /** Looks at one entry. */
    public interface Visit {
        /** @param content of the entry */
        void entry(String name, InputStream content) throws IOException;
    }

    /**
     * Shows all entries in the order in which they lie in the file.
     *
     * @throws IOException if it is no ZIP file, or is damaged or cut short
     */
    public static void each(SeekableByteChannel file, Visit visit) throws IOException {
        int wanted = count(file);
        int found = 0;
        file.position(0);
        ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Channels.newInputStream(file)), StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            visit.entry(entry.getName(), new OneEntry(zip));
            zip.closeEntry(); // which holds the content against its checksum
            found++;
        }
        if (found != wanted) {
            throw new ZipException("the ZIP file's directory counts " + wanted + " files, and there are " + found);
        }
    }

    /** Readers of XML close what they have read to its end, and the other entries would be gone. */
    private static final class OneEntry extends FilterInputStream {
        OneEntry(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // the ZIP file stays open
        }
    }

    private static int count(SeekableByteChannel file) throws IOException {
        ByteBuffer end = ByteBuffer.allocate(END_LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        if (file.size() >= END_LENGTH) {
            file.position(file.size() - END_LENGTH);
            while (end.hasRemaining() && file.read(end) >= 0) {
                continue;
            }
        }
        if (end.hasRemaining() || end.getInt(0) != END_SIGNATURE) {
            throw new ZipException("the ZIP file is cut short: its directory is missing");
        }
        return Short.toUnsignedInt(end.getShort(ALL_ENTRIES));
    }
}
