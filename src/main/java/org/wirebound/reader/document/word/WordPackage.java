package org.wirebound.reader.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a document's file that are of use (ECMA-376 part 2).
 *
 * @param parts the bytes of each, by name
 * @param main the name of the one with the text
 * @param links where each link of the text leads, by its identifier
 */
record WordPackage(Map<String, byte[]> parts, String main, Map<String, String> links) {
    /** In bytes, of one part. */
    private static final int LARGEST_PART = 64 * 1024 * 1024;

    /** A relationship between parts. */
    private record Relationship(String id, String type, String target) {}

    /** Opens a file, whose size unpacked was measured before; a file that breaks off gives the parts before that place. */
    static WordPackage open(byte[] zip) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    parts.putIfAbsent(entry.getName(), in.readNBytes(LARGEST_PART));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return found(parts); // it breaks off, or names are no names
        }
        return found(parts);
    }

    private static WordPackage found(Map<String, byte[]> parts) {
        String main = relationships(parts, "_rels/.rels").values().stream().filter(relationship -> relationship.type().endsWith("/officeDocument"))
                .map(relationship -> resolve("", relationship.target())).findFirst().orElse("word/document.xml");
        Map<String, String> links = new HashMap<>();
        relationships(parts, ofPart(main)).forEach((id, relationship) -> links.put(id, relationship.target()));
        return new WordPackage(parts, main, links);
    }

    /** The bytes of the part that the text's part refers to by a kind of relationship, such as {@code styles}. */
    Optional<byte[]> related(String kind) {
        return relationships(parts, ofPart(main)).values().stream().filter(relationship -> relationship.type().endsWith("/" + kind))
                .flatMap(relationship -> Optional.ofNullable(parts.get(resolve(folder(main), relationship.target()))).stream()).findFirst();
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** Section 9.3: the relationships of a part stand in a part of their own beside it. */
    private static String ofPart(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    private static Map<String, Relationship> relationships(Map<String, byte[]> parts, String name) {
        Map<String, Relationship> found = new HashMap<>();
        DefaultHandler handler = new DefaultHandler() {
            @Override
            public void startElement(String uri, String local, String qualified, Attributes attributes) {
                if (local.equals("Relationship")) {
                    String id = WordXml.value(attributes, "Id");
                    found.put(id, new Relationship(id, WordXml.value(attributes, "Type"), WordXml.value(attributes, "Target")));
                }
            }
        };
        try {
            WordXml.parse(parts.getOrDefault(name, new byte[0]), handler);
        } catch (WordXml.StopException e) {
            throw new IllegalStateException("this handler never stops", e);
        }
        return found;
    }
}
