package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.archive.OwnOutput;
import org.wirebound.archive.RecordCheck;
import org.wirebound.archive.RecordJson;
import org.wirebound.archive.ScratchFiles;
import org.wirebound.check.Checker;
import org.wirebound.check.Problem;
import org.wirebound.writer.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wirebound check}: are finished files what they claim to be, and still what they were? */
@Command(name = "check",
        description = "Holds PDF, DOCX and EPUB files against their standards, and records (x.json) against their checksums and text.")
final class CheckCommand implements Callable<Integer> {
    private final World world;
    private final Checker checker = new Checker(new ScratchFiles());
    private final RecordCheck recordCheck = new RecordCheck();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "A file, or a folder with all below it.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--json", description = "Write one JSON object a file and a summary to standard output.")
    private boolean json;

    CheckCommand(World world) {
        this.world = world;
    }

    /** What was found about one file; {@code failure} is the exit code if that was not good. */
    private record Verdict(String file, List<String> problems, Optional<ExitCode> failure) {
        static Verdict of(String file, List<String> problems) {
            return new Verdict(file, problems, problems.isEmpty() ? Optional.empty() : Optional.of(ExitCode.NOT_TO_STANDARD));
        }
    }

    @Override
    public Integer call() {
        if (paths.contains("-")) {
            throw new CommandException(ExitCode.USAGE, "check reads files alone; name a file or a folder in place of -");
        }
        try (Inputs inputs = Inputs.at(paths, world.folder(), Optional.empty(), CheckCommand::cannotBeChecked)) {
            return check(inputs).number();
        }
    }

    private ExitCode check(Inputs inputs) {
        if (inputs.size() == 0) {
            throw new CommandException(ExitCode.NOTHING_TO_DO,
                    "there is no PDF, DOCX, EPUB or record at the given places; name a file or another folder");
        }
        Set<ExitCode> failures = EnumSet.noneOf(ExitCode.class);
        long failed = 0;
        for (Input input : inputs) {
            Verdict verdict = check(input);
            verdict.failure().ifPresent(failures::add);
            failed += verdict.failure().isPresent() ? 1 : 0;
            tell(verdict);
        }
        close(inputs.size() - failed, failed);
        return ExitCode.of(failures);
    }

    private Verdict check(Input input) {
        Path file = input.file().orElseThrow();
        try {
            Optional<Format> format = format(file);
            if (format.isEmpty()) {
                return Verdict.of(input.given(), recordCheck.problems(file));
            }
            List<Problem> problems = checker.check(format.get(), Files.readAllBytes(file)).problems();
            return Verdict.of(input.given(), problems.stream()
                    .filter(problem -> problem.level() != Problem.Level.NOTE)
                    .map(Problem::toString)
                    .toList());
        } catch (IOException e) {
            return new Verdict(input.given(), List.of("it cannot be read (" + e.getMessage() + "); check its name and rights"),
                    Optional.of(ExitCode.SOME_FAILED));
        }
    }

    private static boolean cannotBeChecked(Path file) {
        return format(file).isEmpty() && !OwnOutput.is(file);
    }

    private static Optional<Format> format(Path file) {
        String name = file.getFileName().toString();
        return Arrays.stream(Format.values()).filter(format -> name.endsWith("." + format.extension())).findFirst();
    }

    private void tell(Verdict verdict) {
        if (json) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.put("file", verdict.file()).put("passed", verdict.failure().isEmpty());
            verdict.problems().forEach(object.putArray("problems")::add);
            world.out().println(RecordJson.line(object));
        } else if (verdict.failure().isEmpty()) {
            world.out().println("PASSED " + verdict.file());
        } else {
            world.out().println("FAILED " + verdict.file() + ": " + reason(verdict.problems()));
        }
    }

    private static String reason(List<String> problems) {
        String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
        return problems.get(0).replaceAll("\\s+", " ") + more;
    }

    private void close(long passed, long failed) {
        if (json) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            object.putObject("summary").put("passed", passed).put("failed", failed);
            world.out().println(RecordJson.line(object));
        } else {
            new Console(world).say(passed + " passed, " + failed + " failed");
        }
    }
}
