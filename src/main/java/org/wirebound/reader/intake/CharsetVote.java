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
    /** In bytes; three thousand words are enough to tell. */
    private static final int SAMPLE = 16 * 1024;
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
        byte[] opening = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        byte[] telling = tellingLines(bytes);
        Set<Charset> candidates = new LinkedHashSet<>();
        guesser.guess(telling.length >= opening.length / 2 ? opening : telling).forEach(proposal -> candidates.add(DeclaredCharset.larger(proposal)));
        candidates.removeIf(Ebcdic::isKindOf);
        candidates.addAll(ALWAYS);
        Charset best = candidates.iterator().next();
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates) {
            double score = Plausibility.of(new String(candidate.name().startsWith("UTF-") ? opening : telling, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new Winner(best, Math.max(0.1, Math.min(0.9, bestScore)));
    }

    /** The lines with bytes outside ASCII, which alone differ between candidates, up to a sample's length. */
    private static byte[] tellingLines(byte[] bytes) {
        byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
        int length = 0;
        int start = 0;
        boolean telling = false;
        for (int i = 0; i < bytes.length && length < SAMPLE; i++) {
            telling |= bytes[i] < 0;
            if (bytes[i] == '\n' || i == bytes.length - 1 || i - start >= SAMPLE) {
                int size = telling ? Math.min(i + 1 - start, SAMPLE - length) : 0;
                System.arraycopy(bytes, start, sample, length, size);
                length += size;
                start = i + 1;
                telling = false;
            }
        }
        return length == 0 ? sample : Arrays.copyOf(sample, length);
    }
}
