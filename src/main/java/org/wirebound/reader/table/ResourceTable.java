package org.wirebound.reader.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of rules: UTF-8, a row a line, cells parted by tabs, several forms in a cell by semicolons, {@code #} opens a remark, which has no tab. */
public final class ResourceTable {
    private ResourceTable() {}

    /**
     * The rows of a table beside a class.
     *
     * @throws IllegalStateException if the class path has no such table
     */
    public static List<List<String>> rows(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " of " + owner.getName() + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && (!line.startsWith("#") || line.indexOf('\t') >= 0))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of a cell. */
    public static List<String> forms(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }
}
