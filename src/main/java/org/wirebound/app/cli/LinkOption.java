package org.wirebound.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Inputs;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.UnusableInputException;
import org.wirebound.archive.Fixity;
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

    boolean isOn() {
        return link;
    }

    /** Checksums of all that is linked: with the option, what becomes of one input depends on the others. */
    List<String> checksums(Inputs inputs) {
        return link ? StreamSupport.stream(inputs.spliterator(), false).map(LinkOption::checksum).toList() : List.of();
    }

    private static String checksum(Input input) {
        try {
            return Fixity.sha256(input.file().orElseThrow(), DispatchReader.LARGEST_SOURCE);
        } catch (IOException e) {
            return ""; // told when it is read for good
        }
    }

    /** A reader for the inputs: the one given or, with the option, one like it that has read all of them. */
    DispatchReader reader(DispatchReader reader, Inputs inputs, Intake intake) {
        if (!link) {
            return reader;
        } else if (StreamSupport.stream(inputs.spliterator(), false).anyMatch(input -> input.file().isEmpty())) {
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
