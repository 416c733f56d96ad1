package org.wirebound.app.cli;

import java.util.List;

/**
 * What was found at the places that a person named.
 *
 * @param inputs the sources, those of a folder sorted by path
 * @param skipped how many files were passed over: hidden ones, the system's, metadata files, own outputs
 */
record Inputs(List<Input> inputs, int skipped) {
    Inputs {
        inputs = List.copyOf(inputs);
    }

    /** The inputs, of which there must be one. */
    List<Input> orNothingToDo() {
        if (inputs.isEmpty()) {
            throw new CommandException(ExitCode.NOTHING_TO_DO,
                    "there is no dispatch at the given places (" + skipped + " files skipped); name a file or another folder");
        }
        return inputs;
    }
}
