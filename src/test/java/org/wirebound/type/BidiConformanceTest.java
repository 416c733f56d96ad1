package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Levels and order on the line are those of the Unicode standard's own test lines for UAX 9, every one of them. */
class BidiConformanceTest {
    /** A character of each class. */
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("L", "a"), Map.entry("R", "\u05D0"), Map.entry("AL", "\u0627"), Map.entry("EN", "0"), Map.entry("ES", "+"),
            Map.entry("ET", "#"), Map.entry("AN", "\u0660"), Map.entry("CS", ","), Map.entry("B", "\u2029"), Map.entry("S", "\t"),
            Map.entry("WS", " "), Map.entry("ON", "&"), Map.entry("NSM", "\u0300"), Map.entry("BN", "\u200B"),
            Map.entry("LRE", "\u202A"), Map.entry("RLE", "\u202B"), Map.entry("PDF", "\u202C"), Map.entry("LRO", "\u202D"),
            Map.entry("RLO", "\u202E"), Map.entry("LRI", "\u2066"), Map.entry("RLI", "\u2067"), Map.entry("FSI", "\u2068"), Map.entry("PDI", "\u2069"));
    private static final int SHOWN = 20;
    private static final int BOTH = 3;

    /** Fields: characters; direction (0, 1, or 2 for that of the first strong letter); level of the paragraph; levels; order. */
    @Test
    void charactersHaveTheLevelsOfTheStandard() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String line : ConformanceFile.lines("BidiCharacterTest.txt")) {
            String[] fields = line.split(";");
            check(line, ConformanceFile.text(fields[0]), fields[2].equals("1"), fields[3], fields[4], wrong);
        }
        assertThat(wrong.stream().limit(SHOWN)).isEmpty();
    }

    /** The directions to try are bits: 1 that of the first strong letter, 2 from left to right, 4 from right to left. */
    @Test
    void classesHaveTheLevelsOfTheStandard() throws IOException {
        List<String> wrong = new ArrayList<>();
        String levels = "";
        String order = "";
        for (String line : ConformanceFile.lines("BidiTest.txt")) {
            if (line.startsWith("@Levels:")) {
                levels = line.substring("@Levels:".length()).strip();
            } else if (line.startsWith("@Reorder:")) {
                order = line.substring("@Reorder:".length()).strip();
            } else {
                String[] fields = line.split(";");
                String text = Stream.of(fields[0].strip().split(" ")).map(SAMPLES::get).collect(Collectors.joining());
                int directions = Integer.parseInt(fields[1].strip(), 16);
                if ((directions & 1) != 0) {
                    check(line, text, rightToLeft(text), levels, order, wrong);
                }
                if ((directions & 2) != 0) {
                    check(line, text, false, levels, order, wrong);
                }
                if ((directions & 4) != 0) {
                    check(line, text, true, levels, order, wrong);
                }
            }
        }
        assertThat(wrong.stream().limit(SHOWN)).isEmpty();
    }

    /**
     * Characters that the algorithm takes out (rule X9) have the level x and no place in the order. Where all that is left goes
     * one way, its levels may be any of that way: ICU then spares itself the finer ones, which change nothing.
     */
    private static void check(String line, String text, boolean rightToLeft, String levels, String order, List<String> wrong) {
        byte[] ours = BidiLevels.of(text, rightToLeft);
        String[] wanted = levels.split(" ");
        int[] kept = IntStream.range(0, wanted.length).filter(at -> !wanted[at].equals("x")).toArray();
        byte[] levelsWanted = new byte[kept.length];
        byte[] levelsKept = new byte[kept.length];
        for (int i = 0; i < kept.length; i++) {
            levelsWanted[i] = Byte.parseByte(wanted[kept[i]]);
            levelsKept[i] = ours[text.offsetByCodePoints(0, kept[i])];
        }
        boolean same = Arrays.equals(levelsWanted, levelsKept) || ways(levelsWanted) != BOTH && ways(levelsWanted) == ways(levelsKept);
        String ourOrder = kept.length == 0 ? "" : Arrays.stream(BidiLevels.visualOrder(levelsKept)).mapToObj(at -> Integer.toString(kept[at])).collect(Collectors.joining(" "));
        if (!same || !ourOrder.equals(order)) {
            wrong.add(line + " (" + (rightToLeft ? "from the right" : "from the left") + "): " + Arrays.toString(ours) + ", order " + ourOrder);
        }
    }

    /** A bit each for levels from left to right and from right to left. */
    private static int ways(byte[] levels) {
        int ways = 0;
        for (byte level : levels) {
            ways |= 1 << level % 2;
        }
        return ways;
    }

    /** The direction of the first strong letter that stands in no isolate (rules P2 and P3). */
    private static boolean rightToLeft(String text) {
        int isolates = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u2066' && c <= '\u2068') {
                isolates++;
            } else if (c == '\u2069') {
                isolates = Math.max(0, isolates - 1);
            } else if (isolates == 0 && (c == 'a' || c == '\u05D0' || c == '\u0627')) {
                return c != 'a';
            }
        }
        return false;
    }
}
