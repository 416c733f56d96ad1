package org.wirebound.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.PageStyle;
import org.wirebound.style.StyleException;
import org.wirebound.style.StyleSheetReader;
import picocli.CommandLine.Option;

/** The options that choose the look. */
final class StyleOptions {
    @Option(names = "--style", paramLabel = "NAME|FILE.css",
            description = "A style of the program (wire, which is the default, large-print, compact, letterhead), or a style sheet of your own to lay over one.")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--paper", paramLabel = "PAPER", description = "a4 or letter; the style's own (a4) by default.")
    private Optional<PageStyle.Paper> paper = Optional.empty();

    /** @param families the font families that there are */
    HouseStyle style(Path folder, Set<String> families) {
        HouseStyle style = sheet.map(named -> StyleSheetReader.BUNDLED.contains(named) ? StyleSheetReader.bundled(named) : read(folder, named, families))
                .orElseGet(StyleSheetReader::wire);
        return paper.map(style::on).orElse(style);
    }

    private static HouseStyle read(Path folder, String file, Set<String> families) {
        try {
            Path sheet = folder.resolve(file).toAbsolutePath();
            String css = Files.readString(sheet, StandardCharsets.UTF_8);
            HouseStyle style = StyleSheetReader.read(file, css, new PictureFolder(sheet.getParent()));
            style.all().forEach(variant -> requireFamilies(file, css, variant, families));
            return style;
        } catch (StyleException e) {
            throw new CommandException(ExitCode.BAD_STYLE, e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitCode.BAD_STYLE, "there is no style sheet " + file + "; check its name, or take a style of the program: "
                    + String.join(", ", StyleSheetReader.BUNDLED), e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.BAD_STYLE,
                    "the style sheet " + file + " cannot be read (" + e.getMessage() + "); check its name, and that it is UTF-8", e);
        }
    }

    private static void requireFamilies(String file, String css, HouseStyle style, Set<String> families) {
        style.blocks().values().stream()
                .map(block -> block.text().family())
                .filter(family -> !families.contains(family))
                .findFirst()
                .ifPresent(family -> {
                    throw new CommandException(ExitCode.BAD_STYLE, place(file, css, family) + ": there is no font family \""
                            + family + "\"; 'wirebound fonts' lists those that there are, and --fonts adds your own");
                });
    }

    /** The style knows families by name alone, so the sheet is searched for the name. */
    private static String place(String file, String css, String family) {
        int at = css.indexOf(family);
        if (at < 0) {
            return file;
        }
        long line = css.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        return file + ":" + line + ":" + (at - css.lastIndexOf('\n', at));
    }
}
