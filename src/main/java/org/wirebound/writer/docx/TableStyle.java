package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.wirebound.style.BlockStyle;
import org.wirebound.type.Columns;

/** The named style of tables (ECMA-376 part 1, 17.7.6): rules between the rows, and the room in the cells. */
final class TableStyle {
    static final String ID = "WireTable";
    static final String NAME = "Wire Table";
    /** What every style of tables is based on. */
    static final String NORMAL = "TableNormal";
    static final String NORMAL_NAME = "Normal Table";

    private TableStyle() {}

    static void normal(CTStyle style) {
        style.setDefault("1");
        style.addNewUiPriority().setVal(BigInteger.valueOf(99));
        style.addNewSemiHidden();
        style.addNewUnhideWhenUsed();
        CTTblPrBase properties = style.addNewTblPr();
        width(properties.addNewTblInd(), 0);
        cells(properties.addNewTblCellMar(), 0, 5.4);
    }

    static void ruled(CTStyle style, BlockStyle table) {
        style.setCustomStyle("1");
        style.addNewBasedOn().setVal(NORMAL);
        style.addNewUiPriority().setVal(BigInteger.valueOf(99));
        CTTblPrBase properties = style.addNewTblPr();
        CTTblBorders borders = properties.addNewTblBorders();
        ParagraphFormat.rule(borders.addNewTop(), table.ruleAbove().map(TableStyle::close));
        ParagraphFormat.rule(borders.addNewBottom(), table.ruleBelow().map(TableStyle::close));
        ParagraphFormat.rule(borders.addNewInsideH(), table.ruleBelow().map(TableStyle::close));
        double gap = table.ruleBelow().map(BlockStyle.Rule::gap).orElse(0.0);
        cells(properties.addNewTblCellMar(), gap, TableWriter.sideRoom(Columns.GUTTER * table.text().size()));
    }

    /** The room between rule and words is the cells' own. */
    static BlockStyle.Rule close(BlockStyle.Rule rule) {
        return new BlockStyle.Rule(rule.thickness(), 0, rule.colour());
    }

    private static void cells(CTTblCellMar margins, double above, double side) {
        width(margins.addNewTop(), above);
        width(margins.addNewLeft(), side);
        width(margins.addNewBottom(), above);
        width(margins.addNewRight(), side);
    }

    private static void width(CTTblWidth element, double points) {
        element.setW(Measure.twips(points));
        element.setType(STTblWidth.DXA);
    }
}
