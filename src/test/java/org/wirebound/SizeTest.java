package org.wirebound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Keeps every file and method of the program at a size that a reader takes in. */
class SizeTest {
    private static final Path PROGRAM = Path.of("src/main/java");
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int PARAMETERS = 5;

    @Test
    void filesAndMethodsStaySmall() throws IOException {
        assertThat(tooLarge(files(PROGRAM), METHOD_LINES, PARAMETERS)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsFound() throws IOException {
        List<Path> self = List.of(Path.of("src/test/java/org/wirebound/SizeTest.java"));

        assertThat(tooLarge(self, 14, 2)).anyMatch(fault -> fault.contains("tooLarge: 3 parameters"))
                .anyMatch(fault -> fault.contains(" lines"));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<String> tooLarge(List<Path> files, int methodLines, int parameters) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            long lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                faults.add(file + ": " + lines + " lines");
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new Measure(unit, positions, methodLines, parameters).scan(unit, faults);
            }
        }
        return faults;
    }

    /** Looks at every method that is written out; a record's constructor has the parameters of its header, which are free. */
    private static final class Measure extends TreePathScanner<Void, List<String>> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final int methodLines;
        private final int parameters;

        Measure(CompilationUnitTree unit, SourcePositions positions, int methodLines, int parameters) {
            this.unit = unit;
            this.positions = positions;
            this.methodLines = methodLines;
            this.parameters = parameters;
        }

        @Override
        public Void visitMethod(MethodTree method, List<String> faults) {
            LineMap map = unit.getLineMap();
            long end = positions.getEndPosition(unit, method);
            long lines = map.getLineNumber(end) - map.getLineNumber(positions.getStartPosition(unit, method)) + 1;
            String name = unit.getSourceFile().getName() + ": " + method.getName() + ": ";
            if (lines > methodLines) {
                faults.add(name + lines + " lines");
            }
            boolean recordHeader = method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
            if (method.getParameters().size() > parameters && !recordHeader) {
                faults.add(name + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, faults);
        }
    }
}
