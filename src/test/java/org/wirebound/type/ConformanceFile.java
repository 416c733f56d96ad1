package org.wirebound.type;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of test lines that go with the Unicode standard, as Debian's package {@code unicode-data} installs them. */
final class ConformanceFile {
    private static final Path FOLDER = Path.of("/usr/share/unicode");

    private ConformanceFile() {}

    /** The lines of a file, comments and empty ones left out. */
    static List<String> lines(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), "skipped: no " + file + ", which the package unicode-data has");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        }
    }

    /** Characters that are given by their numbers in hexadecimal, blanks between. */
    static String text(String numbers) {
        return Stream.of(numbers.strip().split(" ")).map(number -> Character.toString(Integer.parseInt(number, 16))).collect(Collectors.joining());
    }

    /** Characters with the sign ÷ where there is a boundary and × where there is none. */
    static String bounded(String text, java.util.function.IntPredicate boundary) {
        StringBuilder line = new StringBuilder(boundary.test(0) ? "÷" : "×");
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            line.append(String.format(java.util.Locale.ROOT, " %04X %s", codePoint, boundary.test(at) ? "÷" : "×"));
        }
        return line.toString();
    }

    /** The characters of a line of signs and numbers. */
    static String ofBounded(String line) {
        return text(line.replaceAll("[÷×]", " ").strip().replaceAll(" +", " "));
    }
}
