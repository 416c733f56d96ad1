package org.wirebound.writer.epub;

import static org.wirebound.writer.epub.StyleSheet.em;
import static org.wirebound.writer.epub.StyleSheet.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.BlockStyle.Break;
import org.wirebound.style.BlockStyle.Flow;
import org.wirebound.style.BlockStyle.Rule;
import org.wirebound.style.Colour;

/**
 * The indents, rules, ground and page breaks of a block as CSS.
 *
 * @param start the side at which lines start
 * @param end the other side
 */
record BlockFrame(BlockStyle block, String start, String end) {

    List<String> css() {
        List<String> css = new ArrayList<>();
        double size = block.text().size();
        BlockStyle.Frame frame = block.frame();
        boolean grounded = frame.ground().isPresent();
        double inStart = grounded ? frame.start() : 0;
        double inEnd = grounded ? frame.end() : 0;
        css.add("margin-" + start + ": " + em((block.spacing().start() - inStart) / size));
        if (block.spacing().end() - inEnd != 0) {
            css.add("margin-" + end + ": " + em((block.spacing().end() - inEnd) / size));
        }
        ground(frame).ifPresent(css::add);
        if (inStart != 0) {
            css.add("padding-" + start + ": " + em(inStart / size));
        }
        if (inEnd != 0) {
            css.add("padding-" + end + ": " + em(inEnd / size));
        }
        block.ruleAbove().ifPresent(rule -> css.addAll(border("top", rule, size)));
        block.ruleBelow().ifPresent(rule -> css.addAll(border("bottom", rule, size)));
        css.addAll(flow(block.flow()));
        return css;
    }

    static Optional<String> ground(BlockStyle.Frame frame) {
        return frame.ground().map(colour -> "background-color: #" + colour.hex());
    }

    static List<String> border(String side, Rule rule, double size) {
        String padding = "padding-" + side + ": " + em(rule.gap() / size);
        if (rule.thickness() == 0) {
            return List.of(padding);
        }
        String colour = rule.colour().equals(Colour.BLACK) ? "" : " #" + rule.colour().hex();
        return List.of("border-" + side + ": " + number(rule.thickness()) + "pt solid" + colour, padding);
    }

    /** By the older names, which readers of either kind know. */
    private static List<String> flow(Flow flow) {
        List<String> css = new ArrayList<>(2);
        if (flow.before() != Break.AUTO) {
            css.add("page-break-before: " + flow.before().name().toLowerCase(Locale.ROOT));
        }
        if (flow.after() != Break.AUTO) {
            css.add("page-break-after: " + flow.after().name().toLowerCase(Locale.ROOT));
        }
        if (flow.whole()) {
            css.add("page-break-inside: avoid");
        }
        if (flow.orphans() != Flow.PLAIN.orphans()) {
            css.add("orphans: " + flow.orphans());
        }
        if (flow.widows() != Flow.PLAIN.widows()) {
            css.add("widows: " + flow.widows());
        }
        return css;
    }
}
