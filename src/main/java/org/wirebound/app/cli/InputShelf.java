package org.wirebound.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.UnusableInputException;
import org.wirebound.convert.Shelf;
import org.wirebound.convert.UnavailableException;
import org.wirebound.reader.Source;

/** The inputs of a run as sources that can be taken again; standard input, which can be read once, is kept. */
final class InputShelf implements Shelf {
    private final List<Input> inputs;
    private final Intake intake;
    private final Map<Integer, Source> streams = new HashMap<>();

    InputShelf(List<Input> inputs, Intake intake) {
        this.inputs = inputs;
        this.intake = intake;
    }

    /** How a person named the input at a place. */
    String name(int place) {
        return inputs.get(place).given();
    }

    @Override
    public int size() {
        return inputs.size();
    }

    @Override
    public Taken take(int place) throws UnavailableException {
        Input input = inputs.get(place);
        try {
            Source source = streams.containsKey(place) ? streams.get(place) : intake.read(input);
            if (input.file().isEmpty()) {
                streams.put(place, source);
            }
            return new Taken(source, intake.metadataFile(input));
        } catch (UnusableInputException e) {
            throw new UnavailableException(e.finding());
        }
    }
}
