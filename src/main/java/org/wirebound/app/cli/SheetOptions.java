package org.wirebound.app.cli;

import java.text.Normalizer;
import java.util.Optional;
import org.wirebound.writer.pdf.imposition.Duplex;
import org.wirebound.writer.pdf.imposition.Imposition;
import org.wirebound.writer.pdf.imposition.Layout;
import org.wirebound.writer.pdf.imposition.PageRanges;
import picocli.CommandLine.Option;

/** The options that say what stands on the sheets of a printed copy. */
final class SheetOptions {
    private static final int LONGEST_WATERMARK = 60;

    @Option(names = "--n-up", paramLabel = "2|4", description = "Print two or four pages on one side of a sheet.")
    private Optional<Integer> pagesOnASide = Optional.empty();

    @Option(names = "--booklet", description = {
        "Print sheets to be folded in the middle and stitched through the fold,",
        "turned on the short edge unless --duplex says otherwise."})
    private boolean booklet;

    @Option(names = "--duplex", paramLabel = "EDGE",
            description = "long or short: print both sides and turn the sheet on that edge; none: print one side. The printer's own way by default.")
    private Optional<Duplex> duplex = Optional.empty();

    @Option(names = "--pages", paramLabel = "RANGES", description = "Only these pages of each dispatch, such as 1-3,5 or 4-.")
    private Optional<String> pages = Optional.empty();

    @Option(names = "--watermark", paramLabel = "TEXT", description = "Print large light words behind each page, in any script.")
    private Optional<String> watermark = Optional.empty();

    @Option(names = "--copy-note", description = {
        "Print below the pages that this is a printed copy and not the record,",
        "with the identifier of the record and the start of the source's checksum."})
    private boolean note;

    Imposition imposition() {
        return new Imposition(layout(), duplex().orElse(Duplex.NONE), ranges(), watermark.map(SheetOptions::oneLine), note);
    }

    /** What a person said of both sides, or what the layout asks for. */
    Optional<Duplex> duplex() {
        return duplex.or(() -> Optional.of(Duplex.SHORT).filter(any -> booklet));
    }

    /** True where a person asked for both sides, not the layout alone. */
    boolean asksForBothSides() {
        return duplex.filter(Duplex::bothSides).isPresent();
    }

    private Layout layout() {
        if (booklet && pagesOnASide.isPresent()) {
            throw new CommandException(ExitCode.USAGE, "--booklet puts two pages on a side and --n-up another number or order; give one of them");
        } else if (booklet) {
            return Layout.BOOKLET;
        }
        return switch (pagesOnASide.orElse(1)) {
            case 1 -> Layout.ONE_UP;
            case 2 -> Layout.TWO_UP;
            case 4 -> Layout.FOUR_UP;
            default -> throw new CommandException(ExitCode.USAGE, "--n-up: " + pagesOnASide.orElseThrow() + " pages do not fit well on a sheet; say 2 or 4");
        };
    }

    private PageRanges ranges() {
        try {
            return pages.map(PageRanges::parse).orElse(PageRanges.ALL);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, "--pages: " + e.getMessage(), e);
        }
    }

    private static String oneLine(String words) {
        String line = Normalizer.normalize(words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), Normalizer.Form.NFC);
        if (line.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "--watermark: there are no words in it; say some, or leave it out");
        } else if (line.codePointCount(0, line.length()) > LONGEST_WATERMARK) {
            throw new CommandException(ExitCode.USAGE, "--watermark: more than " + LONGEST_WATERMARK + " characters would be too small to read; say fewer");
        }
        return line;
    }
}
