package org.wirebound.writer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.wirebound.style.Picture;

/** Writes outlines as SVG 1.1: paths in plain colours and nothing else. */
public final class SvgMarkup {
    public static final String EXTENSION = "svg";
    public static final String MEDIA_TYPE = "image/svg+xml";

    private SvgMarkup() {}

    /** The whole file. */
    public static byte[] of(Picture.Outline outline) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(number(outline.width())).append("\" height=\"").append(number(outline.height())).append("\" viewBox=\"0 0 ")
                .append(number(outline.width())).append(' ').append(number(outline.height())).append("\">\n");
        List<Picture.Fill> fills = outline.fills();
        for (int i = 0; i < fills.size(); i++) {
            path(fills.get(i), "clip" + i, svg);
        }
        return svg.append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void path(Picture.Fill fill, String clipId, StringBuilder svg) {
        fill.clip().ifPresent(box -> svg.append("<clipPath id=\"").append(clipId).append("\"><rect x=\"").append(number(box.left()))
                .append("\" y=\"").append(number(box.top())).append("\" width=\"").append(number(box.width()))
                .append("\" height=\"").append(number(box.height())).append("\"/></clipPath>\n"));
        svg.append("<path fill=\"#").append(fill.colour().hex().toLowerCase(Locale.ROOT)).append('"')
                .append(fill.evenOdd() ? " fill-rule=\"evenodd\"" : "");
        fill.clip().ifPresent(box -> svg.append(" clip-path=\"url(#").append(clipId).append(")\""));
        svg.append(" d=\"");
        for (Picture.Step step : fill.path()) {
            svg.append(switch (step.verb()) {
                case MOVE -> 'M';
                case LINE -> 'L';
                case CURVE -> 'C';
                case CLOSE -> 'Z';
            });
            for (int i = 0; i < step.coordinates().size(); i++) {
                svg.append(i > 0 ? " " : "").append(number(step.coordinates().get(i)));
            }
        }
        svg.append("\"/>\n");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3).stripTrailingZeros().toPlainString();
    }
}
