package org.wirebound.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.style.Figure;
import org.wirebound.style.Galley;
import org.wirebound.style.Picture;
import org.wirebound.writer.SvgMarkup;

/** The pictures of a document and the parts that hold them (ECMA-376 part 1, 15.2.14). */
record Pictures(List<Shown> all) {
    static final Pictures NONE = new Pictures(List.of());

    /**
     * One picture.
     *
     * @param pixels what every program can show
     * @param shapes the same as outlines, for programs that know them
     */
    record Shown(Figure figure, Content pixels, Optional<Content> shapes) {
        Stream<Content> contents() {
            return Stream.concat(Stream.of(pixels), shapes.stream());
        }
    }

    /**
     * The content of one part.
     *
     * @param id the name of the relationship that leads to it
     * @param target its path from the folder of the main text
     */
    record Content(String id, String target, String mediaType, byte[] bytes) {
        String extension() {
            return target.substring(target.lastIndexOf('.') + 1);
        }
    }

    static Pictures of(Galley galley) {
        List<Shown> all = new ArrayList<>();
        galley.pieces().stream().flatMap(piece -> piece.figure().stream()).forEach(figure -> all.add(shown(figure, all.size() + 1)));
        return new Pictures(List.copyOf(all));
    }

    private static Shown shown(Figure figure, int number) {
        if (figure.picture() instanceof Picture.Outline outline) {
            Content shapes = new Content("shapes" + number, "media/image" + number + "." + SvgMarkup.EXTENSION, SvgMarkup.MEDIA_TYPE, SvgMarkup.of(outline));
            return new Shown(figure, pixels(outline.drawn(), number), Optional.of(shapes));
        }
        return new Shown(figure, pixels((Picture.Raster) figure.picture(), number), Optional.empty());
    }

    private static Content pixels(Picture.Raster raster, int number) {
        return new Content("image" + number, "media/image" + number + "." + raster.coding().extension(), raster.coding().mediaType(), raster.bytes());
    }

    /** All parts, in the order of the document. */
    List<Content> contents() {
        return all.stream().flatMap(Shown::contents).toList();
    }

    Shown of(Figure figure) {
        return all.stream().filter(shown -> shown.figure().equals(figure)).findFirst().orElseThrow();
    }

    int numberOf(Shown shown) {
        return all.indexOf(shown) + 1;
    }
}
