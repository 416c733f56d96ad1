package org.wirebound.reader.intake;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses among character sets by how plausible the text is that each makes of the bytes.
 *
 * <p>The detectors propose; the sets that no detector knows but old wires used are always candidates too. A detector's proposal wins a tie.
 */
final class CharsetVote {
    private static final int SAMPLE = 32 * 1024;
    private static final List<Charset> ALWAYS = Stream.of(
                    "windows-1252", "windows-1250", "windows-1251", "windows-1254", "windows-1256", "windows-1257", "ISO-8859-15", "ISO-8859-16",
                    "IBM866", "KOI8-R", "KOI8-U", "IBM850", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private final CharsetGuesser guesser;

    CharsetVote(CharsetGuesser guesser) {
        this.guesser = guesser;
    }

    /** The chosen set, and from 0 to 1 how far it stands above what was refused. */
    record Winner(Charset charset, double confidence) {}

    Winner hold(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        Set<Charset> candidates = new LinkedHashSet<>(guesser.guess(sample));
        candidates.addAll(ALWAYS);
        Charset best = candidates.iterator().next();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates) {
            double score = Plausibility.of(new String(sample, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Winner(best, Math.max(0.1, Math.min(0.9, bestScore)));
    }
}
