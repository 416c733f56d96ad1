package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;
import org.wirebound.type.Face;
import org.wirebound.type.FontLibrary;

/** Writes the runs of paragraphs, in named styles, with direct formatting only where a run departs from them. */
final class RunWriter {
    private final Galley galley;
    private final FontLibrary fonts;
    private final Hyperlinks links;
    private final Typefaces typefaces;

    RunWriter(Galley galley, FontLibrary fonts, Hyperlinks links, Typefaces typefaces) {
        this.galley = galley;
        this.fonts = fonts;
        this.links = links;
        this.typefaces = typefaces;
    }

    Typefaces typefaces() {
        return typefaces;
    }

    /** Writes all runs of a paragraph whose own role and direction are given. */
    void runs(CTP paragraph, Role own, List<Run> runs, boolean rightToLeft) {
        bound(paragraph, own, runs.stream().map(BoundRun::free).toList(), rightToLeft);
    }

    /** Writes all runs of a paragraph, those that show a field of the metadata in content controls. */
    void bound(CTP paragraph, Role own, List<BoundRun> runs, boolean rightToLeft) {
        Directions directions =
                Directions.of(runs.stream().map(run -> run.run().text()).collect(Collectors.joining()), rightToLeft);
        int start = 0;
        for (BoundRun run : runs) {
            run(paragraph, own, run, directions.from(start));
            start += run.run().text().length();
        }
    }

    /**
     * What comes back from the metadata is one run: words that need more have no control. The number of a page is a field, so that the program
     * that opens the file can count anew (17.16.5.40).
     */
    private void run(CTP paragraph, Role own, BoundRun bound, Directions directions) {
        Run run = bound.run();
        List<Portion> portions = Portion.of(run, run.language().orElse(galley.language()), fonts, directions);
        Supplier<CTR> place = bound.control().filter(control -> portions.size() == 1)
                .<Supplier<CTR>>map(control -> control.in(paragraph)::addNewR)
                .orElseGet(() -> place(paragraph, run));
        boolean counts = run.role() == Role.PAGE_NUMBER && run.href().isPresent();
        if (counts) {
            place.get().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
            place.get().addNewInstrText().setStringValue("PAGEREF " + run.href().get().substring(1) + " \\h");
            place.get().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        }
        for (Portion portion : portions) {
            CTR element = place.get();
            format(element, own, run, portion);
            RunText.text(element, portion.text());
        }
        if (counts) {
            place.get().addNewFldChar().setFldCharType(STFldCharType.END);
        }
    }

    private Supplier<CTR> place(CTP paragraph, Run run) {
        Optional<String> link = run.href().flatMap(links::id);
        if (link.isEmpty()) {
            return paragraph::addNewR;
        }
        if (link.get().startsWith(Hyperlinks.WITHIN)) {
            return within(paragraph, link.get().substring(1))::addNewR;
        }
        CTHyperlink element = paragraph.addNewHyperlink();
        element.setId(link.get());
        element.setHistory("1");
        return element::addNewR;
    }

    /** All words that lead to one place are one link: LibreOffice knows a line of the contents by that. */
    private static CTHyperlink within(CTP paragraph, String place) {
        int count = paragraph.sizeOfHyperlinkArray();
        if (count > 0 && place.equals(paragraph.getHyperlinkArray(count - 1).getAnchor())) {
            return paragraph.getHyperlinkArray(count - 1);
        }
        CTHyperlink element = paragraph.addNewHyperlink();
        element.setAnchor(place);
        element.setHistory("1");
        return element;
    }

    /** The highest single line of the faces of some runs, in ems. */
    double tallest(List<Run> runs) {
        double tallest = 0;
        for (Run run : runs) {
            for (Portion portion : Portion.byFamily(run, run.language().orElse(galley.language()), fonts)) {
                Face face = fonts.face(portion.family(), run.style().bold(), run.style().italic());
                tallest = Math.max(tallest, face.lineHeight());
            }
        }
        return tallest;
    }

    /** Writes a number into an element that stands ready; it goes with the direction of its paragraph. */
    void number(CTR element, Run run, boolean rightToLeft) {
        format(element, run.role(), run, new Portion(run.text(), run.style().family(), LetterKind.WESTERN, rightToLeft));
        RunText.text(element, run.text());
    }

    private void format(CTR element, Role own, Run run, Portion portion) {
        TextStyle wanted = drawn(run.style(), portion.family());
        TextStyle named = named(own, run.role());
        if (!run.role().inline() && wanted.equals(named) && run.language().isEmpty() && plain(portion, wanted)) {
            return;
        }
        CTRPr properties = element.addNewRPr();
        if (run.role().inline()) {
            properties.addNewRStyle().setVal(WordStyle.of(run.role()).id());
        }
        TextFormat format = new TextFormat(properties, typefaces);
        format.difference(wanted, named);
        format.portion(portion, wanted.family());
        run.language().ifPresent(tag -> LetterKind.language(properties.addNewLang(), tag));
    }

    /** Word would slant letters that have no italic; on the other formats' pages they stand upright. */
    private TextStyle drawn(TextStyle style, String family) {
        return style.italic() && !fonts.face(family, style.bold(), true).name().italic()
                ? new TextStyle(style.family(), style.size(), style.bold(), false, style.colour(), style.letterSpacing())
                : style;
    }

    private boolean plain(Portion portion, TextStyle style) {
        return !portion.complex() && !portion.ambiguous() && typefaces.fit(portion, style.family());
    }

    /**
     * What the named styles alone make of a run: a character style overlays the paragraph's with what it says, though not
     * everywhere within tables, where LibreOffice lets the paragraph's style win.
     */
    private TextStyle named(Role paragraph, Role run) {
        TextStyle under = galley.style().of(paragraph).text();
        if (!run.inline() || paragraph == Role.TABLE || paragraph == Role.HEADER_CELL) {
            return under;
        }
        TextStyle body = galley.style().of(Role.BODY).text();
        TextStyle over = galley.style().of(run).text();
        return new TextStyle(
                over.family().equals(body.family()) ? under.family() : over.family(),
                over.size() == body.size() ? under.size() : over.size(),
                toggled(under.bold(), over.bold(), body.bold()),
                toggled(under.italic(), over.italic(), body.italic()),
                over.colour().equals(body.colour()) ? under.colour() : over.colour(),
                over.letterSpacing() == body.letterSpacing() ? under.letterSpacing() : over.letterSpacing());
    }

    /** Bold in both styles cancels out: they are toggle properties (17.7.3). */
    private static boolean toggled(boolean under, boolean over, boolean body) {
        return over != body && over ? !under : under;
    }
}
