package org.wirebound.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.wirebound.writer.Format;

/**
 * Holds finished files against their standards with the validators of their fields. A format's validator is loaded with its first
 * file, which costs seconds; the files after it take tens of milliseconds. Safe for use by several threads.
 */
public final class Checker {
    private final Map<Format, Supplier<Conformance>> conformances;
    private final Map<Format, Conformance> loaded = new EnumMap<>(Format.class);

    /**
     * A checker that has loaded nothing yet.
     *
     * @param scratch where EPUBCheck finds its files
     */
    public Checker(Scratch scratch) {
        conformances = Map.of(
                Format.PDF, PdfConformance::new,
                Format.DOCX, DocxConformance::new,
                Format.EPUB, () -> new EpubConformance(scratch));
    }

    /**
     * Checks one file. What cannot be read at all is a problem like any other, never an exception.
     *
     * @param format what the file claims to be
     * @param file its whole content
     */
    public CheckReport check(Format format, byte[] file) {
        return conformance(format).check(file);
    }

    private Conformance conformance(Format format) {
        synchronized (loaded) {
            return loaded.computeIfAbsent(format, wanted -> conformances.get(wanted).get());
        }
    }
}
