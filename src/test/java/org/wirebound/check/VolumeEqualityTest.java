package org.wirebound.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirebound.convert.Binder;
import org.wirebound.convert.Edition;
import org.wirebound.convert.Parting;
import org.wirebound.convert.Plan;
import org.wirebound.convert.Shelf;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.Metadata;
import org.wirebound.reader.DispatchReader;
import org.wirebound.reader.Source;
import org.wirebound.style.Galley;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.Format;

class VolumeEqualityTest {
    private final List<Galley> set = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void aVolumeThatSaysAllThatWasSetIsEqual(Format format) throws Exception {
        assertThat(difference(format, bound(format), set)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aDispatchThatSaysSomethingElseIsNamed(Format format) throws Exception {
        byte[] file = bound(format);
        List<Galley> others = new ArrayList<>(set);
        others.set(1, set.get(2));

        assertThat(difference(format, file, others).orElseThrow().message()).contains("dispatch 2 does not say what was set");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingDispatchIsNoticed(Format format) throws Exception {
        byte[] file = bound(format);
        List<Galley> more = new ArrayList<>(set);
        more.add(set.get(0));

        assertThat(difference(format, file, more).orElseThrow().message()).contains("there are 3 dispatches in the file, of 4");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsCutShortIsNoticed(Format format) throws Exception {
        byte[] file = bound(format);

        assertThat(difference(format, Arrays.copyOf(file, file.length / 3), set)).isPresent();
    }

    private static Optional<Problem> difference(Format format, byte[] file, List<Galley> expected) {
        VolumeEquality equality = new VolumeEquality();
        expected.forEach(equality::expect);
        return equality.difference(format, new SeekableInMemoryByteChannel(file));
    }

    private byte[] bound(Format format) throws Exception {
        Binder binder = new Binder(new DispatchReader(), StyleSheetReader.wire(), FontLibrary.bundled(), new Edition("test", Optional.empty()));
        Binder.Watcher watcher = new Noting();
        Shelf shelf = new ThreeSources();
        Plan plan = binder.plan(shelf, new Plan.Wishes(Parting.DAY, Optional.empty(), Optional.empty(), Optional.empty()), watcher).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        binder.bind(plan, shelf, List.of(binder.writer(format, plan, out)), watcher);
        return out.toByteArray();
    }

    /** Three dispatches of one day, with a list and a table that holds by its blanks. */
    private static final class ThreeSources implements Shelf {
        @Override
        public int size() {
            return 3;
        }

        @Override
        public Taken take(int place) {
            String text = "Harbour " + place + " reopens\n\nCALDER BAY, March 9, 2024 (Meridian) - The harbour of the town reopened to ships at first light.\n\n"
                    + "- first " + place + "\n- second\n\nFerries number " + place + " sail again on Sunday, the harbour office said.\n";
            return new Taken(new Source(place + ".txt", text.getBytes(StandardCharsets.UTF_8)), Metadata.NONE);
        }
    }

    private final class Noting implements Binder.Watcher {
        @Override
        public void noticed(int place, List<Finding> findings) {
            assertThat(place).isBetween(0, 2);
        }

        @Override
        public void omitted(int place, List<Finding> findings) {
            throw new AssertionError("left out: " + findings);
        }

        @Override
        public void set(Galley galley) {
            set.add(galley);
        }
    }
}
