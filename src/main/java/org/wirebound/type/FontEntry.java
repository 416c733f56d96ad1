package org.wirebound.type;

import java.util.List;

/**
 * What the library knows of a face without parsing its file.
 *
 * @param name of the face
 * @param version that the font's makers gave it
 * @param genre serif, sans or mono
 * @param scripts that it is made for, by the codes of ISO 15924
 * @param origin the package and its version that a bundled face comes from, or the file name of a user's own
 * @param own true for a user's own
 */
public record FontEntry(FaceName name, String version, String genre, List<String> scripts, String origin, boolean own) {
    public FontEntry {
        scripts = List.copyOf(scripts);
    }
}
