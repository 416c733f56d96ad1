package org.wirebound.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Links;
import picocli.CommandLine.Option;

/** The option that links dispatches across the inputs of a run, the same for every command that reads them. */
final class LinkOption {
    @Option(names = "--link", description = {
        "Link versions and takes of a story, and what a kill kills, across all inputs.",
        "Reads every input twice, and keeps less than a kilobyte of each dispatch in memory."})
    private boolean link;

    /** A reader for the inputs: the one given or, with the option, one like it that has read all of them. */
    DispatchReader reader(DispatchReader reader, List<Input> inputs, Intake intake) {
        if (!link) {
            return reader;
        } else if (inputs.stream().anyMatch(input -> input.file().isEmpty())) {
            throw new CommandException(ExitCode.USAGE, "--link reads every input twice, and standard input can be read once; name files in place of -");
        }
        List<Metadata> summaries = new ArrayList<>();
        for (Input input : inputs) {
            try {
                reader.read(intake.read(input)).stream().map(Links::summary).forEach(summaries::add);
            } catch (UnusableInputException e) {
                continue; // told when it is read for good
            }
        }
        return reader.linkedBy(Links.among(summaries));
    }
}
