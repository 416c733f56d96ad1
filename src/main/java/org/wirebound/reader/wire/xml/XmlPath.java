package org.wirebound.reader.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way from an element to values below it, written as steps parted by slashes: {@code docdata/urgency@ed-urg}. A step is a local name, {@code *} for any, with {@code ~}
 * before it at any depth, with {@code =} before it the name exactly as written, prefix included; {@code [name=value]} asks for an attribute. {@code @name} at the end takes an attribute's value
 * instead of the text.
 */
final class XmlPath {
    private static final Pattern NOT_OF_A_RULE = Pattern.compile("[^a-z0-9]+");

    private final List<Step> steps;
    private final Optional<String> attribute;
    private final String last;

    private record Step(String name, boolean anyDepth, boolean exact, String key, String value) {
        boolean fits(XmlElement element) {
            boolean named = name.equals("*") || (exact ? element.qName().equals(name) : element.is(name));
            return named && (key.isEmpty() || element.attribute(key).filter(found -> found.text().equalsIgnoreCase(value)).isPresent());
        }
    }

    private XmlPath(List<Step> steps, Optional<String> attribute, String last) {
        this.steps = List.copyOf(steps);
        this.attribute = attribute;
        this.last = last;
    }

    static XmlPath of(String path) {
        int at = path.lastIndexOf('@');
        Optional<String> attribute = at < 0 ? Optional.empty() : Optional.of(path.substring(at + 1));
        List<Step> steps = Stream.of((at < 0 ? path : path.substring(0, at)).split("/")).filter(step -> !step.isEmpty()).map(XmlPath::step).toList();
        return new XmlPath(steps, attribute, lastName(steps).or(() -> attribute).orElse(""));
    }

    /** The last step that has a name of its own. */
    private static Optional<String> lastName(List<Step> steps) {
        return steps.stream().map(Step::name).filter(name -> !name.equals("*")).reduce((first, second) -> second);
    }

    private static Step step(String written) {
        int bracket = written.indexOf('[');
        String condition = bracket < 0 ? "" : written.substring(bracket + 1, written.length() - 1);
        String name = bracket < 0 ? written : written.substring(0, bracket);
        int equals = condition.indexOf('=');
        boolean marked = name.startsWith("~") || name.startsWith("=");
        return new Step(marked ? name.substring(1) : name, name.startsWith("~"), name.startsWith("="),
                equals < 0 ? "" : condition.substring(0, equals), equals < 0 ? "" : condition.substring(equals + 1));
    }

    /** The elements at the end of the way, in the order of the source. */
    List<XmlElement> elements(XmlElement from) {
        List<XmlElement> reached = List.of(from);
        for (Step step : steps) {
            List<XmlElement> next = new ArrayList<>();
            reached.forEach(element -> advance(element, step, next));
            reached = next;
        }
        return reached;
    }

    private static void advance(XmlElement from, Step step, List<XmlElement> reached) {
        for (XmlNode node : from.children()) {
            if (node instanceof XmlElement element && step.fits(element)) {
                reached.add(element);
            } else if (node instanceof XmlElement element && step.anyDepth()) {
                advance(element, step, reached);
            }
        }
    }

    /** The values that are not blank. */
    List<Value> values(XmlElement from) {
        return elements(from).stream().flatMap(element -> (attribute.isPresent() ? element.attribute(attribute.get()) : element.value()).stream()).toList();
    }

    /** The first value that is not blank. */
    Optional<Value> value(XmlElement from) {
        return values(from).stream().findFirst();
    }

    /** The last name on the way as part of a rule's name: lower case, parted by hyphens. */
    String ruleName() {
        return NOT_OF_A_RULE.matcher(XmlElement.localName(last).toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
