package org.wirebound.app.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.wirebound.type.FontLibrary;
import picocli.CommandLine.Option;

/** The option that adds a user's own fonts, the same for every command that sets text. */
final class FontOptions {
    @Option(names = "--fonts", paramLabel = "DIR", description = {
        "Add the TrueType fonts (*.ttf) of a folder and all below it.",
        "A style may name their families; others are taken where no bundled font has a character."})
    private Optional<String> given = Optional.empty();

    FontLibrary library(Path folder) {
        FontLibrary bundled = FontLibrary.bundled();
        return given.map(name -> bundled.with(new FontFolder(name, path(folder, name)).fonts())).orElse(bundled);
    }

    private static Path path(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, "--fonts: \"" + name + "\" is not a path: " + e.getReason(), e);
        }
    }
}
