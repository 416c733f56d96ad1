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
        return postScript().compareTo(other.postScript());
    }

    @Override
    public String toString() {
        return postScript();
    }
}
