package org.wirebound.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wirebound.app.batch.Conversion;
import org.wirebound.app.batch.Failure;
import org.wirebound.app.batch.Failures;
import org.wirebound.app.batch.Result;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.UnusableInputException;
import org.wirebound.app.print.PrintingException;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;

/** Takes inputs one by one from the source to the press; an input that fails does not stop the others. */
final class PrintRun {
    private final Intake intake;
    private final Metadata person;
    private final Conversion conversion;
    private final Press press;

    /** @param person what was said of all inputs; it beats the metadata file of each */
    PrintRun(Intake intake, Metadata person, Conversion conversion, Press press) {
        this.intake = intake;
        this.person = person;
        this.conversion = conversion;
        this.press = press;
    }

    /** Prints one input: a result a dispatch that it holds, or one that says why there is none. */
    List<PrintResult> print(Input input) {
        List<PrintResult> results = new ArrayList<>();
        try {
            Metadata said = intake.metadataFile(input).overlaidWith(person);
            for (Supplier<Outcome> dispatch : conversion.convert(intake.read(input), said)) {
                results.add(printed(input, dispatch.get()));
            }
        } catch (UnusableInputException e) {
            results.add(new PrintResult.Failed(Failures.rejected(input, List.of(e.finding()))));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            results.add(new PrintResult.Failed(Failures.faulty(input, e)));
        }
        return results;
    }

    private PrintResult printed(Input input, Outcome outcome) {
        try {
            return outcome instanceof Outcome.Converted converted
                    ? press.print(input, converted)
                    : new PrintResult.Failed(Failures.rejected(input, outcome.findings()));
        } catch (PrintingException e) {
            return new PrintResult.Failed(new Result.Failed(input, Failure.NOT_WRITTEN, e.getMessage(), outcome.findings()));
        }
    }
}
