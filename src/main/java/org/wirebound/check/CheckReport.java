package org.wirebound.check;

import java.util.List;
import org.wirebound.writer.Format;

/**
 * What the validators say of one file.
 *
 * @param format what the file was taken for
 * @param standards what it was held against
 * @param problems what was found, in the order of the file
 */
public record CheckReport(Format format, List<String> standards, List<Problem> problems) {
    public CheckReport {
        standards = List.copyOf(standards);
        problems = List.copyOf(problems);
    }

    /** True if the file is what it claims to be: no error and no warning; notes do not count. */
    public boolean passed() {
        return problems.stream().allMatch(problem -> problem.level() == Problem.Level.NOTE);
    }
}
