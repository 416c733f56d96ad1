package org.wirebound.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wirebound.type.FaceName;
import org.wirebound.type.OwnFont;
import org.wirebound.type.UnusableFontException;

/** A folder of a user's own fonts; each font of it must be usable, so that no output differs from what was asked for unseen. */
final class FontFolder {
    static final int MOST_FILES = 64;
    static final int MOST_BYTES = 128 * 1024 * 1024;
    private static final Set<String> FONT_SUFFIXES = Set.of("ttf", "otf", "ttc", "otc", "woff", "woff2", "dfont", "pfb");

    private final String given;
    private final Path folder;

    /** @param given the folder as the person named it */
    FontFolder(String given, Path folder) {
        this.given = given;
        this.folder = folder;
    }

    /** The fonts in the order of their paths, so that the same folder gives the same output on every machine. */
    List<OwnFont> fonts() {
        List<Path> files = files();
        if (files.isEmpty()) {
            throw new CommandException(ExitCode.BAD_STYLE, "the folder " + given + " holds no fonts; their names end in .ttf");
        } else if (files.size() > MOST_FILES) {
            throw new CommandException(ExitCode.LIMIT_HIT, "the folder " + given + " holds " + files.size() + " fonts, and " + MOST_FILES
                    + " are the most; leave in it those that you need");
        }
        List<OwnFont> fonts = new ArrayList<>();
        Map<FaceName, String> names = new HashMap<>();
        int left = MOST_BYTES;
        for (Path file : files) {
            byte[] bytes = bytes(file, left);
            left -= bytes.length;
            OwnFont font = font(file, bytes);
            String other = names.putIfAbsent(font.entry().name(), name(file));
            if (other != null) {
                throw refused(file, "it is the same face as " + other + ", " + font.entry().name() + "; leave one of them in the folder");
            }
            fonts.add(font);
        }
        return fonts;
    }

    private OwnFont font(Path file, byte[] bytes) {
        try {
            return OwnFont.read(name(file), bytes);
        } catch (UnusableFontException e) {
            throw new CommandException(ExitCode.BAD_STYLE, "the font " + shown(file) + " cannot be used: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(Path file, int left) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(left + 1);
            if (bytes.length > left) {
                throw new CommandException(ExitCode.LIMIT_HIT, "the fonts in " + given + " up to " + name(file) + " are larger than "
                        + MOST_BYTES / 1024 / 1024 + " MB together; leave in it those that you need");
            }
            return bytes;
        } catch (IOException e) {
            throw new CommandException(ExitCode.BAD_STYLE, "the font " + shown(file) + " cannot be read (" + e.getMessage() + "); check its rights", e);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.BAD_STYLE, "there is no folder " + given + " for fonts; check the name");
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, visitor(files));
        } catch (IOException e) {
            throw new CommandException(ExitCode.BAD_STYLE, "the folder " + given + " cannot be read (" + e.getMessage() + "); check its rights", e);
        }
        files.sort(Comparator.comparing(this::name));
        return files;
    }

    private SimpleFileVisitor<Path> visitor(List<Path> files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                boolean hidden = !below.equals(folder) && below.getFileName().toString().startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isFont(file) && attributes.isSymbolicLink()) {
                    throw refused(file, "it is a link; copy the font into the folder");
                } else if (isFont(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** Licences and notes may lie beside the fonts. */
    private static boolean isFont(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && FONT_SUFFIXES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private CommandException refused(Path file, String reason) {
        return new CommandException(ExitCode.BAD_STYLE, "the font " + shown(file) + " cannot be used: " + reason);
    }

    private String shown(Path file) {
        return folder.getFileSystem().getPath(given).resolve(name(file)).toString();
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }
}
