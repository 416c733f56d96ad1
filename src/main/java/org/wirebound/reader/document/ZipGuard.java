package org.wirebound.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;

/** Measures what a zip container holds before a parser opens it, so that a small file cannot fill the memory. */
final class ZipGuard {
    /** In bytes, all entries together; the text of a book has a hundredth. */
    static final long LARGEST = 128L * 1024 * 1024;
    static final int MOST_ENTRIES = 10_000;

    private ZipGuard() {}

    /** What a container is. */
    enum Verdict {
        SOUND,
        /** It has too many entries, or too large ones. */
        BOMB,
        /** It breaks off or is otherwise no zip to the end. */
        BROKEN
    }

    /** What is said of a container that is not opened. */
    static Finding refusal() {
        return Finding.of(FindingCode.SOURCE_TOO_LARGE, "Unpacked, the file has more than " + LARGEST + " bytes or " + MOST_ENTRIES
                + " entries: no dispatch is so large, and it was not opened.");
    }

    static Verdict weigh(byte[] zip) {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                entries++;
                for (int read = in.read(buffer); read >= 0 && size <= LARGEST; read = in.read(buffer)) {
                    size += read;
                }
                if (size > LARGEST || entries > MOST_ENTRIES) {
                    return Verdict.BOMB;
                }
            }
            return Verdict.SOUND;
        } catch (IOException | IllegalArgumentException e) {
            return Verdict.BROKEN; // nothing more can come out of it
        }
    }
}
