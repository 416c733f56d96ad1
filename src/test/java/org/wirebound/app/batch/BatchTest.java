package org.wirebound.app.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wirebound.app.batch.BatchFixture.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.Fixity;
import org.wirebound.archive.RecordFixture;
import org.wirebound.convert.Outcome;

class BatchTest {
    /** Long enough for an honest conversion on a machine that is out of breath. */
    private static final long TIME = 1_000;

    @TempDir
    private Path folder;
    private final Poison poison = new Poison();
    private final List<String> again = new ArrayList<>();

    @AfterEach
    void release() {
        poison.release();
    }

    @Test
    void whatHangsIsTriedAgainAndToldWhileTheOthersGoOn() throws IOException {
        BatchFixture run = new BatchFixture(folder).source("a", "well").source("b", "hang").source("c", "well\nhang\nwell").source("d", "well");

        Ending ending = run.run(poison, limits(2, TIME), noted(limits(2, TIME)));

        assertThat(ending.reason()).isEqualTo(Ending.Reason.COMPLETE);
        assertThat(run.outcomes()).containsExactly("a=done", "b=LIMIT", "c=LIMIT", "d=done");
        assertThat(again).containsExactlyInAnyOrder("b TIME", "c TIME");
        assertThat(run.reason("b")).contains("took longer than 1.0 s").contains("--timeout");
    }

    @Test
    void theTimeIsThatOfADispatchAndNotOfAFeed() throws IOException {
        BatchFixture run = new BatchFixture(folder).source("feed", "pause 400\npause 400\npause 400\npause 400");

        run.run(poison, limits(1, TIME), noted(limits(1, TIME)));

        assertThat(run.outcomes()).containsExactly("feed=done");
        assertThat(again).isEmpty();
    }

    @Test
    void whatEatsTheMemoryFailsAlone() throws IOException {
        BatchFixture run = new BatchFixture(folder).source("a", "well").source("b", "eat").source("c", "well");

        run.run(poison, limits(2, 60_000), noted(limits(2, 60_000)));

        assertThat(run.outcomes()).containsExactly("a=done", "b=LIMIT", "c=done");
        assertThat(again).containsExactly("b MEMORY");
        assertThat(run.reason("b")).contains("needs more memory than").contains("-Xmx");
    }

    @Test
    void aSecondTryMaySucceed() throws IOException {
        BatchFixture run = new BatchFixture(folder).source("a", "hang").source("b", "well");
        Recorder calm = run.recorder((source, said) -> List.of(RecordFixture::converted));

        run.run(poison, limits(1, TIME), (planned, cause) -> calm.record(planned, Deadline.none()));

        assertThat(run.outcomes()).containsExactly("a=done", "b=done");
        assertThat(run.out.resolve("a.pdf")).exists();
    }

    @Test
    void aRunInWhichTooManyHangIsGivenUp() throws IOException {
        BatchFixture run = new BatchFixture(folder);
        for (int i = 0; i < 20; i++) {
            run.source(String.format(Locale.ROOT, "%02d", i), "hang");
        }

        Ending ending = run.run(poison, limits(2, 100), noted(limits(2, 100)));

        assertThat(ending.reason()).isEqualTo(Ending.Reason.STUCK);
        assertThat(ending.message()).contains("conversions were given up and never ended").contains("--resume");
        assertThat(run.told).hasSizeLessThan(20);
    }

    @Test
    void aFaultOfTheProgramIsOneSourcesOwn() throws IOException {
        BatchFixture run = new BatchFixture(folder).source("a", "break").source("b", "well");

        run.run(poison, limits(2, TIME), noted(limits(2, TIME)));

        assertThat(run.outcomes()).containsExactly("a=FAULT", "b=done");
    }

    @Test
    void neitherOrderNorBytesDependOnTheJobs() throws IOException {
        BatchFixture one = sources(folder.resolve("one"));
        BatchFixture many = sources(folder.resolve("many"));

        one.run(poison, limits(1, 0), noted(limits(1, 0)));
        many.run(poison, limits(5, 0), noted(limits(5, 0)));

        assertThat(many.outcomes()).isEqualTo(one.outcomes()).hasSize(40).isSorted();
        assertThat(bytes(many.out)).isEqualTo(bytes(one.out));
    }

