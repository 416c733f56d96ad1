package org.wirebound.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.wirebound.style.StyleSheetReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wirebound style}: which styles the program has, and what each says. */
@Command(name = "style", description = "Lists the styles that come with the program, or shows the style sheet of one, to start your own from.")
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
    }

    StyleCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        world.out().print(wish.name.map(StyleCommand::sheet).orElseGet(() -> String.join("\n", StyleSheetReader.BUNDLED) + "\n"));
        return ExitCode.OK.number();
    }

    private static String sheet(String name) {
        if (!StyleSheetReader.BUNDLED.contains(name)) {
            throw new CommandException(ExitCode.BAD_STYLE,
                    "there is no style \"" + name + "\"; there are " + String.join(", ", StyleSheetReader.BUNDLED));
        }
        return StyleSheetReader.css(name);
    }
}
