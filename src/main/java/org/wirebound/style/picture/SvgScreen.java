package org.wirebound.style.picture;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wirebound.style.UnusablePictureException;

/**
 * Looks an SVG file through before anything is made of it: there may be only what can be turned to shapes, nothing that leads out of the
 * file, and no more of it than is soon drawn.
 */
final class SvgScreen {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> SHAPES = Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Set<String> KNOWN = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "style", "clipPath");
    private static final String OUTLINES = "turn text, effects and gradients to paths of plain colours, and save as plain SVG";
    private static final int MOST_ELEMENTS = 2_000;
    private static final int MOST_USES = 200;
    private static final int MOST_CLIPS = 100;
    private static final int DEEPEST = 25;
    /** What leads out of the file. */
    private static final Pattern FOREIGN = Pattern.compile("(?is).*url\\(\\s*['\"]?\\s*[^'\"#\\s].*");
    /** Rules of CSS that fetch, and escapes and comments behind which it hides what it says. */
    private static final Pattern HIDDEN = Pattern.compile("(?s).*(@|\\\\|/\\*).*");
    private static final Pattern EFFECT = Pattern.compile("(?is).*(?:^|[;{\\s])(filter|mask|mix-blend-mode|marker(?:-start|-mid|-end)?)\\s*:.*");
    private static final Set<String> EFFECTS = Set.of("filter", "mask", "marker", "marker-start", "marker-mid", "marker-end");

    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> openIds = new ArrayDeque<>();
    private final Set<String> holdUses = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private int elements;
    private int uses;
    private int clips;

    private SvgScreen() {}

    /** A factory of parsers that never leave the file. */
    static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Refuses what cannot be shown; the message says why. */
    static void require(byte[] file) {
        try {
            new SvgScreen().walk(parsers().createXMLStreamReader(new ByteArrayInputStream(file)));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw new UnusablePictureException("the picture is neither PNG, JPEG nor SVG" + (line > 1 ? " (an XML fault in its line " + line + ")" : ""),
                    "save it in one of these formats");
        }
    }

    private void walk(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new UnusablePictureException("the SVG has a document type declaration",
                        "delete all of <!DOCTYPE ...>, or save it as plain SVG");
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    open.pop();
                    openIds.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if ("style".equals(open.peek())) {
                        requireHarmless("style", xml.getText());
                    }
                }
                default -> { }
            }
        }
        if (used.stream().anyMatch(holdUses::contains)) {
            throw new UnusablePictureException("the SVG has copies of copies (use within what is used)", "save it as plain SVG without copies");
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        boolean own = SVG.equals(xml.getNamespaceURI()) || xml.getNamespaceURI() == null;
        if (open.isEmpty() && !(own && name.equals("svg"))) {
            throw new UnusablePictureException("the picture is neither PNG, JPEG nor SVG", "save it in one of these formats");
        } else if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw new UnusablePictureException("the SVG has more than " + MOST_ELEMENTS + " elements, or more than " + DEEPEST + " within each other",
                    "draw it simpler, or save it as PNG");
        }
        if (own) {
            requireKnown(name);
            attributes(xml, name);
        }
        open.push(own && !open.contains("foreign") ? name : "foreign");
        openIds.push(String.valueOf(xml.getAttributeValue(null, "id")));
    }

    private void requireKnown(String name) {
        boolean clip = open.contains("clipPath");
        clips += clip ? 1 : 0;
        if (open.contains("metadata") || open.contains("foreign")) {
            return;
        } else if (clip && (!name.equals("rect") || clips > MOST_CLIPS)) {
            throw new UnusablePictureException("the SVG clips with <" + name + ">, and only " + MOST_CLIPS + " rectangles may clip",
                    "cut the shapes themselves");
        } else if (!SHAPES.contains(name) && !KNOWN.contains(name)) {
            throw new UnusablePictureException("the SVG has <" + name + ">", OUTLINES);
        }
    }

    private void attributes(XMLStreamReader xml, String element) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            if (name.equals("href")) {
                requireInner(element, value.trim());
            } else if (EFFECTS.contains(name) && !value.trim().equals("none")) {
                throw new UnusablePictureException("the SVG has an effect (" + name + ")", OUTLINES);
            } else if (xml.getAttributePrefix(i) == null || xml.getAttributePrefix(i).isEmpty()) {
                requireHarmless(name, value);
            }
        }
    }

    private void requireInner(String element, String target) {
        if (!target.startsWith("#")) {
            throw new UnusablePictureException("the SVG leads to another file (" + target.substring(0, Math.min(40, target.length())) + ")",
                    "put all into one file");
        } else if (element.equals("use")) {
            used.add(target.substring(1));
            holdUses.addAll(openIds);
            if (++uses > MOST_USES) {
                throw new UnusablePictureException("the SVG has more than " + MOST_USES + " copies (use)", "save it as plain SVG without copies");
            }
        }
    }

    private static void requireHarmless(String where, String css) {
        if (FOREIGN.matcher(css).matches()) {
            throw new UnusablePictureException("the SVG leads to another file (" + where + ")", "put all into one file");
        } else if (where.equals("style") && HIDDEN.matcher(css).matches()) {
            throw new UnusablePictureException("the style sheet in the SVG has a rule with @, a comment or a backslash", OUTLINES);
        } else if (EFFECT.matcher(css).matches()) {
            throw new UnusablePictureException("the SVG has an effect (" + where + ")", OUTLINES);
        }
    }
}
