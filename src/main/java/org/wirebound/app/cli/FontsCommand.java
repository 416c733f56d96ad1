package org.wirebound.app.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.UnusableInputException;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.HouseStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirebound fonts}: which fonts there are, and which of them serve a dispatch. */
@Command(name = "fonts", description = "Lists the fonts with their scripts and versions, or tells which font serves each part of a dispatch.")
final class FontsCommand implements Callable<Integer> {
    private final World world;

    @Option(names = "--coverage", paramLabel = "FILE",
            description = "Tell which font serves each part of the dispatches of a file, a folder, or - for standard input, and which characters none has.")
    private Optional<String> coverage = Optional.empty();

    @Mixin
    private FontOptions fontOptions = new FontOptions();

    @Mixin
    private StyleOptions styleOptions = new StyleOptions();

    @Option(names = "--json", description = "Write one JSON object a family or a dispatch and a summary to standard output.")
    private boolean json;

    FontsCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        FontLibrary fonts = fontOptions.library(world.folder());
        HouseStyle style = styleOptions.style(world.folder(), fonts.families());
        if (coverage.isPresent()) {
            return cover(coverage.get(), fonts, style).number();
        }
        List<FontFamily> families = FontFamily.of(fonts.entries());
        world.out().print(json ? FontFamily.json(families) : FontFamily.table(families));
        return ExitCode.OK.number();
    }

    private ExitCode cover(String place, FontLibrary fonts, HouseStyle style) {
        try (Inputs inputs = Inputs.at(List.of(place), world.folder(), Optional.empty(), InputOptions::isNoDispatch)) {
            return cover(InputOptions.orNothingToDo(inputs), fonts, style);
        }
    }

    private ExitCode cover(Inputs inputs, FontLibrary fonts, HouseStyle style) {
        Intake intake = new Intake(world.in(), Optional.empty());
        Converter converter = new Converter(new DispatchReader(List.of()), style, fonts, new Edition(Version.tool(), Optional.empty()));
        FontCoverage report = new FontCoverage(fonts);
        for (Input input : inputs) {
            try {
                for (Outcome outcome : converter.convert(intake.read(input), Metadata.NONE, EnumSet.noneOf(Format.class))) {
                    world.out().print(json ? report.json(input, outcome) : report.text(input, outcome));
                }
            } catch (UnusableInputException e) {
                Outcome rejected = new Outcome.Rejected(new Source(input.name(), new byte[0], Optional.empty()), List.of(e.finding()));
                world.out().print(json ? report.json(input, rejected) : report.text(input, rejected));
            }
        }
        if (json) {
            world.out().print(report.summary());
        }
        return report.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }
}
