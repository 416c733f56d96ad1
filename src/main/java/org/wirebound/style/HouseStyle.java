package org.wirebound.style;

import java.util.EnumMap;
import java.util.Map;

/**
 * The look of an agency's documents: the sheet, and a complete style for every role.
 *
 * @param name the style's name for people
 * @param page the sheet
 * @param blocks the style of every role; of an inline role only the text counts
 * @param stationery what stands on every document
 */
public record HouseStyle(String name, PageStyle page, Map<Role, BlockStyle> blocks, Stationery stationery) {
    /** The deepest level of lists within lists: word processors know nine levels (ECMA-376 part 1, 17.9.6). */
    public static final int DEEPEST_LEVEL = 8;
    /** The narrowest measure that a style may leave, in points. */
    static final int LEAST_MEASURE = 144;
    /** How far in a level stands where the items of a list are not indented, in ems. */
    private static final double LEAST_STEP = 1.5;

    /** A style without anything of the house on its paper. */
    public HouseStyle(String name, PageStyle page, Map<Role, BlockStyle> blocks) {
        this(name, page, blocks, Stationery.NONE);
    }

    public HouseStyle {
        blocks = new EnumMap<>(blocks);
        for (Role role : Role.values()) {
            if (!blocks.containsKey(role)) {
                throw new IllegalArgumentException("style " + name + " has nothing for " + role);
            }
        }
        blocks = java.util.Collections.unmodifiableMap(blocks);
    }

    public BlockStyle of(Role role) {
        return blocks.get(role);
    }

    /**
     * The look of an item of a list within lists: each level stands further in by as much as the items of the outermost one
     * do, as far as the sheet has room.
     *
     * @param level from 0 to {@link #DEEPEST_LEVEL}
     */
    public BlockStyle listItem(int level) {
        BlockStyle outermost = of(Role.LIST_ITEM);
        BlockStyle.Spacing spacing = outermost.spacing();
        double step = spacing.start() > 0 ? spacing.start() : outermost.text().size() * LEAST_STEP;
        double room = page.measure() - spacing.sides() - LEAST_MEASURE;
        double indent = spacing.start() + step * Math.min(level, Math.floor(Math.max(0, room) / step));
        return level == 0 ? outermost
                : outermost.spaced(new BlockStyle.Spacing(spacing.above(), indent, spacing.firstLine(), spacing.end()));
    }

    public HouseStyle on(PageStyle.Paper paper) {
        return new HouseStyle(name, page.on(paper), blocks, stationery);
    }
}
