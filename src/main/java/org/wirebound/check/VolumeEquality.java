package org.wirebound.check;

import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.Galley;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.VolumeReader;
import org.wirebound.writer.docx.DocxVolumeReader;
import org.wirebound.writer.epub.EpubVolumeReader;
import org.wirebound.writer.pdf.PdfVolumeReader;

/**
 * Proves that no word of a volume's dispatches was lost: of each dispatch that was set a checksum of its words and their forms is kept, and
 * compared with that of what comes back out of the file. What {@link TextEquality} takes as equal is equal here too.
 */
public final class VolumeEquality {
    private static final String STANDARD = "text equality";

    private final List<byte[]> expected = new ArrayList<>();
    private final List<VolumeReader> readers = List.of(new PdfVolumeReader(), new DocxVolumeReader(), new EpubVolumeReader());

    /** Notes the next dispatch, with the heading of its section where it opens one. */
    public void expect(Galley galley) {
        expected.add(sum(GalleyPassages.of(galley)));
    }

    /** The first difference between what was set and what the file says; empty if there is none. */
    public Optional<Problem> difference(Format format, SeekableByteChannel file) {
        VolumeReader reader = readers.stream().filter(each -> each.format() == format).findFirst().orElseThrow();
        int[] read = new int[1];
        List<String> differences = new ArrayList<>();
        try {
            reader.dispatches(file, passages -> {
                int number = read[0]++;
                boolean same = number < expected.size() && Arrays.equals(expected.get(number), sum(passages));
                if (!same && differences.isEmpty()) {
                    differences.add("dispatch " + (number + 1) + " does not say what was set (\"" + beginning(passages) + "\")");
                }
            });
        } catch (UnreadableRenditionException e) {
            differences.add(0, e.getMessage());
        }
        if (differences.isEmpty() && read[0] != expected.size()) {
            differences.add("there are " + read[0] + " dispatches in the file, of " + expected.size());
        }
        return differences.stream().findFirst().map(message -> Problem.error(STANDARD, "", "", message));
    }

    private static String beginning(List<Passage> passages) {
        return passages.stream().map(Passage::text).findFirst().map(text -> text.substring(0, Math.min(text.length(), 60))).orElse("");
    }

    private static byte[] sum(List<Passage> passages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Passage passage : TextEquality.withWords(passages)) {
                digest.update((passage.form().words() + "\n" + passage.text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which its specification requires", e);
        }
    }
}
