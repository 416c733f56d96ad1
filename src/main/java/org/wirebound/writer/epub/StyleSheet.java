package org.wirebound.writer.epub;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.BlockStyle.Rule;
import org.wirebound.style.Colour;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Columns;
import org.wirebound.type.Face;
import org.wirebound.type.FaceName;
import org.wirebound.type.FontLibrary;

/**
 * The house style as CSS for reading programs: a class for each role that the galley uses. Sizes are relative to the
 * reader's own size of text, which stands for the style's size of the body, and plain black is left to the reader, who
 * may read white on black.
 */
final class StyleSheet {
    /** Digits after the point: a ten-thousandth of the type size is finer than any screen. */
    /** The cells of rows that name columns; the empty ones name none, but have the rule below. */
    static final String HEAD_ROW = ".table th[scope=col], .table thead .header-cell";
    private static final int DECIMALS = 4;
    private static final double ONE = 10_000;
    /** A measure of about 70 letters, in ems. */
    private static final double READABLE = 36;
    private static final String RESET = """
            html { color-scheme: light dark; }
            body { margin: 1em auto; padding: 0; overflow-wrap: break-word; font-synthesis: weight; widows: 2; orphans: 2; }
            h1, h2, p, pre, ul, ol, li { margin: 0; padding: 0; }
            ul, ol { list-style: none; }
            pre { white-space: pre-wrap; }
            a { color: inherit; text-decoration: none; }
            """;
    private static final String RESET_QUOTE = "blockquote { margin: 0; padding: 0; }\n";
    private static final String RESET_EMPHASIS = "strong, em { font-weight: inherit; font-style: inherit; }\n";
    /** The width stands at the picture itself. */
    private static final String PICTURE = ".logo { line-height: 0; }\n.logo img { height: auto; max-width: 100%; }\n";
    private static final String WHOLE = ".endmark, .signature { page-break-inside: avoid; page-break-before: avoid; }\n";
    private static final String RESET_TABLE = """
            table { border-collapse: collapse; max-width: 100%; }
            tr { page-break-inside: avoid; }
            th, td { padding: 0; vertical-align: top; text-align: inherit; font-weight: inherit; }
            """;
    /** The class of cells whose figures stand at the end side. */
    static final String FIGURE = "figure";
    /** The class of a cell that stands over the middle of several columns. */
    static final String OVER = "over";
    /** After the classes, which it overrules: what stands first has no gap above. */
    private static final String FIRST = "header > :first-child, main > :first-child, main > :first-child:empty + * { margin-top: 0; }\n";

    private final HouseStyle style;
    private final FontLibrary library;
    private final List<EmbeddedFont> fonts;
    private final FontStacks stacks;
    private final boolean rightToLeft;
    private final Set<Role> turned;
    private final boolean lists;
    private final double bodySize;

    private StyleSheet(SheetUse use, FontLibrary library, List<EmbeddedFont> fonts) {
        this.style = use.style();
        this.library = library;
        this.fonts = fonts;
        this.stacks = use.stacks();
        this.rightToLeft = use.rightToLeft();
        this.turned = use.turned();
        this.lists = use.lists();
        this.bodySize = style.of(Role.BODY).text().size();
    }

    static byte[] of(Galley galley, FontLibrary library, List<EmbeddedFont> fonts) {
        SheetUse use = new SheetUse(galley, library);
        use.add(galley);
        return of(use, library, fonts);
    }

    /** A sheet for all documents of one look. */
    static byte[] of(SheetUse use, FontLibrary library, List<EmbeddedFont> fonts) {
        return new StyleSheet(use, library, fonts).css(use.roles()).getBytes(StandardCharsets.UTF_8);
    }

