package org.wirebound.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.app.print.PrintingException;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;

/** Takes inputs one by one from the source to the press; an input that fails does not stop the others. */
final class PrintRun {
    private final Intake intake;
    private final Metadata person;
    private final ConvertRun.Conversion conversion;
    private final Press press;

    /** @param person what was said of all inputs; it beats the metadata file of each */
    PrintRun(Intake intake, Metadata person, ConvertRun.Conversion conversion, Press press) {
        this.intake = intake;
        this.person = person;
        this.conversion = conversion;
        this.press = press;
    }

    /** Prints one input: a result a dispatch that it holds, or one that says why there is none. */
    List<Result> print(Input input) {
        List<Result> results = new ArrayList<>();
        try {
            Metadata said = intake.metadataFile(input).overlaidWith(person);
            for (Outcome outcome : conversion.convert(intake.read(input), said)) {
                results.add(printed(input, outcome));
            }
        } catch (UnusableInputException e) {
            results.add(ConvertRun.rejected(input, List.of(e.finding())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            results.add(ConvertRun.faulty(input, e));
        }
        return results;
    }

    private Result printed(Input input, Outcome outcome) {
        try {
            return outcome instanceof Outcome.Converted converted ? press.print(input, converted) : ConvertRun.rejected(input, outcome.findings());
        } catch (PrintingException e) {
            return new Result.Failed(input, ExitCode.NOT_WRITTEN, e.getMessage(), outcome.findings(), false);
        }
    }
}
