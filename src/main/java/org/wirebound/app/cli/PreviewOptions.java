package org.wirebound.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.UnusableInputException;
import org.wirebound.app.preview.Preview;
import org.wirebound.app.preview.Programs;
import org.wirebound.convert.Converter;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Outcome;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Severity;
import org.wirebound.reader.DispatchReader;
import org.wirebound.style.HouseStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a preview, and how one is made: a dispatch in all formats, in one picture. */
final class PreviewOptions {
    private static final String ENDING = ".png";

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.png",
            description = "Where the preview goes; x.preview.png in the working folder for x.txt. A preview that is there is replaced.")
    private Optional<String> output = Optional.empty();

    @Mixin
    private FontOptions fontOptions = new FontOptions();

    @Mixin
    private StyleOptions styleOptions = new StyleOptions();

    /** Draws the first dispatch of a source and writes the picture. */
    void preview(String file, World world) {
        FontLibrary fonts = fontOptions.library(world.folder());
        HouseStyle style = styleOptions.style(world.folder(), fonts.families());
        Input input = found(file, world.folder());
        Path picture = picture(input, world.folder());
        Preview preview = Preview.of(converted(input, style, fonts, world), fonts, new Programs(world.environment()), Preview.LIMIT);
        write(preview.png(), picture);
        Console console = new Console(world);
        console.say(input.given() + " -> " + world.folder().relativize(picture));
        preview.missing().forEach(console::warn);
    }

    private static Input found(String file, Path folder) {
        try (Inputs inputs = Inputs.at(List.of(file), folder, Optional.empty(), any -> false)) {
            return InputOptions.orNothingToDo(inputs).iterator().next();
        }
    }

    private static Outcome.Converted converted(Input input, HouseStyle style, FontLibrary fonts, World world) {
        try {
            Intake intake = new Intake(world.in(), Optional.empty());
            Outcome outcome = new Converter(new DispatchReader(), style, fonts, new Edition(Version.tool(), SourceDateEpoch.in(world.environment())))
                    .convert(intake.read(input), intake.metadataFile(input), Set.of(Format.values())).get(0);
            if (outcome instanceof Outcome.Converted converted) {
                return converted;
            }
            throw new CommandException(ExitCode.SOME_FAILED, input.given() + ": " + outcome.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).collect(Collectors.joining(" ")));
        } catch (UnusableInputException e) {
            throw new CommandException(ExitCode.SOME_FAILED, input.given() + ": " + e.finding().message(), e);
        }
    }

    /** Where the picture goes; never in the place of the source or of anything that is no picture. */
    private Path picture(Input input, Path folder) {
        String name = Path.of(input.name()).getFileName().toString();
        int dot = name.lastIndexOf('.');
        String wanted = output.orElse((dot > 0 ? name.substring(0, dot) : name) + ".preview" + ENDING);
        if (!wanted.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            throw new CommandException(ExitCode.USAGE, "-o: a preview is a picture; let its name end with " + ENDING);
        }
        try {
            Path picture = folder.resolve(wanted).toAbsolutePath().normalize();
            if (input.file().filter(picture::equals).isPresent()) {
                throw new CommandException(ExitCode.USAGE, "-o: " + wanted + " is the source; give the preview another name");
            }
            return picture;
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "-o: \"" + wanted + "\" is not a path: " + e.getReason(), e);
        }
    }

    /** Whole or not at all. */
    private static void write(byte[] png, Path picture) {
        try {
            Path unfinished = picture.resolveSibling(picture.getFileName() + ".part");
            Files.write(unfinished, png);
            Files.move(unfinished, picture, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandException(ExitCode.NOT_WRITTEN, picture + " could not be written (" + e.getMessage() + "); check the folder and the disk", e);
        }
    }
}
