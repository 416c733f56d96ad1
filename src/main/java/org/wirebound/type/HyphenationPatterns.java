package org.wirebound.type;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The patterns of one language and the algorithm that applies them (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983).
 * The packed file is walked as it lies, so that nothing is built when a language is first met. Safe for use by several threads.
 */
final class HyphenationPatterns {
    private static final int BRANCH = 4;
    private static final int NODE_HEAD = 3;

    private final char first;
    private final short[] numbers;
    private final byte[][] values;
    private final byte[] nodes;
    private final int before;
    private final int after;

    /**
     * Takes a packed file: u8 number of letters, each as u16, in order but for the edge, which is the first; u16 number of
     * values, each as u8 length and so many levels; then the nodes, the root first: u8 number of branches, u16 value
     * (from 1; 0 is none), and each branch as u8 letter and u24 place of the node that it leads to.
     *
     * @param before the fewest letters before a break
     * @param after the fewest letters after it
     */
    HyphenationPatterns(byte[] packed, int before, int after) {
        ByteBuffer in = ByteBuffer.wrap(packed);
        char[] letters = new char[Byte.toUnsignedInt(in.get())];
        in.asCharBuffer().get(letters);
        in.position(in.position() + Character.BYTES * letters.length);
        first = letters[1];
        numbers = numbers(letters);
        values = new byte[in.getChar() + 1][0];
        for (int i = 1; i < values.length; i++) {
            values[i] = new byte[Byte.toUnsignedInt(in.get())];
            in.get(values[i]);
        }
        nodes = Arrays.copyOfRange(packed, in.position(), packed.length);
        this.before = before;
        this.after = after;
    }

    /** The numbers of all characters from the first letter to the last, -1 for those that are none. */
    private static short[] numbers(char[] letters) {
        short[] numbers = new short[letters[letters.length - 1] - letters[1] + 1];
        Arrays.fill(numbers, (short) -1);
        for (int i = 1; i < letters.length; i++) {
            numbers[letters[i] - letters[1]] = (short) i;
        }
        return numbers;
    }

    /** Whether patterns know the character, as those of French know the apostrophe. */
    boolean knows(char letter) {
        return number(letter) > 0;
    }

    /**
     * Where a word may be broken.
     *
     * @param word in lower case and NFC
     * @return the numbers of the characters before which it may
     */
    BitSet breaks(String word) {
        int length = word.length();
        int[] letters = new int[length + 2];
        for (int i = 0; i < length; i++) {
            letters[i + 1] = number(word.charAt(i));
        }
        byte[] levels = new byte[length + 3];
        for (int start = 0; start < letters.length; start++) {
            raise(levels, letters, start);
        }
        BitSet breaks = new BitSet(length);
        for (int i = before; i <= length - after; i++) {
            breaks.set(i, (levels[i + 1] & 1) == 1);
        }
        return breaks;
    }

    /** Raises the levels by all patterns that match from a letter on. */
    private void raise(byte[] levels, int[] letters, int start) {
        int node = 0;
        for (int i = start; i < letters.length; i++) {
            node = letters[i] < 0 ? -1 : branch(node, letters[i]);
            if (node < 0) {
                return;
            }
            byte[] value = values[(nodes[node + 1] & 0xFF) << 8 | nodes[node + 2] & 0xFF];
            for (int k = 0; k < value.length; k++) {
                levels[start + k] = (byte) Math.max(levels[start + k], value[k]);
            }
        }
    }

    /** The node that a letter leads to; -1 where no pattern goes on with it. */
    private int branch(int node, int letter) {
        int low = 0;
        int high = (nodes[node] & 0xFF) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = node + NODE_HEAD + BRANCH * middle;
            int found = nodes[at] & 0xFF;
            if (found == letter) {
                return (nodes[at + 1] & 0xFF) << 16 | (nodes[at + 2] & 0xFF) << 8 | nodes[at + 3] & 0xFF;
            } else if (found < letter) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int number(char letter) {
        int place = letter - first;
        return place >= 0 && place < numbers.length ? numbers[place] : -1;
    }
}
