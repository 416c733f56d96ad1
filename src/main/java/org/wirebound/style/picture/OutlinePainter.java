package org.wirebound.style.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.wirebound.style.Colour;
import org.wirebound.style.Picture;

/** Paints outlines as pixels. */
final class OutlinePainter {
    /** Of the larger side: a logo of five centimetres then has 600 dots an inch. */
    private static final double PIXELS = 1200;

    private OutlinePainter() {}

    static Picture.Raster paint(List<Picture.Fill> fills, double width, double height) {
        double scale = PIXELS / Math.max(width, height);
        BufferedImage image = new BufferedImage((int) Math.max(1, Math.round(width * scale)), (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            pen.scale(scale, scale);
            for (Picture.Fill fill : fills) {
                pen.setClip(fill.clip().map(box -> new Rectangle2D.Double(box.left(), box.top(), box.width(), box.height())).orElse(null));
                pen.setColor(colour(fill.colour()));
                pen.fill(path(fill));
            }
        } finally {
            pen.dispose();
        }
        return Pixels.opaque(image);
    }

    private static Color colour(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }

    private static Path2D path(Picture.Fill fill) {
        Path2D path = new Path2D.Double(fill.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (Picture.Step step : fill.path()) {
            List<Double> at = step.coordinates();
            switch (step.verb()) {
                case MOVE -> path.moveTo(at.get(0), at.get(1));
                case LINE -> path.lineTo(at.get(0), at.get(1));
                case CURVE -> path.curveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
                case CLOSE -> path.closePath();
            }
        }
        return path;
    }
}
