package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wirebound.archive.RecordJson;
import org.wirebound.type.FaceName;
import org.wirebound.type.FontEntry;

/** The faces of one family, as the list of fonts tells them. */
record FontFamily(String name, List<FontEntry> faces) {

    /** The families in the order of their names; a family has the faces of a user's own and of the bundled fonts together. */
    static List<FontFamily> of(List<FontEntry> entries) {
        TreeMap<String, List<FontEntry>> families = new TreeMap<>();
        entries.forEach(entry -> families.computeIfAbsent(entry.name().family(), family -> new ArrayList<>()).add(entry));
        return families.entrySet().stream().map(family -> new FontFamily(family.getKey(), family.getValue())).toList();
    }

    /** For people: a line a family. */
    static String table(List<FontFamily> families) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("FAMILY", "GENRE", "SCRIPTS", "FACES", "VERSION", "FROM"));
        families.forEach(family -> rows.add(family.row()));
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(VisibleText.line(row.get(column))).append(" ".repeat(widths[column] - row.get(column).length() + 2));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private List<String> row() {
        return List.of(name, faces.get(0).genre(), String.join(" ", scripts()),
                faces.stream().map(entry -> face(entry.name())).collect(Collectors.joining(", ")),
                faces.stream().map(FontEntry::version).distinct().collect(Collectors.joining(", ")),
                faces.stream().map(FontEntry::origin).distinct().collect(Collectors.joining(", ")));
    }

    /** For programs: an object a family, then the summary. */
    static String json(List<FontFamily> families) {
        ObjectNode summary = JsonNodeFactory.instance.objectNode();
        summary.putObject("summary").put("families", families.size())
                .put("faces", families.stream().mapToInt(family -> family.faces().size()).sum());
        return families.stream().map(family -> RecordJson.line(family.object()) + "\n").collect(Collectors.joining()) + RecordJson.line(summary) + "\n";
    }

    private ObjectNode object() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("family", name).put("genre", faces.get(0).genre());
        scripts().forEach(object.putArray("scripts")::add);
        ArrayNode array = object.putArray("faces");
        for (FontEntry entry : faces) {
            array.addObject().put("face", face(entry.name())).put("version", entry.version()).put("from", entry.origin()).put("own", entry.own());
        }
        return object;
    }

    private TreeSet<String> scripts() {
        return faces.stream().flatMap(entry -> entry.scripts().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A face within its family. */
    static String face(FaceName name) {
        String words = (name.bold() ? "bold " : "") + (name.italic() ? "italic" : "");
        return words.isEmpty() ? "regular" : words.strip().toLowerCase(Locale.ROOT);
    }
}
