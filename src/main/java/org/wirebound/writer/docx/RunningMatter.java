package org.wirebound.writer.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.wirebound.style.Galley;
import org.wirebound.style.MarginBoxes.Edge;
import org.wirebound.style.Run;
import org.wirebound.style.RunningText;
import org.wirebound.type.RunningLine;
import org.wirebound.type.Typesetter;

/** The heads and feet of a document's pages: of the first, and of all others. */
record RunningMatter(Optional<RunningLine> firstHead, Optional<RunningLine> head, Optional<RunningLine> firstFoot, Optional<RunningLine> foot) {

    static RunningMatter of(Galley galley, Typesetter typesetter) {
        Optional<RunningLine> firstFoot = RunningLine.of(galley, Edge.BOTTOM, true, typesetter);
        return new RunningMatter(
                RunningLine.of(galley, Edge.TOP, true, typesetter),
                RunningLine.of(galley, Edge.TOP, false, typesetter),
                firstFoot,
                galley.style().page().boxes().sameFoot() ? firstFoot : RunningLine.of(galley, Edge.BOTTOM, false, typesetter));
    }

    /** All words. */
    List<Run> runs() {
        return Stream.of(firstHead, head, firstFoot, foot).flatMap(Optional::stream).flatMap(line -> line.runs().stream()).toList();
    }

    /** Writes a line: its places with tabs between them, that the style sends to the middle and to the end, and fields for the numbers. */
    static void write(RunningLine line, CTP paragraph, Galley galley, RunWriter words) {
        add(line.start(), "", paragraph, galley, words);
        if (!line.centre().empty()) {
            add(line.centre(), "\t", paragraph, galley, words);
        }
        if (!line.end().empty()) {
            boolean skipsCentre = galley.style().page().boxes().centred() && line.centre().empty();
            add(line.end(), skipsCentre ? "\t\t" : "\t", paragraph, galley, words);
        }
    }

    private static void add(RunningLine.Words place, String before, CTP paragraph, Galley galley, RunWriter words) {
        String tabs = before;
        for (RunningLine.Part part : place.parts()) {
            Run run = part.run();
            if (part.counter().isEmpty()) {
                words.runs(paragraph, run.role(), List.of(with(run, tabs + run.text())), galley.rightToLeft());
            } else {
                if (!tabs.isEmpty()) {
                    words.runs(paragraph, run.role(), List.of(with(run, tabs)), galley.rightToLeft());
                }
                field(paragraph, part.counter().get() == RunningText.Counter.PAGE ? "PAGE" : "NUMPAGES", with(run, "1"), words, galley);
            }
            tabs = "";
        }
    }

    private static Run with(Run run, String text) {
        return new Run(run.role(), text, run.style(), Optional.empty());
    }

    /** The number stands for itself until the program that opens the file has counted (17.16.19). */
    private static void field(CTP paragraph, String instruction, Run run, RunWriter words, Galley galley) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        words.number(field.addNewR(), run, galley.rightToLeft());
    }
}
