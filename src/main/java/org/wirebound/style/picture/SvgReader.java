package org.wirebound.style.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wirebound.style.Picture;
import org.wirebound.style.UnusablePictureException;

/** Reads SVG 1.1 as far as it is shapes in plain colours, and turns it to outlines. */
final class SvgReader {
    private static final int MOST_BYTES = 256 << 10;
    /** The larger side of every picture comes to this length: coordinates of three decimals then are finer than any press. */
    private static final float SIDE = 1000;
    private static final DocumentLimits LIMITS = new DocumentLimits(30, 4, 2_000);
    /** The library tells on its own logger what it left out; the screen has refused all of that before. Held here, lest it be forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("com.github.weisj.jsvg");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private SvgReader() {}

    static Picture.Outline read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new UnusablePictureException("the picture is no PNG or JPEG, and an SVG has " + (MOST_BYTES >> 10) + " KiB at most",
                    "draw it simpler, or save it as PNG");
        }
        SvgScreen.require(file);
        try {
            return outline(document(file).orElseThrow(() -> new UnusablePictureException("the SVG cannot be read", "save it as plain SVG")));
        } catch (UnusablePictureException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnusablePictureException("the SVG cannot be drawn (" + e.getMessage() + ")", "save it as plain SVG, or as PNG");
        }
    }

    private static Optional<SVGDocument> document(byte[] file) {
        LoaderContext context = LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).documentLimits(LIMITS).build();
        @org.jspecify.annotations.Nullable URI nowhere = null;
        return Optional.ofNullable(new SVGLoader().load(
                () -> SvgScreen.parsers().createXMLEventReader(new ByteArrayInputStream(file)), nowhere, context));
    }

    private static Picture.Outline outline(SVGDocument document) {
        FloatSize size = document.size();
        float scale = SIDE / Math.max(size.width, size.height);
        float width = size.width * scale;
        float height = size.height * scale;
        if (!(width >= 1 && height >= 1)) {
            throw new UnusablePictureException("the SVG has no size, or is more than a thousand times as wide as it is high",
                    "give it a viewBox that frames the picture");
        }
        FillRecorder recorder = new FillRecorder();
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, new OutlineOutput(recorder), new ViewBox(0, 0, width, height));
        List<Picture.Fill> fills = recorder.fills();
        if (fills.isEmpty()) {
            throw new UnusablePictureException("the SVG shows nothing", "look whether its shapes have a colour and lie within its viewBox");
        }
        return new Picture.Outline(width, height, fills, OutlinePainter.paint(fills, width, height));
    }
}
