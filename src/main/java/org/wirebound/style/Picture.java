package org.wirebound.style;

import java.util.List;
import java.util.Optional;

/** A picture of the house style, such as a logo: opaque, and its colours are those of sRGB. */
public sealed interface Picture {
    /** Its width by its height. */
    double ratio();

    /**
     * A picture of pixels.
     *
     * @param bytes a whole file; owned by this record, not to be written to
     * @param coding how the file holds the pixels
     * @param width in pixels
     * @param height in pixels
     * @param grey whether the pixels are shades of grey, and not colours
     */
    record Raster(byte[] bytes, Coding coding, int width, int height, boolean grey) implements Picture {
        @Override
        public double ratio() {
            return (double) width / height;
        }
    }

    /** How a file holds pixels. */
    enum Coding {
        /** ITU-T T.81, baseline or progressive, of one or three components. */
        JPEG("jpeg"),
        /** ISO/IEC 15948, of 8 bits a sample, neither transparent nor interlaced. */
        PNG("png");

        private final String extension;

        Coding(String extension) {
            this.extension = extension;
        }

        /** The end of a file's name, without the point. */
        public String extension() {
            return extension;
        }

        public String mediaType() {
            return "image/" + extension;
        }
    }

    /**
     * A picture of shapes, painted one over the other.
     *
     * @param width of the whole
     * @param height of the whole, in the same unit
     * @param fills with the origin at the upper left corner and the second axis downwards
     * @param drawn the same in pixels, for programs that know no shapes
     */
    record Outline(double width, double height, List<Fill> fills, Raster drawn) implements Picture {
        public Outline {
            fills = List.copyOf(fills);
        }

        @Override
        public double ratio() {
            return width / height;
        }
    }

    /**
     * A shape of one colour.
     *
     * @param evenOdd whether what an even number of its lines surrounds is left out; if not, the winding of the lines tells
     * @param clip what of it is seen; all where there is none
     */
    record Fill(List<Step> path, boolean evenOdd, Colour colour, Optional<Box> clip) {
        public Fill {
            path = List.copyOf(path);
        }
    }

    /**
     * An upright rectangle.
     *
     * @param left of its edges from the origin
     * @param top of its edges from the origin
     */
    record Box(double left, double top, double width, double height) {}

    /**
     * A step along the edge of a shape.
     *
     * @param coordinates of the point that it leads to, behind those of the points that bend it
     */
    record Step(Verb verb, List<Double> coordinates) {
        public Step {
            coordinates = List.copyOf(coordinates);
        }
    }

    /** What a step does: lift the pen, draw a line, a cubic Bézier curve, or a line back to where the pen was put down. */
    enum Verb {
        MOVE, LINE, CURVE, CLOSE
    }
}
