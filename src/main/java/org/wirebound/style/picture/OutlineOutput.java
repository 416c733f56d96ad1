package org.wirebound.style.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.UnusablePictureException;

/** Takes down the shapes that a renderer of SVG paints, lines as the shapes of their strokes. What is more than a plain colour is refused. */
final class OutlineOutput implements Output {
    private final FillRecorder recorder;
    private State state;

    /** What later shapes are painted with. */
    private record State(AffineTransform transform, Stroke stroke, Paint paint, Optional<Rectangle2D> clip, float opacity) {
        State moved(Consumer<AffineTransform> move) {
            AffineTransform moved = new AffineTransform(transform);
            move.accept(moved);
            return new State(moved, stroke, paint, clip, opacity);
        }

        State clipped(Optional<Rectangle2D> other) {
            return new State(transform, stroke, paint, other, opacity);
        }
    }

    OutlineOutput(FillRecorder recorder) {
        this(recorder, new State(new AffineTransform(), new BasicStroke(), Color.BLACK, Optional.empty(), 1));
    }

    private OutlineOutput(FillRecorder recorder, State state) {
        this.recorder = recorder;
        this.state = state;
    }

    @Override
    public void fillShape(Shape shape) {
        recorder.fill(state.transform.createTransformedShape(shape), colour(), state.clip);
    }

    @Override
    public void drawShape(Shape shape) {
        StrokeRoom.require(shape, state.stroke);
        fillShape(state.stroke.createStrokedShape(shape));
    }

    private Color colour() {
        if (!(state.paint instanceof Color colour)) {
            throw new UnusablePictureException("the SVG paints with something else than plain colours", "turn gradients and patterns to paths of plain colours");
        } else if (colour.getAlpha() < 255 || state.opacity < 1) {
            throw new UnusablePictureException("the SVG has colours that show through", "mix them with the ground and make them solid");
        }
        return colour;
    }

    private static UnusablePictureException image() {
        return new UnusablePictureException("the SVG holds an image of pixels", "save it as PNG");
    }

    @Override
    public void drawImage(BufferedImage image) {
        throw image();
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        throw image();
    }

    @Override
    public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
        throw image();
    }

    @Override
    public void setPaint(Paint paint) {
        state = new State(state.transform, state.stroke, paint, state.clip, state.opacity);
    }

    @Override
    public void setPaint(Supplier<Paint> paint) {
        setPaint(paint.get());
    }

    @Override
    public void setStroke(Stroke stroke) {
        state = new State(state.transform, stroke, state.paint, state.clip, state.opacity);
    }

    @Override
    public Stroke stroke() {
        return state.stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Rectangle2D placed = upright(shape);
        state = state.clipped(Optional.of(state.clip.map(placed::createIntersection).orElse(placed)));
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        state = state.clipped(Optional.ofNullable(shape).map(this::upright));
    }

    private Rectangle2D upright(Shape clip) {
        Area area = new Area(state.transform.createTransformedShape(clip));
        if (!area.isRectangular()) {
            throw new UnusablePictureException("the SVG clips with something else than an upright rectangle", "cut the shapes themselves");
        }
        return area.getBounds2D();
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new OutlineOutput(recorder, state);
    }

    @Override
    public void dispose() {
        // it holds nothing that must be given back
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // what helps to find faults of the renderer is no part of the picture
    }

    @Override
    public Rectangle2D clipBounds() {
        return state.clip.orElseGet(() -> new Rectangle2D.Float(-1e6f, -1e6f, 2e6f, 2e6f));
    }

    @Override
    public @Nullable RenderingHints renderingHints() {
        return null;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        // hints are for pixels
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(state.transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        state = state.moved(moved -> moved.setTransform(transform));
    }

    @Override
    public void applyTransform(AffineTransform transform) {
        state = state.moved(moved -> moved.concatenate(transform));
    }

    @Override
    public void rotate(double angle) {
        state = state.moved(moved -> moved.rotate(angle));
    }

    @Override
    public void scale(double x, double y) {
        state = state.moved(moved -> moved.scale(x, y));
    }

    @Override
    public void translate(double x, double y) {
        state = state.moved(moved -> moved.translate(x, y));
    }

    @Override
    public float currentOpacity() {
        return state.opacity;
    }

    @Override
    public void applyOpacity(float opacity) {
        state = new State(state.transform, state.stroke, state.paint, state.clip, state.opacity * opacity);
    }

    @Override
    public SafeState safeState() {
        State saved = state;
        return () -> state = saved;
    }

    @Override
    public boolean supportsFilters() {
        return true; // so that it asks for one, and none is left out unseen
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
