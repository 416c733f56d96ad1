package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.UnusableInputException;
import org.wirebound.archive.RecordJson;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirebound detect}: what is known of each source, without writing a file. */
@Command(name = "detect", description = "Tells what each dispatch says of itself: value, confidence, rule.")
final class DetectCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private InputOptions inputOptions = new InputOptions();

    @Mixin
    private AgencyOptions agencyOptions = new AgencyOptions();

    @Option(names = "--json", description = "Write one JSON object a source and a summary to standard output.")
    private boolean json;

    @Option(names = "--explain", description = "Show each source with all that was found in it named, in colour on a terminal.")
    private boolean explain;

    @Mixin
    private LinkOption linkOption = new LinkOption();

    DetectCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        if (json && explain) {
            throw new CommandException(ExitCode.USAGE, "--explain is for people and --json for programs, which find the same there; give one of them");
        }
        try (Inputs inputs = inputOptions.find(world, Optional.empty())) {
            return detect(inputs).number();
        }
    }

    private ExitCode detect(Inputs inputs) {
        Intake intake = new Intake(world.in(), inputOptions.charset());
        DispatchReader reader = linkOption.reader(agencyOptions.reader(world.folder()), InputOptions.orNothingToDo(inputs), intake);
        int detected = 0;
        int rejected = 0;
        for (Input input : inputs) {
            List<Reading> readings = read(intake, reader, input);
            for (int i = 0; i < readings.size(); i++) {
                boolean usable = readings.get(i).usable();
                detected += usable ? 1 : 0;
                rejected += usable ? 0 : 1;
                if (explain) {
                    world.out().print(new Explanation(new Paint(world.colour())).of(input.given(), readings.get(i), i + 1, readings.size()));
                } else {
                    tell(input, readings.get(i));
                }
            }
        }
        if (json) {
            ObjectNode summary = JsonNodeFactory.instance.objectNode();
            summary.putObject("summary").put("detected", detected).put("failed", rejected)
                    .put("skipped", inputs.skipped());
            world.out().println(RecordJson.line(summary));
        }
        return rejected > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }

    private static List<Reading> read(Intake intake, DispatchReader reader, Input input) {
        try {
            return reader.read(intake.read(input));
        } catch (UnusableInputException e) {
            return List.of(new Reading(new Dispatch(Metadata.NONE, List.of()), List.of(e.finding())));
        }
    }

    private void tell(Input input, Reading reading) {
        if (json) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.put("source", input.given());
            RecordJson.describe(object, reading.dispatch(), reading.findings());
            world.out().println(RecordJson.line(object));
        } else {
            world.out().print(table(input, reading));
        }
    }

    private static String table(Input input, Reading reading) {
        StringBuilder text = new StringBuilder(VisibleText.line(input.given())).append('\n');
        Metadata metadata = reading.dispatch().metadata();
        for (MetadataKey<?> key : RecordJson.told(metadata)) {
            Found<?> found = metadata.found(key).orElseThrow();
            text.append(String.format(Locale.ROOT, "  %-13s %s  [%.2f %s]%n",
                    key.name(), VisibleText.line(String.valueOf(found.value())), found.confidence(), found.rule()));
        }
        for (Finding finding : reading.findings()) {
            text.append(String.format(Locale.ROOT, "  %s: %s%n", finding.severity().name().toLowerCase(Locale.ROOT),
                    VisibleText.line(finding.message())));
        }
        return text.append('\n').toString();
    }
}
