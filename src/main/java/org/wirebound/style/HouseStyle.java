package org.wirebound.style;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The look of an agency's documents: the sheet, and a complete style for every role.
 *
 * @param name the style's name for people
 * @param page the sheet
 * @param blocks the style of every role; of an inline role only the text counts
 * @param stationery what stands on every document
 * @param variants what differs on screens and in some languages
 */
public record HouseStyle(String name, PageStyle page, Map<Role, BlockStyle> blocks, Stationery stationery, Variants variants) {
    /** The deepest level of lists within lists: word processors know nine levels (ECMA-376 part 1, 17.9.6). */
    public static final int DEEPEST_LEVEL = 8;
    /** The narrowest measure that a style may leave, in points. */
    static final int LEAST_MEASURE = 144;
    /** How far in a level stands where the items of a list are not indented, in ems. */
    private static final double LEAST_STEP = 1.5;

    /**
     * What differs.
     *
     * @param screen the style of EPUB, where it is another one
     * @param languages the styles of dispatches in some languages, by the beginning of the tag in lower case
     */
    public record Variants(Optional<HouseStyle> screen, SortedMap<String, HouseStyle> languages) {
        static final Variants NONE = new Variants(Optional.empty(), Collections.emptySortedMap());

        public Variants {
            languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        }
    }

    /** A style with nothing printed on its paper that is the same on every medium and in every language. */
    public HouseStyle(String name, PageStyle page, Map<Role, BlockStyle> blocks) {
        this(name, page, blocks, Stationery.NONE, Variants.NONE);
    }

    public HouseStyle {
        blocks = new EnumMap<>(blocks);
        for (Role role : Role.values()) {
            if (!blocks.containsKey(role)) {
                throw new IllegalArgumentException("style " + name + " has nothing for " + role);
            }
        }
        blocks = Collections.unmodifiableMap(blocks);
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
        double room = page.measure(outermost.flow()) - spacing.sides() - LEAST_MEASURE;
        double indent = spacing.start() + step * Math.min(level, Math.floor(Math.max(0, room) / step));
        return level == 0 ? outermost
                : outermost.spaced(new BlockStyle.Spacing(spacing.above(), indent, spacing.firstLine(), spacing.end()));
    }

    /** The style of a dispatch in a language: that of the longest tag that the language's begins with (RFC 4647, 3.4). */
    public HouseStyle in(String language) {
        if (variants.languages().isEmpty()) {
            return this;
        }
        String tag = language.toLowerCase(Locale.ROOT);
        HouseStyle best = this;
        int longest = 0;
        for (Map.Entry<String, HouseStyle> variant : variants.languages().entrySet()) {
            if (variant.getKey().length() > longest && matches(variant.getKey(), tag)) {
                best = variant.getValue();
                longest = variant.getKey().length();
            }
        }
        return best;
    }

    /** Whether a tag begins with a range, both in lower case; an empty range is every tag's beginning. */
    static boolean matches(String range, String tag) {
        return range.isEmpty() || tag.startsWith(range) && (tag.length() == range.length() || tag.charAt(range.length()) == '-');
    }

    /** This style and all of its variants. */
    public Stream<HouseStyle> all() {
        return Stream.concat(Stream.of(this), Stream.concat(variants.screen().stream(), variants.languages().values().stream().flatMap(HouseStyle::all)));
    }

    /** The style of EPUB, which is read on screens. */
    public Optional<HouseStyle> screen() {
        return variants.screen();
    }

    public HouseStyle on(PageStyle.Paper paper) {
        return new HouseStyle(name, page.on(paper), blocks, stationery, each(style -> style.on(paper)));
    }

    HouseStyle on(PageStyle other) {
        return new HouseStyle(name, other, blocks, stationery, variants);
    }

    /** The same without logo, address, end mark and signature, which belong to a single dispatch and not to each of many. */
    public HouseStyle onBlankPaper() {
        return new HouseStyle(name, page, blocks, Stationery.NONE, each(HouseStyle::onBlankPaper));
    }

    HouseStyle with(Map<Role, BlockStyle> others, UnaryOperator<HouseStyle> variant) {
        return new HouseStyle(name, page, others, stationery, each(variant));
    }

    private Variants each(UnaryOperator<HouseStyle> change) {
        SortedMap<String, HouseStyle> languages = new TreeMap<>(variants.languages());
        languages.replaceAll((language, style) -> change.apply(style));
        return new Variants(variants.screen().map(change), languages);
    }
}
