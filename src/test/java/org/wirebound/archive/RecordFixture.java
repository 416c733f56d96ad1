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
import org.wirebound.writer.Format;
import org.wirebound.writer.GalleyFixture;
import org.wirebound.writer.Rendition;

/** A converted dispatch made by hand; its renditions are not documents, only bytes. */
public final class RecordFixture {
    private static final Span SPAN = new Span(0, 14);

    private RecordFixture() {}

    public static Outcome.Converted converted() {
        Metadata metadata = Metadata.NONE
                .with(MetadataKey.TITLE, Found.by("first-sentence", "Le port rouvre", 0.5))
                .with(MetadataKey.TITLE_DERIVED, Found.by("first-sentence", true, 1))
                .with(MetadataKey.DATE, Found.at(SPAN, DispatchDate.parse("--04-19"), 0.9, "dateline-f1"))
                .with(MetadataKey.KEYWORDS, Found.byPerson(List.of("port", "mer")))
                .with(MetadataKey.WORD_COUNT, Found.by("counted", 3, 1));
        Block body = new Block.Paragraph(List.of(new Inline.Text("Le port rouvre.", SPAN)), SPAN);
        Dispatch dispatch = new Dispatch(metadata, List.of(body, body));
        List<Finding> findings = List.of(Finding.at(SPAN, FindingCode.DATE_WITHOUT_YEAR, "There is no \"year\"."));
        return new Outcome.Converted(new Source("x.txt", bytes("Le port rouvre.")), new Reading(dispatch, findings),
                GalleyFixture.bare("Le port rouvre."),
                List.of(new Rendition(Format.PDF, bytes("pdf")), new Rendition(Format.EPUB, bytes("epub"))), findings);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
