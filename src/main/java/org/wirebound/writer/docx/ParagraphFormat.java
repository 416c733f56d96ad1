package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;

/** Writes how paragraphs stand (ECMA-376 part 1, 17.3.1). */
final class ParagraphFormat {
    /** How much of an exact line Word gives to what is above the baseline. */
    private static final double SHARE_ABOVE_BASELINE = 0.8;
    /** The height of capitals with one accent in the Noto faces, in ems. */
    private static final double ACCENTED_CAPITAL = 0.94;
    /** In NFD: two marks in a pile, or a letter of a script that may stand higher than Latin capitals with an accent do. */
    private static final Pattern TALL = Pattern.compile("\\p{M}\\p{M}|[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsCommon}\\p{M}"
            + "\\p{IsHebrew}\\p{IsGeorgian}\\p{IsArmenian}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    /** The height of letters with marks upon marks in the Noto faces of Arabic, the Indic scripts and Thai, in ems. */
    private static final double PILED_MARKS = 1.1;
    /** Leading that is so much closer than a single line is not seen to be wider. */
    private static final double UNSEEN = 1.05;

    private final CTPPrBase properties;
    private final FontLibrary fonts;

    ParagraphFormat(CTPPrBase properties, FontLibrary fonts) {
        this.properties = properties;
        this.fonts = fonts;
    }

    /** Writes every property. */
    void all(BlockStyle style) {
        keepWithNext(style);
        if (style.flow().before() == BlockStyle.Break.ALWAYS) {
            properties.addNewPageBreakBefore();
        }
        if (style.flow().orphans() == 1 && style.flow().widows() == 1) {
            properties.addNewWidowControl().setVal("0");
        }
        rules(style);
        ground(style.frame());
        if (style.ends().hyphens() != BlockStyle.Hyphens.AUTO) {
            properties.addNewSuppressAutoHyphens();
        }
        spacing(style);
        indent(style.spacing());
        align(properties, style.align());
    }

    /** Writes only what differs from what is inherited. */
    void difference(BlockStyle style, BlockStyle inherited) {
        if (style.keepWithNext() != inherited.keepWithNext()) {
            keepWithNext(style);
        }
        if (!style.frame().equals(inherited.frame())) {
            rules(style);
            ground(style.frame());
        }
        if (style.spacing().above() != inherited.spacing().above()
                || style.leading() != inherited.leading()
                || !style.text().equals(inherited.text())) {
            spacing(style);
        }
        if (style.spacing().sides() != inherited.spacing().sides()
                || style.spacing().start() != inherited.spacing().start()
                || style.spacing().firstLine() != inherited.spacing().firstLine()) {
            indent(style.spacing());
        }
        if (style.align() != inherited.align()) {
            align(properties, style.align());
        }
    }

    /**
     * Frees a close paragraph from an exact leading if it has letters taller than that has room for, and keeps to the leading where another
     * face than the style's would make lines wider.
     *
     * @param tallest the highest single line of the paragraph's faces, in ems
     */
    void roomFor(String text, BlockStyle style, double tallest) {
        double size = style.text().size();
        boolean tall = TALL.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find();
        if (style.leading() < single(style.text())) {
            if (tall) {
                share(spacing(), style);
            }
        } else if (style.leading() * UNSEEN < tallest * size
                && style.leading() * SHARE_ABOVE_BASELINE >= (tall ? PILED_MARKS : ACCENTED_CAPITAL) * size) {
            CTSpacing spacing = spacing();
            spacing.setLine(Measure.twips(style.leading()));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        }
    }

    /** Lines as high as what stands in them: an exact leading would cut a picture off. */
    void single() {
        CTSpacing spacing = spacing();
        spacing.setLine(Measure.lines(1));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private CTSpacing spacing() {
        return properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
    }

    /** Writes where the items of a list stand: their words behind the marker at one edge. */
    void item(BlockStyle.Spacing spacing) {
        CTTabStop tab = properties.addNewTabs().addNewTab();
        tab.setVal(STTabJc.LEFT);
        tab.setPos(Measure.twips(spacing.start()));
        indent(spacing);
    }

    /** Sets the gap below a paragraph in place of that above the next, in points. */
    static void after(CTPPrBase properties, double points) {
        CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setAfter(Measure.twips(points));
    }

    /** Makes the lines of a paragraph exactly so many points high. */
    static void exact(CTPPrBase properties, double points) {
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(Measure.twips(Math.max(1, points)));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    /** Makes an empty paragraph exactly as high as a gap, in points, and gives it back. */
    static CTPPr gap(CTPPr properties, double points) {
        exact(properties, points);
        return properties;
    }

    /** Says the direction of a paragraph where it is not that of the document (17.3.1.6). */
    static void direction(CTPPrBase properties, boolean rightToLeft, boolean document) {
        if (rightToLeft != document) {
            CTOnOff bidi = properties.addNewBidi();
            if (!rightToLeft) {
                bidi.setVal("0");
            }
        }
    }

    private void keepWithNext(BlockStyle style) {
        CTOnOff keep = properties.addNewKeepNext();
        if (!style.keepWithNext()) {
            keep.setVal("0");
        }
    }

    /** A rule that an inherited style has and this one has not is written as none. */
    private void rules(BlockStyle style) {
        CTPBdr borders = properties.addNewPBdr();
        rule(borders.addNewTop(), style.ruleAbove());
        side(style.frame(), style.frame().start()).ifPresent(rule -> rule(borders.addNewLeft(), Optional.of(rule)));
        rule(borders.addNewBottom(), style.ruleBelow());
        side(style.frame(), style.frame().end()).ifPresent(rule -> rule(borders.addNewRight(), Optional.of(rule)));
    }

    /** The ground of a paragraph reaches as far as its borders do, so that padding is a border in the colour of the ground. */
    private static Optional<BlockStyle.Rule> side(BlockStyle.Frame frame, double padding) {
        return frame.ground().filter(colour -> padding > 0).map(colour -> new BlockStyle.Rule(0, padding, colour));
    }

    private void ground(BlockStyle.Frame frame) {
        frame.ground().ifPresent(colour -> shade(properties.addNewShd(), colour));
    }

    static void shade(CTShd shading, Colour colour) {
        shading.setVal(STShd.CLEAR);
        shading.setColor("auto");
        shading.setFill(colour.hex());
    }

    static void rule(CTBorder border, Optional<BlockStyle.Rule> rule) {
        border.setVal(rule.isPresent() ? STBorder.SINGLE : STBorder.NONE);
        rule.ifPresent(line -> {
            border.setSz(Measure.eighths(line.thickness()));
            border.setSpace(Measure.wholePoints(line.gap()));
            border.setColor(line.colour().hex());
        });
    }

    private void spacing(BlockStyle style) {
        CTSpacing spacing = properties.addNewSpacing();
        spacing.setBefore(Measure.twips(style.spacing().above()));
        spacing.setAfter(BigInteger.ZERO);
        leading(spacing, style);
    }

    /**
     * A leading of a single line or more is a distance that may grow with a taller glyph. A closer one is exact where
     * capitals with an accent have room, or else a share of a single line, which cuts nothing off but comes out too close
     * in LibreOffice (17.18.48).
     */
    private void leading(CTSpacing spacing, BlockStyle style) {
        if (style.leading() >= single(style.text())) {
            spacing.setLine(Measure.twips(style.leading()));
            spacing.setLineRule(STLineSpacingRule.AT_LEAST);
        } else if (style.leading() * SHARE_ABOVE_BASELINE >= ACCENTED_CAPITAL * style.text().size()) {
            spacing.setLine(Measure.twips(style.leading()));
            spacing.setLineRule(STLineSpacingRule.EXACT);
        } else {
            share(spacing, style);
        }
    }

    private void share(CTSpacing spacing, BlockStyle style) {
        spacing.setLine(Measure.lines(style.leading() / single(style.text())));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    private double single(TextStyle text) {
        return fonts.face(text.family(), text.bold(), text.italic()).lineHeight() * text.size();
    }

    /** {@code left} is the start side: in a right-to-left paragraph it is the right one (17.3.1.12). */
    private void indent(BlockStyle.Spacing spacing) {
        CTInd indent = properties.addNewInd();
        indent.setLeft(Measure.twips(spacing.start()));
        if (spacing.end() != 0) {
            indent.setRight(Measure.twips(spacing.end()));
        }
        if (spacing.firstLine() < 0) {
            indent.setHanging(Measure.twips(-spacing.firstLine()));
        } else {
            indent.setFirstLine(Measure.twips(spacing.firstLine()));
        }
    }

    /** As with the indent, {@code left} means the start side (17.18.44, Transitional). */
    static void align(CTPPrBase properties, BlockStyle.Align align) {
        properties.addNewJc().setVal(switch (align) {
            case START -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case END -> STJc.RIGHT;
            case JUSTIFY -> STJc.BOTH;
        });
    }
}
