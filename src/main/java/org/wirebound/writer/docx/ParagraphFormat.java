package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;

/** Writes how paragraphs stand (ECMA-376 part 1, 17.3.1). */
final class ParagraphFormat {
    private final CTPPrBase properties;
    private final FontLibrary fonts;

    ParagraphFormat(CTPPrBase properties, FontLibrary fonts) {
        this.properties = properties;
        this.fonts = fonts;
    }

    /** Writes every property. */
    void all(BlockStyle style) {
        keepWithNext(style);
        rules(style);
        spacing(style);
        indent(style.spacing());
        align(style.align());
    }

    /** Writes only what differs from what is inherited. */
    void difference(BlockStyle style, BlockStyle inherited) {
        if (style.keepWithNext() != inherited.keepWithNext()) {
            keepWithNext(style);
        }
        if (!style.ruleAbove().equals(inherited.ruleAbove()) || !style.ruleBelow().equals(inherited.ruleBelow())) {
            rules(style);
        }
        if (style.spacing().above() != inherited.spacing().above()
                || style.leading() != inherited.leading()
                || !style.text().equals(inherited.text())) {
            spacing(style);
        }
        if (style.spacing().start() != inherited.spacing().start()
                || style.spacing().firstLine() != inherited.spacing().firstLine()) {
            indent(style.spacing());
        }
        if (style.align() != inherited.align()) {
            align(style.align());
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
        rule(borders.addNewBottom(), style.ruleBelow());
    }

    private static void rule(CTBorder border, Optional<BlockStyle.Rule> rule) {
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
     * A leading of a single line or more is a distance that may grow with a taller glyph; a closer one can only be said as a share of
     * a single line, where LibreOffice keeps whole per cents alone. The rule {@code exact} would cut tall glyphs off (17.18.48).
     */
    private void leading(CTSpacing spacing, BlockStyle style) {
        TextStyle text = style.text();
        double single = fonts.face(text.family(), text.bold(), text.italic()).lineHeight() * text.size();
        boolean open = style.leading() >= single;
        spacing.setLine(open ? Measure.twips(style.leading()) : Measure.lines(style.leading() / single));
        spacing.setLineRule(open ? STLineSpacingRule.AT_LEAST : STLineSpacingRule.AUTO);
    }

    /** {@code left} is the start side: in a right-to-left paragraph it is the right one (17.3.1.12). */
    private void indent(BlockStyle.Spacing spacing) {
        CTInd indent = properties.addNewInd();
        indent.setLeft(Measure.twips(spacing.start()));
        if (spacing.firstLine() < 0) {
            indent.setHanging(Measure.twips(-spacing.firstLine()));
        } else {
            indent.setFirstLine(Measure.twips(spacing.firstLine()));
        }
    }

    /** As with the indent, {@code left} means the start side (17.18.44, Transitional). */
    private void align(BlockStyle.Align align) {
        properties.addNewJc().setVal(switch (align) {
            case START -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case END -> STJc.RIGHT;
            case JUSTIFY -> STJc.BOTH;
        });
    }
}
