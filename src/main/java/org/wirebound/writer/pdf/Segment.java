package org.wirebound.writer.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.wirebound.type.BidiLevels;
import org.wirebound.type.Line;
import org.wirebound.type.Sort;

/**
 * A part of a line that belongs to one element and runs in one direction.
 *
 * @param sorts in the order of reading
 * @param level the embedding level (UAX 9)
 * @param element the structure element of its words
 * @param mcid the identifier of its marked content
 */
record Segment(List<Sort> sorts, int level, StructureTree.Element element, int mcid) {

    /** The segments of a line in the order of reading, in which they are given to their elements. */
    static List<Segment> of(Line line, boolean rightToLeft, Structure structure, StructureTree.PageContent marks) {
        List<Sort> sorts = line.drawn();
        byte[] levels = line.levels(rightToLeft);
        List<Segment> segments = new ArrayList<>();
        for (int first = 0, end; first < sorts.size(); first = end) {
            StructureTree.Element element = structure.of(sorts.get(first).run());
            end = first + 1;
            while (end < sorts.size() && levels[end] == levels[first] && structure.of(sorts.get(end).run()) == element) {
                end++;
            }
            segments.add(new Segment(sorts.subList(first, end), levels[first], element, marks.mark(element)));
        }
        return segments;
    }

    /** Segments from left to right. */
    static List<Segment> visual(List<Segment> reading) {
        byte[] levels = new byte[reading.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) reading.get(i).level;
        }
        List<Segment> visual = new ArrayList<>(levels.length);
        for (int number : BidiLevels.visualOrder(levels)) {
            visual.add(reading.get(number));
        }
        return visual;
    }

    boolean rightToLeft() {
        return level % 2 != 0;
    }

    /** The sorts from left to right. */
    List<Sort> visualSorts() {
        List<Sort> visual = new ArrayList<>(sorts);
        if (rightToLeft()) {
            Collections.reverse(visual);
        }
        return visual;
    }
}
