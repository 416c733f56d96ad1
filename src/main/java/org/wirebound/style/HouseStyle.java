package org.wirebound.style;

import java.util.EnumMap;
import java.util.Map;

/**
 * The look of an agency's documents: the sheet, and a complete style for every role.
 *
 * @param name the style's name for people
 * @param page the sheet
 * @param blocks the style of every role; of an inline role only the text counts
 */
public record HouseStyle(String name, PageStyle page, Map<Role, BlockStyle> blocks) {
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

    public HouseStyle on(PageStyle.Paper paper) {
        return new HouseStyle(name, page.on(paper), blocks);
    }
}
