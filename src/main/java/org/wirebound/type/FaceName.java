package org.wirebound.type;

/**
 * The name of one face of a family.
 *
 * @param family such as {@code Noto Serif}
 * @param bold whether it is the bold weight
 * @param italic whether it is the italic
 */
public record FaceName(String family, boolean bold, boolean italic) implements Comparable<FaceName> {

    /** The PostScript name, such as {@code NotoSerif-BoldItalic}. */
    public String postScript() {
        String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
        return family.replace(" ", "") + "-" + (style.isEmpty() ? "Regular" : style);
    }

    @Override
    public int compareTo(FaceName other) {
        int byPostScript = postScript().compareTo(other.postScript());
        return byPostScript != 0 ? byPostScript : family.compareTo(other.family);
    }

    @Override
    public String toString() {
        return postScript();
    }
}
