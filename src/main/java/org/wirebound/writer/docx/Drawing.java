package org.wirebound.writer.docx;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTOfficeArtExtension;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.drawingml.x2006.picture.CTPicture;
import org.openxmlformats.schemas.drawingml.x2006.picture.PicDocument;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.wirebound.style.Figure;

/** Writes a picture into a run (ECMA-376 part 1, 20.4.2.8 and 20.2): as a letter of the line, with the words that stand for it. */
final class Drawing {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Outlines beside the pixels (MS-ODRAWXML, 2.4.1). */
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    /** English Metric Units (20.1.2.1). */
    private static final int UNITS_IN_A_POINT = 12_700;

    private Drawing() {}

    /** @param number of the picture in the document, from 1 */
    static void into(CTR run, Pictures.Shown shown, int number) {
        CTInline inline = run.addNewDrawing().addNewInline();
        inline.setDistT(0L);
        inline.setDistB(0L);
        inline.setDistL(0L);
        inline.setDistR(0L);
        Figure figure = shown.figure();
        size(inline.addNewExtent(), figure);
        describe(inline.addNewDocPr(), figure, number);
        inline.addNewCNvGraphicFramePr().addNewGraphicFrameLocks().setNoChangeAspect(true);
        CTGraphicalObject graphic = inline.addNewGraphic();
        graphic.addNewGraphicData().setUri(PICTURE);
        PicDocument picture = PicDocument.Factory.newInstance();
        fill(picture.addNewPic(), shown, number);
        graphic.getGraphicData().set(picture);
        graphic.getGraphicData().setUri(PICTURE);
    }

    private static void describe(CTNonVisualDrawingProps properties, Figure figure, int number) {
        properties.setId(number);
        properties.setName("Picture " + number);
        properties.setDescr(XmlPart.legal(figure.alternative()));
    }

    private static void fill(CTPicture picture, Pictures.Shown shown, int number) {
        describe(picture.addNewNvPicPr().addNewCNvPr(), shown.figure(), number);
        picture.getNvPicPr().addNewCNvPicPr();
        CTBlip blip = picture.addNewBlipFill().addNewBlip();
        blip.setEmbed(shown.pixels().id());
        shown.shapes().ifPresent(shapes -> shapes(blip.addNewExtLst().addNewExt(), shapes.id()));
        picture.getBlipFill().addNewStretch().addNewFillRect();
        CTTransform2D place = picture.addNewSpPr().addNewXfrm();
        place.addNewOff().setX(0L);
        place.getOff().setY(0L);
        size(place.addNewExt(), shown.figure());
        picture.getSpPr().addNewPrstGeom().setPrst(STShapeType.RECT);
        picture.getSpPr().getPrstGeom().addNewAvLst();
    }

    private static void shapes(CTOfficeArtExtension extension, String relationship) {
        extension.setUri(SVG_EXTENSION);
        try (XmlCursor cursor = extension.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(SVG, "svgBlip", "asvg"));
            cursor.insertAttributeWithValue(new QName(RELATIONSHIPS, "embed", "r"), relationship);
        }
    }

    private static void size(CTPositiveSize2D size, Figure figure) {
        size.setCx(Math.round(figure.width() * UNITS_IN_A_POINT));
        size.setCy(Math.round(figure.height() * UNITS_IN_A_POINT));
    }
}