    /** The class of a role. */
    static String className(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a piece says of itself that is set smaller, by a scale below 1; the gap above it stays. */
    static Optional<String> shrunk(Piece piece, HouseStyle style, double scale) {
        double size = scale * piece.style().text().size();
        return scale < 1
                ? Optional.of("font-size: " + em(size / style.of(Role.BODY).text().size())
                        + "; margin-top: " + em(piece.style().spacing().above() / size))
                : Optional.empty();
    }

    private String css(Set<Role> roles) {
        StringBuilder css = new StringBuilder();
        Face body = library.face(style.of(Role.BODY).text().family(), false, false);
        fonts.forEach(font -> css.append(rule("@font-face", font.face(library, body))));
        css.append(RESET);
        css.append(roles.contains(Role.QUOTE) ? RESET_QUOTE : "");
        css.append(roles.contains(Role.STRONG) || roles.contains(Role.EMPHASIS) ? RESET_EMPHASIS : "");
        css.append(rule("body", List.of("max-width: " + em(measure()))));
        for (Role role : roles) {
            css.append(switch (role) {
                case TABLE -> table();
                case HEADER_CELL -> headerCell();
                default -> rule("." + className(role), role.inline() ? inline(role) : block(style.of(role)));
            });
        }
        css.append(roles.contains(Role.LOGO) ? PICTURE : "").append(roles.contains(Role.ENDMARK) || roles.contains(Role.SIGNATURE) ? WHOLE : "");
        turned.forEach(role -> css.append(turned(role)));
        if (roles.contains(Role.LIST_ITEM)) {
            css.append(rule(".marker", marker(style.of(Role.LIST_ITEM))));
        }
        if (lists) {
            css.append(rule(".list-item .list-item", List.of("font-size: 1em", "margin-" + start() + ": " + em(step()))));
        }
        return css.append(FIRST).append(DarkColours.css(style, roles)).toString();
    }

    /** The measure of the page, in ems; lines of a page with columns would be too long for a screen that has one. */
    private double measure() {
        double whole = style.page().measure() / bodySize;
        return style.page().columns().count() == 1 ? whole : Math.min(whole, Math.max(style.page().columnMeasure() / bodySize, READABLE));
    }

    private static String rule(String selector, List<String> declarations) {
        return selector + " { " + declarations.stream().map(it -> it + "; ").collect(Collectors.joining()) + "}\n";
    }

    private List<String> block(BlockStyle block) {
        TextStyle text = block.text();
        double size = text.size();
        List<String> css = new ArrayList<>(letters(text, size / bodySize));
        css.add("letter-spacing: " + em(text.letterSpacing() / size));
        css.add("line-height: " + number(block.leading() / size));
        css.add("text-align: " + align(block.align()));
        css.addAll(ends(block.ends()));
        css.add("text-indent: " + em(block.spacing().firstLine() / size));
        css.add("margin-top: " + em(block.spacing().above() / size));
        css.addAll(new BlockFrame(block, start(), end()).css());
        return css;
    }

    /** A block that runs against the direction of the publication has its indents on the other sides. */
    private String turned(Role role) {
        BlockStyle block = style.of(role);
        double size = block.text().size();
        String selector = "." + className(role) + "[dir=" + (rightToLeft ? "ltr" : "rtl") + "]";
        return rule(selector, List.of("margin-" + end() + ": " + em(block.spacing().start() / size),
                "margin-" + start() + ": " + em(block.spacing().end() / size)));
    }

    private String start() {
        return rightToLeft ? "right" : "left";
    }

    private String end() {
        return rightToLeft ? "left" : "right";
    }

    /** How far in a list within a list stands, in ems. */
    private double step() {
        double outermost = style.of(Role.LIST_ITEM).spacing().start();
        return (style.listItem(1).spacing().start() - outermost) / style.of(Role.LIST_ITEM).text().size();
    }

    /** The rule below a block is the one below each row of a table, and the words stand as far from the one above them. */
    private String table() {
        BlockStyle table = style.of(Role.TABLE);
        double size = table.text().size();
        List<String> css = block(new BlockStyle(table.text(), table.leading(), table.align(), table.spacing(),
                BlockStyle.Frame.ruled(table.ruleAbove(), Optional.empty()).on(table.frame().ground()), table.flow(), table.ends()));
        double half = Columns.GUTTER / 2;
        double gap = table.ruleBelow().map(Rule::gap).orElse(0.0) / size;
        List<String> cell = new ArrayList<>(List.of("padding: " + em(gap) + " " + em(half)));
        table.ruleBelow().ifPresent(rule -> cell.addAll(BlockFrame.border("bottom", rule, size)));
        return RESET_TABLE + rule(".table", css) + rule(".table th, .table td", cell)
                + rule(".table tr > :first-child", List.of("padding-" + start() + ": 0"))
                + rule(".table tr > :last-child", List.of("padding-" + end() + ": 0"))
                + rule(".table td." + FIGURE + ", .table th." + FIGURE, List.of("text-align: end"))
                + rule(".table th." + OVER, List.of("text-align: center"));
    }

    private String headerCell() {
        BlockStyle header = style.of(Role.HEADER_CELL);
        TextStyle text = header.text();
        List<String> css = new ArrayList<>(letters(text, text.size() / style.of(Role.TABLE).text().size()));
        css.add("letter-spacing: " + em(text.letterSpacing() / text.size()));
        css.add("line-height: " + number(header.leading() / text.size()));
        css.add("text-align: " + align(header.align()));
        List<String> border = header.ruleBelow().map(rule -> BlockFrame.border("bottom", rule, text.size())).orElse(List.of("border-bottom: 0"));
        List<String> column = new ArrayList<>(border);
        BlockFrame.ground(header.frame()).ifPresent(column::add);
        return rule(".table .header-cell", css) + rule(HEAD_ROW, column);
    }

    /** Only what an inline role changes, so that a link in a heading stays a heading's text. */
    private List<String> inline(Role role) {
        TextStyle running = style.of(Role.BODY).text();
        TextStyle text = style.of(role).text();
        List<String> css = new ArrayList<>(letters(text, text.size() / running.size()));
        css.removeAll(letters(running, 1));
        if (text.colour().equals(Colour.BLACK) && !running.colour().equals(Colour.BLACK)) {
            css.add("color: #000000");
        }
        if (text.letterSpacing() != running.letterSpacing()) {
            css.add("letter-spacing: " + em(text.letterSpacing() / text.size()));
        }
        return css;
    }

    private List<String> letters(TextStyle text, double relativeSize) {
        FaceName face = library.face(text.family(), text.bold(), text.italic()).name();
        Optional<String> colour = Optional.of(text.colour()).filter(it -> !it.equals(Colour.BLACK)).map(it -> "color: #" + it.hex());
        return Stream.concat(
                Stream.of("font-family: " + families(text.family()), "font-size: " + em(relativeSize), weight(face), slant(face)),
                colour.stream()).toList();
    }

    /** The families that set the text of one, then the others of the publication, then whatever the reader has. */
    private String families(String first) {
        String generic = first.contains("Mono") ? "monospace" : first.contains("Sans") ? "sans-serif" : "serif";
        Stream<String> embedded = fonts.stream().map(font -> font.name().family());
        return Stream.concat(Stream.concat(stacks.of(first).stream(), embedded).distinct().map(name -> '"' + name + '"'), Stream.of(generic))
                .collect(Collectors.joining(", "));
    }

    /** A box as wide as the item hangs, so that the first words stand above those of the other lines. */
    private static List<String> marker(BlockStyle item) {
        double hang = Math.max(0, -item.spacing().firstLine()) / item.text().size();
        return List.of("display: inline-block", "text-indent: 0", "min-width: " + em(hang));
    }

    static String weight(FaceName face) {
        return "font-weight: " + (face.bold() ? "bold" : "normal");
    }

    static String slant(FaceName face) {
        return "font-style: " + (face.italic() ? "italic" : "normal");
    }

    private static String align(BlockStyle.Align align) {
        return switch (align) {
            case START -> "start";
            case CENTRE -> "center";
            case END -> "end";
            case JUSTIFY -> "justify";
        };
    }

    /** What differs from what holds where a sheet says nothing; some readers know the property by its older name alone. */
    private static List<String> ends(BlockStyle.Ends ends) {
        List<String> css = new ArrayList<>(3);
        if (ends.hyphens() != BlockStyle.Hyphens.MANUAL) {
            String hyphens = "hyphens: " + ends.hyphens().name().toLowerCase(Locale.ROOT);
            css.add("-webkit-" + hyphens);
            css.add(hyphens);
        }
        if (ends.hanging()) {
            css.add("hanging-punctuation: allow-end");
        }
        return css;
    }

    /** A length in the type size of the element. */
    static String em(double value) {
        String number = number(value);
        return number.equals("0") ? number : number + "em";
    }

    static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * ONE), DECIMALS).stripTrailingZeros().toPlainString();
    }
}
