package org.wirebound.style;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.BlockStyle.Rule;
import org.wirebound.style.BlockStyle.Spacing;
import org.wirebound.style.PageStyle.Margins;
import org.wirebound.style.PageStyle.Paper;
import org.wirebound.style.StyleException.Place;

/** Works out the whole style of every role, in points, from what the sheets say. */
final class StyleResolver {
    /** What holds where no sheet says anything. */
    private static final TextStyle INITIAL = new TextStyle("Noto Serif", 10.5, false, false, Colour.BLACK, 0);
    private static final double INITIAL_LEADING = 1.5;
    private static final double INITIAL_MARGIN = 72;

    private final String name;
    private final Cascade cascade;
    private final TextStyle body;

    StyleResolver(String name, Cascade cascade) {
        this.name = name;
        this.cascade = cascade;
        this.body = text(Cascade.BODY, INITIAL);
    }

    HouseStyle resolve() {
        PageStyle page = page();
        Map<Role, BlockStyle> blocks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            BlockStyle block = block(role);
            requireRoom(role, block.spacing(), page);
            blocks.put(role, block);
        }
        return new HouseStyle(name, page, blocks);
    }

    private PageStyle page() {
        Paper paper = cascade.get(Cascade.PAGE, Property.SIZE)
                .filter(size -> size.keyword().equals("letter"))
                .map(size -> Paper.LETTER)
                .orElse(Paper.A4);
        Margins all = cascade.get(Cascade.PAGE, Property.MARGIN)
                .map(margin -> margin.margins(body.size()))
                .orElse(new Margins(INITIAL_MARGIN, INITIAL_MARGIN, INITIAL_MARGIN, INITIAL_MARGIN));
        Margins margins = new Margins(
                points(Cascade.PAGE, Property.MARGIN_TOP, body.size(), all.top()),
                points(Cascade.PAGE, Property.MARGIN_RIGHT, body.size(), all.right()),
                points(Cascade.PAGE, Property.MARGIN_BOTTOM, body.size(), all.bottom()),
                points(Cascade.PAGE, Property.MARGIN_LEFT, body.size(), all.left()));
        return new PageStyle(paper.width(), paper.height(), margins);
    }

    private BlockStyle block(Role role) {
        String selector = role.selector();
        TextStyle text = text(selector, role.inline() ? text(Role.BODY.selector(), body) : body);
        double em = text.size();
        return new BlockStyle(
                text,
                leading(selector, em),
                cascade.inherited(selector, Property.TEXT_ALIGN).map(Declaration::keyword).map(StyleResolver::align)
                        .orElse(Align.START),
                new Spacing(
                        points(selector, Property.MARGIN_TOP, em, 0),
                        points(selector, Property.MARGIN_LEFT, em, 0),
                        indent(selector, em),
                        points(selector, Property.MARGIN_RIGHT, em, 0)),
                rule(selector, Property.BORDER_TOP, Property.PADDING_TOP, em),
                rule(selector, Property.BORDER_BOTTOM, Property.PADDING_BOTTOM, em),
                cascade.get(selector, Property.PAGE_BREAK_AFTER).filter(it -> it.keyword().equals("avoid")).isPresent(),
                ends(selector));
    }

    /** Both properties are inherited (CSS Text 3, 5.4 and 9.2). */
    private BlockStyle.Ends ends(String selector) {
        return new BlockStyle.Ends(
                cascade.inherited(selector, Property.HYPHENS).map(Declaration::keyword)
                        .map(word -> BlockStyle.Hyphens.valueOf(word.toUpperCase(Locale.ROOT))).orElse(BlockStyle.Hyphens.MANUAL),
                cascade.inherited(selector, Property.HANGING_PUNCTUATION).filter(it -> it.keyword().equals("allow-end")).isPresent());
    }

    private TextStyle text(String selector, TextStyle parent) {
        double size = points(selector, Property.FONT_SIZE, parent.size(), parent.size());
        return new TextStyle(
                cascade.get(selector, Property.FONT_FAMILY).map(Declaration::family).orElse(parent.family()),
                size,
                cascade.get(selector, Property.FONT_WEIGHT).map(it -> it.keyword().equals("bold")).orElse(parent.bold()),
                cascade.get(selector, Property.FONT_STYLE).map(it -> it.keyword().equals("italic")).orElse(parent.italic()),
                cascade.get(selector, Property.COLOR).map(Declaration::colour).orElse(parent.colour()),
                points(selector, Property.LETTER_SPACING, size, parent.letterSpacing()));
    }

    /** A bare number is inherited as it stands, a length as what it came to on {@code body} (CSS 2.1, 10.8.1). */
    private double leading(String selector, double size) {
        return cascade.get(selector, Property.LINE_HEIGHT)
                .map(own -> own.leading(size))
                .or(() -> cascade.get(Cascade.BODY, Property.LINE_HEIGHT)
                        .map(inherited -> inherited.leading(inherited.bareNumber() ? size : body.size())))
                .orElse(size * INITIAL_LEADING);
    }

    private double indent(String selector, double size) {
        return cascade.get(selector, Property.TEXT_INDENT)
                .map(own -> own.points(size))
                .orElse(points(Cascade.BODY, Property.TEXT_INDENT, body.size(), 0));
    }

    private Optional<Rule> rule(String selector, Property border, Property padding, double em) {
        double gap = points(selector, padding, em, 0);
        return cascade.get(selector, border).flatMap(declaration -> declaration.rule(em, gap));
    }

    private double points(String selector, Property property, double em, double otherwise) {
        return cascade.get(selector, property).map(declaration -> declaration.points(em)).orElse(otherwise);
    }

    /** Holds for both papers, because {@code --paper} may change the sheet's own. */
    private void requireRoom(Role role, Spacing spacing, PageStyle page) {
        for (Paper paper : Paper.values()) {
            Margins margins = page.margins();
            double measure = page.on(paper).measure() - spacing.sides() - Math.max(0, spacing.firstLine());
            double height = paper.height() - margins.top() - margins.bottom();
            if (measure < HouseStyle.LEAST_MEASURE || height < HouseStyle.LEAST_MEASURE) {
                throw new StyleException(placeOf(role), "the margins leave no room for " + role.selector() + " on " + paper,
                        "leave " + HouseStyle.LEAST_MEASURE + "pt in width and in height");
            }
        }
        if (spacing.start() + spacing.firstLine() < 0) {
            throw new StyleException(placeOf(role), "the first line of " + role.selector() + " hangs out of the page's text",
                    "a negative text-indent needs a margin-left of that size at least");
        }
    }

    private Place placeOf(Role role) {
        return cascade.inherited(role.selector(), Property.TEXT_INDENT)
                .or(() -> cascade.get(role.selector(), Property.MARGIN_LEFT))
                .or(() -> cascade.get(Cascade.PAGE, Property.MARGIN))
                .map(Declaration::place)
                .orElse(new Place(name, 0, 0));
    }

    private static Align align(String keyword) {
        return switch (keyword) {
            case "center" -> Align.CENTRE;
            case "end", "right" -> Align.END;
            case "justify" -> Align.JUSTIFY;
            default -> Align.START;
        };
    }
}