    @Test
    void noMoreIsTakenFromThePlanThanTheWindowHolds() throws IOException {
        BatchFixture run = new BatchFixture(folder).source("x", "well");
        Planned planned = run.plan().next();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger told = new AtomicInteger();
        AtomicInteger widest = new AtomicInteger();
        Iterator<Planned> endless = Stream.generate(() -> planned).limit(5_000).peek(next ->
                widest.accumulateAndGet(taken.incrementAndGet() - told.get(), Math::max)).iterator();
        Recorder refusing = run.recorder((source, said) -> List.of(() -> new Outcome.Rejected(source, List.of())));

        new Batch(refusing, limits(2, 0), noted(limits(2, 0)), new DiskLedger(run.out)).run(endless, settlement -> told.incrementAndGet());

        assertThat(told).hasValue(5_000);
        assertThat(widest.get()).isLessThan(1_300);
    }

    @Test
    void aStopLetsWhatWasBegunEndAndBeginsNothing() throws IOException {
        BatchFixture run = new BatchFixture(folder);
        for (int i = 0; i < 50; i++) {
            run.source(String.format(Locale.ROOT, "%02d", i), "pause 50");
        }
        AtomicInteger begun = new AtomicInteger();
        Conversion counted = (source, said) -> {
            begun.incrementAndGet();
            return poison.convert(source, said);
        };
        Batch batch = new Batch(run.recorder(counted), limits(2, TIME), noted(limits(2, TIME)), new DiskLedger(run.out));

        Ending ending = batch.run(run.plan(), settlement -> {
            run.told.add(settlement);
            batch.stop();
        });

        assertThat(ending.reason()).isEqualTo(Ending.Reason.STOPPED);
        assertThat(run.told).hasSize(begun.get()).hasSizeLessThan(50);
        assertThat(run.told).allMatch(Settlement::done);
    }

    @Test
    void whatIsToldIsRememberedBefore() throws IOException {
        BatchFixture run = sources(folder.resolve("one"));
        List<String> events = new ArrayList<>();
        Ledger ledger = new Ledger() {
            @Override
            public Optional<Settlement> remembered(Planned planned) {
                return Optional.empty();
            }

            @Override
            public List<Settlement> remember(List<Settlement> settlements) {
                settlements.forEach(settlement -> events.add("kept " + settlement.planned().input().name()));
                return List.copyOf(settlements);
            }
        };
        new Batch(run.recorder(poison), limits(2, 0), noted(limits(2, 0)), ledger)
                .run(run.plan(), settlement -> events.add("told " + settlement.planned().input().name()));

        assertThat(events).hasSize(80);
        for (int i = 0; i < events.size(); i++) {
            assertThat(events.subList(0, i + 1)).contains(events.get(i).replace("told", "kept"));
        }
    }

    @Test
    void aLedgerThatFailsEndsTheRun() throws IOException {
        BatchFixture run = sources(folder.resolve("one"));
        Ending ending = run.run(run.recorder(poison), limits(2, 0), noted(limits(2, 0)), failing());

        assertThat(ending).isEqualTo(new Ending(Ending.Reason.LEDGER, "no room"));
        assertThat(run.told).noneMatch(Settlement::done);
    }

    @Test
    void aFullDiskIsToldEvenIfItCannotBeRemembered() throws IOException {
        BatchFixture run = new BatchFixture(folder).source("a", "well");
        Recorder full = run.recorder((source, said) -> List.of(() -> {
            throw new OutOfMemoryError("for the second try");
        }));
        Isolation isolation = (planned, cause) -> Settlement.of(planned, new Result.Failed(planned.input(), Failure.DISK, "the disk is full", List.of()));

        Ending ending = run.run(full, limits(1, 0), isolation, failing());

        assertThat(ending).isEqualTo(new Ending(Ending.Reason.LEDGER, "no room"));
        assertThat(run.outcomes()).containsExactly("a=DISK");
    }

    private static Ledger failing() {
        return new Ledger() {
            @Override
            public Optional<Settlement> remembered(Planned planned) {
                return Optional.empty();
            }

            @Override
            public List<Settlement> remember(List<Settlement> settlements) {
                throw new LedgerException("no room", new IOException());
            }
        };
    }

    private static BatchFixture sources(Path folder) throws IOException {
        BatchFixture run = new BatchFixture(folder);
        for (int i = 0; i < 40; i++) {
            run.source(String.format(Locale.ROOT, "%02d", i), i % 7 == 3 ? "break" : "pause " + i * 37 % 11);
        }
        return run;
    }

    /** No second try, but noted. */
    private Isolation noted(Limits limits) {
        return (planned, cause) -> {
            again.add(planned.input().name() + " " + cause);
            return Isolation.none(limits).again(planned, cause);
        };
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(folder.relativize(file).toString(), Fixity.sha256(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
