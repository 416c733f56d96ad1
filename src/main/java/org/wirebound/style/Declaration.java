package org.wirebound.style;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.writer.CSSWriterSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.style.Property.Site;

/**
 * One property that a style sheet sets, with the words of its value; reads them and says plainly what is wrong with them.
 *
 * @param property what is set
 * @param name what the sheet calls it
 * @param terms the words of the value, commas among them
 * @param place where it stands
 */
record Declaration(Property property, String name, List<String> terms, StyleException.Place place) {

    /** How parts of a sheet are put into words. */
    static final CSSWriterSettings PLAIN = new CSSWriterSettings();

    /** Takes a declaration of a sheet; of the value it looks at the words alone. */
    static Declaration read(CSSDeclaration css, Site site, StyleException.Place place) {
        Property property = Property.of(css.getProperty(), site).orElseThrow(() -> new StyleException(place,
                "\"" + css.getProperty() + "\" cannot be set here", "there may be " + Property.namesIn(site)));
        if (css.isImportant()) {
            throw new StyleException(place, "!important", "the later of two declarations counts");
        }
        return new Declaration(property, css.getProperty(), css.getExpression().getAllMembers().stream()
                .map(member -> member.getAsCSSString(PLAIN, 0).trim()).toList(), place);
    }

    StyleException wrong() {
        return new StyleException(place, "\"" + String.join(" ", terms) + "\" does not fit " + name,
                "it takes " + property.value().wording());
    }

    /** The same with another value. */
    Declaration with(List<String> others) {
        return others.equals(terms) ? this : new Declaration(property, name, List.copyOf(others), place);
    }

    boolean says(String keyword) {
        return keyword().equals(keyword);
    }

    /** The one word of the value, in lower case, if it is among those that the property takes. */
    String keyword() {
        String word = single();
        return property.value().keywords().stream()
                .filter(word::equalsIgnoreCase)
                .findFirst()
                .map(known -> known.toLowerCase(Locale.ROOT))
                .orElseThrow(this::wrong);
    }

    Colour colour() {
        return Colour.parse(single()).orElseThrow(this::wrong);
    }

    /** A colour to stand on; empty for none. */
    Optional<Colour> ground() {
        String word = single();
        return word.equalsIgnoreCase("transparent") || word.equalsIgnoreCase("none") ? Optional.empty() : Optional.of(colour());
    }

    /** A whole number within the property's limits. */
    int count() {
        if (!single().matches("\\d{1,4}")) {
            throw wrong();
        }
        return (int) within(Integer.parseInt(single()));
    }

    BlockStyle.Break pageBreak() {
        return switch (keyword()) {
            case "avoid" -> BlockStyle.Break.AVOID;
            case "always", "page" -> BlockStyle.Break.ALWAYS;
            default -> BlockStyle.Break.AUTO;
        };
    }

    /** The parts of the value of {@code content}; none for {@code none}. */
    RunningText runningText() {
        if (terms.size() == 1 && (single().equalsIgnoreCase("none") || single().equalsIgnoreCase("normal"))) {
            return new RunningText(List.of());
        }
        return new RunningText(terms.stream().map(term -> QuotedText.parse(term).<RunningText.Part>map(RunningText.Words::new)
                .or(() -> RunningText.function(term)).orElseThrow(this::wrong)).toList());
    }

    /** The first family of the list, without quotation marks. */
    String family() {
        int comma = terms.indexOf(",");
        String name = String.join(" ", comma < 0 ? terms : terms.subList(0, comma));
        if (!name.matches("\"[^\"\\\\]+\"|'[^'\\\\]+'|[\\p{L}\\d _-]+")) {
            throw wrong();
        }
        return name.replaceAll("[\"']", "");
    }

    /** A length in points within the property's limits. */
    double points(double em) {
        return within(measure(single()).points(em));
    }

    /** Whether the value is a number without a unit. */
    boolean bareNumber() {
        return Length.parse(single()).filter(length -> length.unit() == Length.Unit.NUMBER).isPresent();
    }

    /** From baseline to baseline in points. */
    double leading(double em) {
        return within(Length.parse(single()).orElseThrow(this::wrong).points(em));
    }

    /** One to four lengths for top, right, bottom and left, as CSS fills them up. */
    PageStyle.Margins margins(double em) {
        List<Double> sides = terms.stream().map(term -> within(measure(term).points(em))).toList();
        return switch (sides.size()) {
            case 1 -> new PageStyle.Margins(sides.get(0), sides.get(0), sides.get(0), sides.get(0));
            case 2 -> new PageStyle.Margins(sides.get(0), sides.get(1), sides.get(0), sides.get(1));
            case 3 -> new PageStyle.Margins(sides.get(0), sides.get(1), sides.get(2), sides.get(1));
            case 4 -> new PageStyle.Margins(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
            default -> throw wrong();
        };
    }

    /** A line of the given distance from the text; empty for {@code none}. */
    Optional<BlockStyle.Rule> rule(double em, double gap) {
        if (terms.size() == 1 && terms.get(0).equalsIgnoreCase("none")) {
            return Optional.empty();
        } else if (terms.size() != 3 || !terms.get(1).equalsIgnoreCase("solid")) {
            throw wrong();
        }
        double thickness = within(measure(terms.get(0)).points(em));
        return Optional.of(new BlockStyle.Rule(thickness, gap, Colour.parse(terms.get(2)).orElseThrow(this::wrong)));
    }

    private String single() {
        if (terms.size() != 1) {
            throw wrong();
        }
        return terms.get(0);
    }

    private Length measure(String term) {
        return Length.parse(term).filter(Length::measures).orElseThrow(this::wrong);
    }

    private double within(double points) {
        if (points < property.value().least() || points > property.value().most()) {
            throw wrong();
        }
        return points;
    }
}
