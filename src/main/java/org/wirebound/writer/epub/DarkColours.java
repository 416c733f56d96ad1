package org.wirebound.writer.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Role;

/**
 * The colours of the house style for readers who read light on dark: as far from the dark ground as the style's own are from
 * white paper, and never nearer than WCAG 2.2, 1.4.3 allows. Black is the reader's own colour of text.
 */
final class DarkColours {
    /** What programs take for the ground of dark pages. */
    static final Colour GROUND = new Colour(0x12, 0x12, 0x12);
    private static final String GROUND_AND_TEXT = "html { background: #" + GROUND.hex() + "; color: #E0E0E0; }\n";
    /** The rules for a page without colours of its own. */
    static final String PLAIN = "@media (prefers-color-scheme: dark) {\n" + GROUND_AND_TEXT + "}\n";
    /** WCAG 2.2, 1.4.3, for text of any size. */
    static final double LEAST_CONTRAST = 4.5;

    private static final Colour WHITE = new Colour(255, 255, 255);
    private static final double STEP = 0.005;

    private DarkColours() {}

    /** The rules for the page and for some roles. */
    static String css(HouseStyle style, Set<Role> roles) {
        List<String> rules = new ArrayList<>();
        for (Role role : roles) {
            BlockStyle block = style.of(role);
            String selector = role == Role.HEADER_CELL ? ".table .header-cell" : "." + StyleSheet.className(role);
            boolean changes = !block.text().colour().equals(role.inline() ? style.of(Role.BODY).text().colour() : Colour.BLACK);
            if (role == Role.LOGO) { // a mark has its own colours, and is made for white paper
                rules.add(selector + " img { background-color: #" + WHITE.hex() + "; padding: 0.5em; }");
            }
            if (role == Role.LINK) { // its colour may be too near that of the text (WCAG 2.2, 1.4.1)
                rules.add(selector + " { text-decoration: underline; }");
            }
            if (changes) {
                rules.add(selector + " { color: #" + lightened(block.text().colour()).hex() + "; }");
            }
            border(block.ruleAbove()).ifPresent(colour -> rules.add(selector + " { border-top-color: " + colour + "; }"));
            border(block.ruleBelow()).ifPresent(colour -> rules.add(below(role, selector) + " { border-bottom-color: " + colour + "; }"));
        }
        return "@media (prefers-color-scheme: dark) {\n" + GROUND_AND_TEXT + String.join("\n", rules) + "\n}\n";
    }

    private static String below(Role role, String selector) {
        return switch (role) {
            case TABLE -> ".table th, .table td";
            case HEADER_CELL -> ".table th[scope=col]";
            default -> selector;
        };
    }

    private static Optional<String> border(Optional<BlockStyle.Rule> rule) {
        return rule.map(BlockStyle.Rule::colour).filter(colour -> !colour.equals(Colour.BLACK)).map(colour -> "#" + lightened(colour).hex());
    }

    /** The colour of the same hue that is light enough; found in Oklab, in which equal steps of lightness look equal. */
    static Colour lightened(Colour colour) {
        double wanted = Math.max(LEAST_CONTRAST, Math.min(colour.contrastWith(WHITE), WHITE.contrastWith(GROUND)));
        Oklab lab = Oklab.of(colour);
        for (double lightness = lab.lightness(); lightness < 1; lightness += STEP) {
            Colour lighter = lab.at(lightness).colour();
            if (lighter.contrastWith(GROUND) >= wanted) {
                return lighter;
            }
        }
        return WHITE;
    }
}
