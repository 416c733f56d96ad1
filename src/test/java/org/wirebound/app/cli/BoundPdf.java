package org.wirebound.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A bound PDF as another program reads it: by PDFBox, which had no part in writing the file. */
final class BoundPdf {
    private final byte[] bytes;

    BoundPdf(byte[] bytes) {
        this.bytes = bytes;
    }

    private interface Reading<T> {
        T read(PDDocument document) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The titles of the bookmarks; those of the second level behind a dash. */
    List<String> outline() {
        return read(document -> {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem part : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(part.getTitle());
                part.children().forEach(dispatch -> titles.add("- " + dispatch.getTitle()));
            }
            return titles;
        });
    }

    List<String> labels() {
        return read(document -> Arrays.asList(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()));
    }

    String direction() {
        return read(document -> document.getDocumentCatalog().getViewerPreferences().getReadingDirection());
    }

    /** The day on which the file says that it was made. */
    String created() {
        return read(document -> document.getDocumentInformation().getCreationDate().toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }

    /** The words on the page of a label. */
    String textOfPage(String label) {
        return read(document -> text(document, labels().indexOf(label) + 1));
    }

    private static String text(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        stripper.setLineSeparator("\n");
        return Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC);
    }

    /** What stands at the end of the line of the contents that begins with a headline. */
    String contentsNumber(String headline) {
        return textOfPage("ii").lines().filter(line -> line.startsWith(headline)).findFirst().orElseThrow().replaceAll(".*[. ]", "");
    }

    /** The label of the page to which a line of the contents leads. */
    String linkedPage(String headline) {
        return read(document -> {
            for (PDAnnotation annotation : document.getPage(1).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && headline.equals(link.getContents())) {
                    PDNamedDestination named = (PDNamedDestination) link.getDestination();
                    int page = document.getDocumentCatalog().findNamedDestinationPage(named).retrievePageNumber();
                    return labels().get(page);
                }
            }
            throw new IllegalStateException("nothing leads to " + headline);
        });
    }

    /** The names of an index with their page numbers. */
    Map<String, List<String>> index(String heading) {
        String page = labels().stream().filter(label -> textOfPage(label).startsWith(heading)).findFirst().orElseThrow();
        Map<String, List<String>> names = new LinkedHashMap<>();
        textOfPage(page).lines().skip(1).filter(line -> line.matches("\\D+ \\d[\\d, ]*")).forEach(line ->
                names.put(line.replaceAll("\\s+\\d[\\d, ]*$", ""), List.of(line.replaceAll("^\\D+", "").split(", "))));
        return names;
    }
}
