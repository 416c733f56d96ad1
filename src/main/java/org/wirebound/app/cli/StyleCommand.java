package org.wirebound.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.wirebound.style.StyleSheetReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code wirebound style}: which styles the program has, and what each says. */
@Command(name = "style", description = "Lists the styles that come with the program, shows the style sheet of one to start your own from, or draws a dispatch in a style.")
final class StyleCommand implements Callable<Integer> {
    private final World world;

    @ArgGroup(multiplicity = "1")
    private Wish wish = new Wish();

    /** What a person wants to see: one thing. */
    private static final class Wish {
        @Option(names = "--list", description = "List the names of the styles.")
        private boolean list;

        @Option(names = "--show", paramLabel = "NAME", description = "Write the style sheet of a style to standard output.")
        private Optional<String> name = Optional.empty();

        @Option(names = "--preview", paramLabel = "FILE", description = {
            "Draw a dispatch as PDF, DOCX and EPUB side by side in one picture.",
            "For DOCX and EPUB it asks LibreOffice and Chromium, Chrome or Edge, where they are installed."})
        private Optional<String> file = Optional.empty();
    }

    @Mixin
    private PreviewOptions previewOptions = new PreviewOptions();

    StyleCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        wish.file.ifPresentOrElse(file -> previewOptions.preview(file, world), this::tell);
        return ExitCode.OK.number();
    }

    private void tell() {
        world.out().print(wish.name.map(StyleCommand::sheet).orElseGet(() -> String.join("\n", StyleSheetReader.BUNDLED) + "\n"));
    }

    private static String sheet(String name) {
        if (!StyleSheetReader.BUNDLED.contains(name)) {
            throw new CommandException(ExitCode.BAD_STYLE,
                    "there is no style \"" + name + "\"; there are " + String.join(", ", StyleSheetReader.BUNDLED));
        }
        return StyleSheetReader.css(name);
    }
}
