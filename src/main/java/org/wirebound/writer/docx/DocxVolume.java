package org.wirebound.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.Volume;
import org.wirebound.style.VolumeCompositor;
import org.wirebound.style.VolumeMargins;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.FontUse;
import org.wirebound.type.Typesetter;
import org.wirebound.type.page.Proof;
import org.wirebound.writer.Format;
import org.wirebound.writer.Pagination;
import org.wirebound.writer.VolumeWriter;
import org.wirebound.writer.ZipContainer;

/**
 * A volume as DOCX: sections under headings of level 1, dispatches under those of level 2, contents and indexes as fields that hold the pages of the PDF until
 * they are counted anew, and a running head that follows the headings. The main text is held deflated until its end, some 1.5 KB a dispatch.
 */
public final class DocxVolume implements VolumeWriter {
    /** How many lines of contents and indexes are written at once. */
    private static final int BATCH = 200;
    /** So many titles show which faces set most of a volume's words. */
    private static final int SPECIMEN = 500;
    private static final String TOC = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    private final VolumeCompositor compositor;
    private final FontLibrary fonts;
    private final OutputStream out;
    private final Typefaces typefaces;
    private final Map<String, String> links = new LinkedHashMap<>();
    private final List<NumberedList> lists = new ArrayList<>();
    private final Set<WordStyle> styles = EnumSet.allOf(WordStyle.class);
    private final VolumeBody body = new VolumeBody();
    private FontUse use;
    private int sections;
    private int dispatches;

    /** @param out where the file goes at the end; a buffered stream, closed by whoever opened it */
    public DocxVolume(VolumeCompositor compositor, FontLibrary fonts, OutputStream out) {
        this.compositor = compositor;
        this.fonts = fonts;
        this.out = out;
        this.typefaces = Typefaces.of(compositor.galley(compositor.contents().limit(SPECIMEN).toList()), fonts);
        this.use = FontUse.of(compositor.galley(List.of()), fonts);
        styles.removeIf(style -> !style.always() || style == WordStyle.TITLE || style == WordStyle.HEADING);
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    /** Pieces in the volume's own style, language and direction, from which theirs differ. */
    private Galley galley(List<Piece> pieces) {
        return VolumeMargins.counted(compositor.galley(pieces).inOneColumn());
    }

    @Override
    public void section(Volume.Section section) {
        sections++;
    }

    @Override
    public void dispatch(Proof proof) {
        String language = proof.galley().language();
        UnaryOperator<Run> spoken = language.equals(compositor.volume().tongue().tag())
                ? run -> run
                : run -> new Run(run.role(), run.text(), run.style(), run.href(), Optional.of(run.language().orElse(language)));
        Galley galley = galley(proof.galley().pieces().stream().map(piece -> piece.each(spoken)).toList());
        String name = Volume.dispatchAnchor(++dispatches);
        boolean opens = galley.pieces().get(0).role() == Role.SECTION;
        body.add(written(galley, WordStyle::inVolume), opens ? List.of(Volume.sectionAnchor(sections), name) : List.of(name));
    }

    private byte[] written(Galley galley, Function<Role, WordStyle> styleOf) {
        Hyperlinks.add(galley, links);
        use = use.with(FontUse.of(galley, fonts));
        for (Piece piece : galley.pieces()) {
            styles.add(styleOf.apply(piece.role()));
            piece.runs().forEach(run -> styles.add(styleOf.apply(run.role())));
        }
        ListNumbering own = ListNumbering.of(galley).behind(lists);
        lists.addAll(own.lists());
        RunWriter words = new RunWriter(galley, fonts, Hyperlinks.of(links), typefaces);
        return DocumentPart.fragment(galley, fonts, words, own, styleOf);
    }

    @Override
    public void finish(Pagination pages) {
        index("places", compositor.words().places(), compositor.places(pages::page).iterator());
        index("agencies", compositor.words().agencies(), compositor.agencies(pages::page).iterator());
        VolumeBody front = new VolumeBody();
        front.add(VolumeBody.paragraphs(written(galley(compositor.titlePage()), WordStyle::inVolume)));
        contents(front, pages);
        try {
            write(front);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(String name, String heading, Iterator<Piece> lines) {
        if (lines.hasNext()) {
            body.add(written(galley(List.of(compositor.heading(heading))), WordStyle::inVolume), List.of(name));
            batches(lines).forEach(batch -> body.add(unbroken(written(galley(batch), WordStyle::inVolume))));
        }
    }

    /** The first paragraph of a fragment begins a page, which these do not. */
    private static String unbroken(byte[] fragment) {
        return VolumeBody.paragraphs(fragment).replaceFirst("<w:pageBreakBefore/>", "");
    }

    private static Stream<List<Piece>> batches(Iterator<Piece> pieces) {
        return Stream.iterate(next(pieces), batch -> !batch.isEmpty(), batch -> next(pieces));
    }

    private static List<Piece> next(Iterator<Piece> pieces) {
        List<Piece> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && pieces.hasNext()) {
            batch.add(pieces.next());
        }
        return batch;
    }

    private void contents(VolumeBody front, Pagination pages) {
        front.add(VolumeBody.paragraphs(written(galley(List.of(compositor.heading(compositor.words().contents()))),
                role -> role == Role.SECTION ? WordStyle.CONTENTS_HEADING : WordStyle.of(role))));
        ContentsPages numbers = new ContentsPages(compositor, pages);
        Iterator<Piece> lines = compositor.contents().map(numbers::with).iterator();
        String beginning = TOC;
        while (lines.hasNext()) {
            String paragraphs = unbroken(written(galley(next(lines)), WordStyle::inVolume));
            front.add(VolumeBody.inField(paragraphs, beginning, !lines.hasNext()));
            beginning = "";
        }
    }

    private void write(VolumeBody front) throws IOException {
        Galley galley = galley(List.of());
        Typesetter typesetter = new Typesetter(fonts);
        RunningMatter matter = RunningMatter.of(galley, typesetter);
        RunWriter words = new RunWriter(galley, fonts, Hyperlinks.of(links), typefaces);
        List<EmbeddedFont> embedded = EmbeddedFont.of(use.with(FontUse.of(galley, matter.runs(), fonts)), fonts);
        VolumeParts parts = new VolumeParts(galley, fonts, words, matter, new StylesUsed(styles));
        ZipContainer zip = new ZipContainer(out);
        zip.deflate(ContentTypesPart.PATH, ContentTypesPart.of(VolumeParts.ALL, Pictures.NONE));
        zip.deflate(RelationshipsPart.OF_PACKAGE, RelationshipsPart.ofPackage());
        zip.deflate(RelationshipsPart.OF_DOCUMENT, RelationshipsPart.ofDocument(Hyperlinks.of(links), Pictures.NONE, VolumeParts.ALL));
        zip.deflate(RelationshipsPart.OF_FONT_TABLE, RelationshipsPart.ofFontTable(embedded));
        zip.deflate(Part.DOCUMENT.path(), target -> {
            target.write(VolumeParts.OPENING.getBytes(StandardCharsets.UTF_8));
            front.to(target);
            target.write(parts.sectionEnd(true).getBytes(StandardCharsets.UTF_8));
            body.to(target);
            target.write((parts.sectionEnd(false) + VolumeParts.CLOSING).getBytes(StandardCharsets.UTF_8));
        });
        for (Part part : VolumeParts.ALL) {
            if (part != Part.DOCUMENT) {
                zip.deflate(part.path(), parts.content(part, lists, embedded));
            }
        }
        embedded.forEach(font -> zip.deflate(font.path(), font.content()));
        zip.end();
    }
}
