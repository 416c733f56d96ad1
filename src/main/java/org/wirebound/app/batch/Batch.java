package org.wirebound.app.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.wirebound.app.batch.input.Planned;

/**
 * The engine: takes a stream of inputs through a pool and tells what became of each, in the order of the inputs. Between the first
 * input that is not told of and the last that was begun lie at most {@value #WINDOW}, so memory does not grow with the run. One
 * thread calls {@link #run}; {@link #stop} is for any.
 */
public final class Batch {
    /** Wide enough that the others go on while one source runs into its time limit. */
    private static final int WINDOW = 1_024;
    /** How many are told of at once: remembering them costs one write to the disk together. */
    private static final int TOGETHER = 64;
    private static final long PATIENCE_NANOS = 250_000_000;
    private static final long TICK_MILLIS = 25;

    private final Recorder recorder;
    private final Limits limits;
    private final Isolation isolation;
    private final Ledger ledger;
    private final Pool pool;
    private final ExecutorService isolated = Executors.newSingleThreadExecutor(Batch::daemon);
    private final Deque<Task> window = new ArrayDeque<>();
    private final List<Settlement> untold = new ArrayList<>();
    private long untoldSince;
    private volatile Ending ending = Ending.of(Ending.Reason.COMPLETE);
    private volatile boolean stopping;

    public Batch(Recorder recorder, Limits limits, Isolation isolation, Ledger ledger) {
        this.recorder = recorder;
        this.limits = limits;
        this.isolation = isolation;
        this.ledger = ledger;
        this.pool = new Pool(limits.jobs(), this::work);
    }

    /**
     * Runs to the end of the plan, or to what ends the run before.
     *
     * @param told is given what became of each input once it is remembered; an input of which it is never told was not tried
     */
    public Ending run(Iterator<Planned> plan, Consumer<Settlement> told) {
        try {
            tellAll(plan, told);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(Ending.of(Ending.Reason.STOPPED));
        } finally {
            pool.close();
            isolated.shutdownNow();
        }
        return ending;
    }

    private void tellAll(Iterator<Planned> plan, Consumer<Settlement> told) throws InterruptedException {
        try {
            for (fill(plan); !window.isEmpty(); fill(plan)) {
                if (window.element().awaited(TICK_MILLIS)) {
                    window.remove().result().filter(this::isTold).ifPresent(this::take);
                }
                if (isTimeToTell()) {
                    tell(told);
                }
                lookAfter();
            }
            tell(told);
        } catch (LedgerException e) {
            end(Ending.of(Ending.Reason.LEDGER));
            ending = new Ending(Ending.Reason.LEDGER, e.getMessage()); // graver than what may have ended the run before
            untold.stream().filter(settlement -> settlement.failure().isPresent()).forEach(told); // a failure needs no remembering
            letEnd();
        }
    }

    /** Waits for what was begun, so that it leaves the disk in order. */
    private void letEnd() throws InterruptedException {
        while (!window.isEmpty()) {
            if (window.element().awaited(TICK_MILLIS)) {
                window.remove();
            }
            lookAfter();
        }
    }

    /** Begins nothing more; {@link #run} returns when what was begun has ended. */
    public void stop() {
        stopping = true;
    }

    private void fill(Iterator<Planned> plan) {
        while (!hasEnded() && !stopping && window.size() < WINDOW && plan.hasNext()) {
            Planned planned = plan.next();
            Optional<Settlement> remembered = ledger.remembered(planned);
            Task task = remembered.map(Task::settled).orElseGet(() -> new Task(planned));
            window.add(task);
            if (remembered.isEmpty()) {
                pool.submit(task);
            }
        }
    }

    private void work(Task task) {
        try {
            task.settle(recorder.record(task.planned(), task));
        } catch (OutOfMemoryError e) {
            task.writing();
            tryAgain(task, Isolation.Cause.MEMORY);
        } catch (Deadline.AbandonedException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            task.settle(Settlement.of(task.planned(), Failures.faulty(task.planned().input(), e)));
        }
    }

    private void tryAgain(Task task, Isolation.Cause cause) {
        isolated.execute(() -> {
            if (hasEnded() || stopping) {
                task.drop();
            } else {
                task.settle(isolation.again(task.planned(), cause));
            }
        });
    }

    private void lookAfter() {
        if (!limits.untimed()) {
            pool.abandonOverdue(limits.time()).forEach(task -> tryAgain(task, Isolation.Cause.TIME));
        }
        if (stopping) {
            end(Ending.of(Ending.Reason.STOPPED));
        } else if (pool.stuck() > limits.mostStuck()) {
            end(new Ending(Ending.Reason.STUCK, pool.stuck() + " conversions were given up and never ended, so the run was; start it again with --resume"));
        }
    }

    private boolean hasEnded() {
        return ending.reason() != Ending.Reason.COMPLETE;
    }

    private void end(Ending how) {
        if (!hasEnded()) {
            ending = how;
            pool.withdraw();
        }
    }

    /** When the disk has ended the run, what else it refused counts as not tried: the next run will. */
    private boolean isTold(Settlement settlement) {
        return ending.reason() != Ending.Reason.DISK
                || settlement.failure().filter(failed -> failed.failure() == Failure.DISK || failed.failure() == Failure.NOT_WRITTEN).isEmpty();
    }

    private void take(Settlement settlement) {
        if (untold.isEmpty()) {
            untoldSince = System.nanoTime();
        }
        untold.add(settlement);
        if (settlement.failure().filter(failed -> failed.failure() == Failure.DISK).isPresent()) {
            end(Ending.of(Ending.Reason.DISK));
        }
    }

    private boolean isTimeToTell() {
        return untold.size() >= TOGETHER || !untold.isEmpty() && System.nanoTime() - untoldSince > PATIENCE_NANOS;
    }

    private void tell(Consumer<Settlement> told) {
        ledger.remember(untold).forEach(told);
        untold.clear();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "isolation");
        thread.setDaemon(true);
        return thread;
    }
}
