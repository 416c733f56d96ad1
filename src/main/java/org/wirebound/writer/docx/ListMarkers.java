package org.wirebound.writer.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The markers of a document's lists, read out of its numbering and counted as Word counts them (ECMA-376 part 1, 17.9). */
final class ListMarkers {
    static final int LEVELS = 9;
    private static final int NOT_BEGUN = -1;

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, Level[]> lists = new HashMap<>();
    private Level[] open = levels();
    private Level level = new Level();
    private String list = "";

    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start;
        private int count = NOT_BEGUN;

        Level copy() {
            Level copy = new Level();
            copy.format = format;
            copy.text = text;
            copy.start = start;
            return copy;
        }
    }

    /**
     * Reads the part of numbering to its end.
     *
     * @throws XMLStreamException if it is no XML
     */
    static ListMarkers of(XMLStreamReader xml) throws XMLStreamException {
        ListMarkers markers = new ListMarkers();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && XmlPart.W.equals(xml.getNamespaceURI())) {
                markers.start(xml);
            }
        }
        return markers;
    }

    private void start(XMLStreamReader xml) {
        String value = attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "abstractNum" -> {
                open = levels();
                definitions.put(attribute(xml, "abstractNumId"), open);
            }
            case "num" -> list = attribute(xml, "numId");
            case "abstractNumId" -> {
                open = Arrays.stream(definitions.getOrDefault(value, levels())).map(Level::copy).toArray(Level[]::new);
                lists.put(list, open);
            }
            case "lvl", "lvlOverride" -> level = open[number(attribute(xml, "ilvl"), LEVELS - 1)];
            case "start", "startOverride" -> level.start = number(value, Integer.MAX_VALUE);
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.text = value;
            default -> { }
        }
    }

    /** The marker of the next item of a list; nothing if the document has no such list. */
    String next(String number, String depth) {
        Level[] levels = lists.get(number);
        if (levels == null) {
            return "";
        }
        int at = number(depth, LEVELS - 1);
        levels[at].count = levels[at].count == NOT_BEGUN ? levels[at].start : levels[at].count + 1;
        for (int below = at + 1; below < LEVELS; below++) {
            levels[below].count = NOT_BEGUN;
        }
        String marker = levels[at].text;
        for (int above = 0; above <= at; above++) {
            marker = marker.replace("%" + (above + 1), counted(levels[above]));
        }
        return marker;
    }

    private static String counted(Level level) {
        return NumberFormat.of(level.format).number(level.count == NOT_BEGUN ? level.start : level.count);
    }

    private static Level[] levels() {
        Level[] levels = new Level[LEVELS];
        Arrays.setAll(levels, at -> new Level());
        return levels;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return String.valueOf(xml.getAttributeValue(XmlPart.W, name));
    }

    /** A number of at most nine digits and at most so much; 0 for what is none. */
    static int number(String text, int most) {
        return text.matches("[0-9]{1,9}") ? Math.min(most, Integer.parseInt(text)) : 0;
    }
}
