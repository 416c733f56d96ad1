package org.wirebound.style;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.style.StyleException.Place;

/** Whether all letters of a style can be told from what they stand on (WCAG 2.2, 1.4.3). */
final class Contrast {
    private static final double LEAST = 4.5;
    private static final double LEAST_OF_LARGE = 3;
    /** Letters of this size are large, in points. */
    private static final double LARGE = 18;
    private static final double LARGE_BOLD = 14;
    /** Blocks in which words of inline roles stand. */
    private static final List<Role> RUNNING = List.of(Role.HEADLINE, Role.SUBHEAD, Role.BYLINE, Role.LEAD, Role.BODY, Role.CROSSHEAD,
            Role.LIST_ITEM, Role.QUOTE, Role.TABLE, Role.HEADER_CELL);

    private final String name;
    private final Rules rules;
    private final Map<Role, BlockStyle> blocks;

    Contrast(String name, Rules rules, Map<Role, BlockStyle> blocks) {
        this.name = name;
        this.rules = rules;
        this.blocks = blocks;
    }

    /** @throws StyleException if letters of any role are too pale */
    void require() {
        for (Role role : Role.values()) {
            TextStyle text = blocks.get(role).text();
            if (!role.inline()) {
                require(role, text, role);
            } else if (!text.colour().equals(blocks.get(Role.BODY).text().colour())) {
                RUNNING.forEach(block -> require(role, text, block));
            }
        }
    }

    private void require(Role role, TextStyle text, Role block) {
        Colour ground = blocks.get(block).frame().ground().orElse(Colour.WHITE);
        double contrast = text.colour().contrastWith(ground);
        double least = text.size() >= LARGE || text.bold() && text.size() >= LARGE_BOLD ? LEAST_OF_LARGE : LEAST;
        if (contrast < least) {
            throw new StyleException(place(role, block), String.format(Locale.ROOT,
                    "the letters of %s (#%s) have a contrast of %.1f to 1 with what they stand on (#%s)",
                    role.selector(), text.colour().hex(), Math.floor(contrast * 10) / 10, ground.hex()),
                    String.format(Locale.ROOT, "people need %.1f at least, 3.0 for letters of 18pt, or of 14pt in bold", LEAST));
        }
    }

    /** Of the two colours the one that the sheet itself sets, and not the style that it lies over. */
    private Place place(Role role, Role block) {
        List<Place> places = Stream.of(rules.get(role.selector(), Property.COLOR), rules.get(block.selector(), Property.BACKGROUND_COLOR),
                rules.get(Cascade.BODY, Property.COLOR)).flatMap(Optional::stream).map(Declaration::place).toList();
        return places.stream().filter(place -> place.file().equals(name)).findFirst()
                .or(() -> places.stream().findFirst()).orElse(new Place(name, 0, 0));
    }
}
