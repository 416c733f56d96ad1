package org.wirebound.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.docx.DocxWriter;
import org.wirebound.writer.pdf.PdfWriter;

/** A converted dispatch whose metadata are made by hand. */
public final class RecordFixture {
    private static final String TEXT = "Le port rouvre.";
    private static final Span SPAN = new Span(0, 14);

    /** Loaded at first use: a process that brings its own documents starts faster without. */
    private static final class Fonts {
        private static final FontLibrary ALL = FontLibrary.bundled();
    }

    private RecordFixture() {}

    public static Outcome.Converted converted() {
        return converted(TEXT);
    }

    /** The same, with documents that say something else. */
    static Outcome.Converted converted(String words) {
        Proof proof = GalleyFixture.proof(GalleyFixture.bare(words));
        return converted(new Source("x.txt", bytes(TEXT)), List.of(new PdfWriter(Fonts.ALL).write(proof), new DocxWriter(Fonts.ALL).write(proof)));
    }

    /** The same dispatch, of another source and with documents that are there already. */
    public static Outcome.Converted converted(Source source, List<Rendition> renditions) {
        Metadata metadata = Metadata.NONE
                .with(MetadataKey.TITLE, Found.by("first-sentence", "Le port rouvre", 0.5))
                .with(MetadataKey.TITLE_DERIVED, Found.by("first-sentence", true, 1))
                .with(MetadataKey.DATE, Found.at(SPAN, DispatchDate.parse("--04-19"), 0.9, "dateline-f1"))
                .with(MetadataKey.KEYWORDS, Found.byPerson(List.of("port", "mer")))
                .with(MetadataKey.WORD_COUNT, Found.by("counted", 3, 1));
        Block body = new Block.Paragraph(List.of(new Inline.Text(TEXT, SPAN)), SPAN);
        Dispatch dispatch = new Dispatch(metadata, List.of(body));
        List<Finding> findings = List.of(Finding.at(SPAN, FindingCode.DATE_WITHOUT_YEAR, "There is no \"year\"."));
        return new Outcome.Converted(source, new Reading(dispatch, findings), GalleyFixture.bare(TEXT), renditions, findings);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
