package org.wirebound.style;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirebound.style.BlockStyle.Align;
import org.wirebound.style.BlockStyle.Flow;
import org.wirebound.style.BlockStyle.Frame;
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
    private final Rules rules;
    private final PictureSource pictures;
    private final TextStyle body;

    StyleResolver(String name, Rules rules, PictureSource pictures) {
        this.pictures = pictures;
        this.name = name;
        this.rules = rules;
        this.body = text(Cascade.BODY, INITIAL);
    }

    HouseStyle resolve() {
        PageStyle page = page();
        Map<Role, BlockStyle> blocks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            BlockStyle block = block(role);
            requireRoom(role, block, page);
            blocks.put(role, block);
        }
        new Contrast(name, rules, blocks).require();
        Stationery stationery = new StationeryRules(rules, pictures).resolve(blocks.get(Role.LOGO).text().size());
        return new HouseStyle(name, page, blocks, stationery, HouseStyle.Variants.NONE);
    }

    private PageStyle page() {
        PageSize size = rules.get(Cascade.PAGE, Property.SIZE).map(declaration -> PageSize.of(declaration, body.size())).orElse(PageSize.A4);
        Margins all = rules.get(Cascade.PAGE, Property.MARGIN)
                .map(margin -> margin.margins(body.size()))
                .orElse(new Margins(INITIAL_MARGIN, INITIAL_MARGIN, INITIAL_MARGIN, INITIAL_MARGIN));
        Margins margins = new Margins(
                points(Cascade.PAGE, Property.MARGIN_TOP, body.size(), all.top()),
                points(Cascade.PAGE, Property.MARGIN_RIGHT, body.size(), all.right()),
                points(Cascade.PAGE, Property.MARGIN_BOTTOM, body.size(), all.bottom()),
                points(Cascade.PAGE, Property.MARGIN_LEFT, body.size(), all.left()));
        return new PageStyle(size.width(), size.height(), margins, MarginBoxes.of(rules), columns());
    }

    private PageStyle.Columns columns() {
        return new PageStyle.Columns(
                rules.get(Cascade.BODY, Property.COLUMNS).map(Declaration::count).orElse(1),
                points(Cascade.BODY, Property.COLUMN_GAP, body.size(), body.size()),
                rules.get(Cascade.BODY, Property.COLUMN_RULE).flatMap(rule -> rule.rule(body.size(), 0)));
    }

    private BlockStyle block(Role role) {
        String selector = role.selector();
        TextStyle text = text(selector, role.inline() ? text(Role.BODY.selector(), body) : body);
        double em = text.size();
        return new BlockStyle(
                text,
                leading(selector, em),
                rules.inherited(selector, Property.TEXT_ALIGN).map(Declaration::keyword).map(StyleResolver::align)
                        .orElse(Align.START),
                new Spacing(
                        points(selector, Property.MARGIN_TOP, em, 0),
                        points(selector, Property.MARGIN_LEFT, em, 0) + points(selector, Property.PADDING_LEFT, em, 0),
                        indent(selector, em),
                        points(selector, Property.MARGIN_RIGHT, em, 0) + points(selector, Property.PADDING_RIGHT, em, 0)),
                frame(selector, em),
                flow(selector),
                ends(selector));
    }

    /** A block with a ground and no border keeps its padding: a rule that has no thickness. */
    private Frame frame(String selector, double em) {
        Optional<Colour> ground = rules.get(selector, Property.BACKGROUND_COLOR).flatMap(Declaration::ground);
        return new Frame(
                rule(selector, Property.BORDER_TOP, Property.PADDING_TOP, em).or(() -> padding(selector, Property.PADDING_TOP, em, ground)),
                rule(selector, Property.BORDER_BOTTOM, Property.PADDING_BOTTOM, em).or(() -> padding(selector, Property.PADDING_BOTTOM, em, ground)),
                ground,
                points(selector, Property.PADDING_LEFT, em, 0),
                points(selector, Property.PADDING_RIGHT, em, 0));
    }

    private Optional<Rule> padding(String selector, Property padding, double em, Optional<Colour> ground) {
        return ground.map(colour -> new Rule(0, points(selector, padding, em, 0), colour)).filter(rule -> rule.gap() > 0);
    }

    /** The least lines of a part are inherited (CSS 2.2, 13.3.2); the rest is not. */
    private Flow flow(String selector) {
        return new Flow(
                rules.get(selector, Property.BREAK_BEFORE).map(Declaration::pageBreak).orElse(BlockStyle.Break.AUTO),
                rules.get(selector, Property.BREAK_AFTER).map(Declaration::pageBreak).orElse(BlockStyle.Break.AUTO),
                rules.get(selector, Property.BREAK_INSIDE).filter(it -> it.says("avoid")).isPresent(),
                rules.inherited(selector, Property.ORPHANS).map(Declaration::count).orElse(Flow.PLAIN.orphans()),
                rules.inherited(selector, Property.WIDOWS).map(Declaration::count).orElse(Flow.PLAIN.widows()),
                rules.get(selector, Property.COLUMN_SPAN).filter(it -> it.says("all")).isPresent());
    }

    /** Both properties are inherited (CSS Text 3, 5.4 and 9.2). */
    private BlockStyle.Ends ends(String selector) {
        return new BlockStyle.Ends(
                rules.inherited(selector, Property.HYPHENS).map(Declaration::keyword)
                        .map(word -> BlockStyle.Hyphens.valueOf(word.toUpperCase(Locale.ROOT))).orElse(BlockStyle.Hyphens.MANUAL),
                rules.inherited(selector, Property.HANGING_PUNCTUATION).filter(it -> it.keyword().equals("allow-end")).isPresent());
    }

    private TextStyle text(String selector, TextStyle parent) {
        double size = points(selector, Property.FONT_SIZE, parent.size(), parent.size());
        return new TextStyle(
                rules.get(selector, Property.FONT_FAMILY).map(Declaration::family).orElse(parent.family()),
                size,
                rules.get(selector, Property.FONT_WEIGHT).map(it -> it.keyword().equals("bold")).orElse(parent.bold()),
                rules.get(selector, Property.FONT_STYLE).map(it -> it.keyword().equals("italic")).orElse(parent.italic()),
                rules.get(selector, Property.COLOR).map(Declaration::colour).orElse(parent.colour()),
                points(selector, Property.LETTER_SPACING, size, parent.letterSpacing()));
    }

    /** A bare number is inherited as it stands, a length as what it came to on {@code body} (CSS 2.1, 10.8.1). */
    private double leading(String selector, double size) {
        return rules.get(selector, Property.LINE_HEIGHT)
                .map(own -> own.leading(size))
                .or(() -> rules.get(Cascade.BODY, Property.LINE_HEIGHT)
                        .map(inherited -> inherited.leading(inherited.bareNumber() ? size : body.size())))
                .orElse(size * INITIAL_LEADING);
    }

    private double indent(String selector, double size) {
        return rules.get(selector, Property.TEXT_INDENT)
                .map(own -> own.points(size))
                .orElse(points(Cascade.BODY, Property.TEXT_INDENT, body.size(), 0));
    }

    private Optional<Rule> rule(String selector, Property border, Property padding, double em) {
        double gap = points(selector, padding, em, 0);
        return rules.get(selector, border).flatMap(declaration -> declaration.rule(em, gap));
    }

    private double points(String selector, Property property, double em, double otherwise) {
        return rules.get(selector, property).map(declaration -> declaration.points(em)).orElse(otherwise);
    }

    /** Holds for the papers of {@code --paper} too, which may change the sheet's own. */
    private void requireRoom(Role role, BlockStyle block, PageStyle page) {
        Spacing spacing = block.spacing();
        for (PageStyle sheet : List.of(page, page.on(Paper.A4), page.on(Paper.LETTER))) {
            double measure = sheet.measure(block.flow()) - spacing.sides() - Math.max(0, spacing.firstLine());
            if (measure < HouseStyle.LEAST_MEASURE || sheet.depth() < HouseStyle.LEAST_MEASURE) {
                throw new StyleException(placeOf(role), String.format(Locale.ROOT, "the margins leave no room for %s on a sheet of %.0fpt by %.0fpt",
                        role.selector(), sheet.width(), sheet.height()), "leave " + HouseStyle.LEAST_MEASURE + "pt in width, of each column, and in height");
            }
        }
        if (spacing.start() + spacing.firstLine() < 0) {
            throw new StyleException(placeOf(role), "the first line of " + role.selector() + " hangs out of the page's text",
                    "a negative text-indent needs a margin-left of that size at least");
        }
    }

    private Place placeOf(Role role) {
        return rules.inherited(role.selector(), Property.TEXT_INDENT)
                .or(() -> rules.get(role.selector(), Property.MARGIN_LEFT))
                .or(() -> rules.get(Cascade.PAGE, Property.MARGIN))
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
