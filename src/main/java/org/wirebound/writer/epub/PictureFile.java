package org.wirebound.writer.epub;

import java.util.List;
import org.wirebound.style.Figure;
import org.wirebound.style.Galley;
import org.wirebound.style.Picture;
import org.wirebound.writer.SvgMarkup;

/**
 * A picture as a file of the publication, of a core media type (EPUB 3.3, section 3.2).
 *
 * @param path within the package's folder
 */
record PictureFile(Figure figure, String path, String mediaType, byte[] bytes) {
    /** The pictures of a galley, each with the name that its place gives it. */
    static List<PictureFile> of(Galley galley) {
        List<Figure> figures = galley.pieces().stream().flatMap(piece -> piece.figure().stream()).toList();
        return figures.stream().map(figure -> of(figure, "picture" + (figures.indexOf(figure) + 1))).toList();
    }

    private static PictureFile of(Figure figure, String id) {
        if (figure.picture() instanceof Picture.Raster raster) {
            return new PictureFile(figure, id + "." + raster.coding().extension(), raster.coding().mediaType(), raster.bytes());
        }
        return new PictureFile(figure, id + "." + SvgMarkup.EXTENSION, SvgMarkup.MEDIA_TYPE, SvgMarkup.of((Picture.Outline) figure.picture()));
    }

    String id() {
        return path.substring(0, path.indexOf('.'));
    }

    static String pathOf(Figure figure, List<PictureFile> files) {
        return files.stream().filter(file -> file.figure().equals(figure)).findFirst().orElseThrow().path();
    }
}
