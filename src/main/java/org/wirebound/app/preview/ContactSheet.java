package org.wirebound.app.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.Line;
import org.wirebound.type.LineShape;
import org.wirebound.type.Typesetter;

/** Panels side by side on a neutral ground, each in a thin frame and over a caption. */
final class ContactSheet {
    static final int PANEL_WIDTH = 760;
    static final int MARGIN = 36;
    static final int CAPTION_HEIGHT = 64;

    private static final Color GROUND = new Color(0xE4E6E9);
    private static final Color FRAME = new Color(0xB9BDC4);
    private static final Color INK = new Color(0x333A44);
    private static final double CAPTION_SIZE = 22;
    private static final double REASON_SIZE = 26;
    private static final double REASON_LEADING = 38;

    private final Typesetter typesetter;
    private final int panelHeight;

    ContactSheet(FontLibrary fonts, int panelHeight) {
        this.typesetter = new Typesetter(fonts);
        this.panelHeight = panelHeight;
    }

    /** One panel and what stands below it. */
    record Captioned(String caption, Panel panel) {}

    BufferedImage of(List<Captioned> panels) {
        BufferedImage sheet = new BufferedImage(MARGIN + panels.size() * (PANEL_WIDTH + MARGIN), MARGIN + panelHeight + CAPTION_HEIGHT,
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = sheet.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(GROUND);
            pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
            for (int i = 0; i < panels.size(); i++) {
                draw(panels.get(i), MARGIN + i * (PANEL_WIDTH + MARGIN), pen);
            }
        } finally {
            pen.dispose();
        }
        return sheet;
    }

    private void draw(Captioned captioned, int left, Graphics2D pen) {
        Rectangle2D frame = new Rectangle2D.Double(left - 0.5, MARGIN - 0.5, PANEL_WIDTH + 1, panelHeight + 1);
        pen.setColor(Color.WHITE);
        pen.fill(frame);
        if (captioned.panel() instanceof Panel.Drawn drawn) {
            pen.setClip(left, MARGIN, PANEL_WIDTH, panelHeight);
            pen.drawImage(drawn.image(), left, MARGIN, null);
            pen.setClip(null);
        } else if (captioned.panel() instanceof Panel.Missing missing) {
            reason(missing.reason(), left, pen);
        }
        pen.setColor(FRAME);
        pen.setStroke(new BasicStroke(1));
        pen.draw(frame);
        words(captioned.caption(), true, CAPTION_SIZE, PANEL_WIDTH).forEach(line -> centred(line, left, MARGIN + panelHeight + CAPTION_HEIGHT * 0.6, pen));
    }

    private void reason(String reason, int left, Graphics2D pen) {
        List<Line> lines = words(reason, false, REASON_SIZE, PANEL_WIDTH * 0.7);
        double baseline = MARGIN + (panelHeight - lines.size() * REASON_LEADING) / 2 + REASON_SIZE;
        for (Line line : lines) {
            centred(line, left, baseline, pen);
            baseline += REASON_LEADING;
        }
    }

    private List<Line> words(String words, boolean bold, double size, double measure) {
        TextStyle letters = new TextStyle("Noto Sans", size, bold, false, Colour.BLACK, 0);
        BlockStyle look = new BlockStyle(letters, REASON_LEADING, BlockStyle.Align.CENTRE, new BlockStyle.Spacing(0, 0, 0), Optional.empty(), Optional.empty(), false);
        return typesetter.set(new Piece(Role.BODY, look, Optional.empty(), List.of(new Run(Role.BODY, words, letters, Optional.empty()))), measure, "en").lines();
    }

    private static void centred(Line line, int left, double baseline, Graphics2D pen) {
        pen.setColor(INK);
        pen.fill(AffineTransform.getTranslateInstance(left + (PANEL_WIDTH - line.width()) / 2, baseline)
                .createTransformedShape(LineShape.of(line, false)));
    }
}
