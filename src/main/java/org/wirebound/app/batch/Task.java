package org.wirebound.app.batch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.wirebound.app.batch.input.Planned;

/** One input on its way through the pool: at any moment it belongs to one thread alone, or to nobody. */
final class Task implements Deadline {
    private final Planned planned;
    private final CompletableFuture<Optional<Settlement>> settlement = new CompletableFuture<>();
    private final AtomicReference<Step> step = new AtomicReference<>(new Step(Stage.WAITING, 0));

    private enum Stage { WAITING, WRITING, CONVERTING, ABANDONED, WITHDRAWN }

    /** Compared by identity, so that a step is never taken for a later one of the same kind. */
    private record Step(Stage stage, long since) {}

    Task(Planned planned) {
        this.planned = planned;
    }

    /** One that needs no work. */
    static Task settled(Settlement settlement) {
        Task task = new Task(settlement.planned());
        task.settle(settlement);
        return task;
    }

    Planned planned() {
        return planned;
    }

    /** Begins the work; false if it is not wanted any more. */
    boolean begin() {
        return move(Stage.WAITING, Stage.WRITING);
    }

    /** Takes back what was not begun. */
    void withdraw() {
        if (move(Stage.WAITING, Stage.WITHDRAWN)) {
            drop();
        }
    }

    /** Gives up on a conversion that has gone on for longer than the limit. */
    boolean abandon(long now, Duration limit) {
        Step current = step.get();
        return current.stage == Stage.CONVERTING && now - current.since > limit.toNanos()
                && step.compareAndSet(current, new Step(Stage.ABANDONED, now));
    }

    @Override
    public void converting() {
        advance(Stage.CONVERTING);
    }

    @Override
    public void writing() {
        advance(Stage.WRITING);
    }

    void settle(Settlement result) {
        settlement.complete(Optional.of(result));
    }

    /** Says that nothing becomes of it in this run. */
    void drop() {
        settlement.complete(Optional.empty());
    }

    /** True when {@link #result} will not wait. */
    boolean awaited(long millis) throws InterruptedException {
        try {
            settlement.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task is only ever settled with a value", e);
        }
    }

    /** What became of it; empty if it was withdrawn. */
    Optional<Settlement> result() {
        return settlement.join();
    }

    private void advance(Stage next) {
        Step current = step.get();
        if (current.stage == Stage.ABANDONED || !step.compareAndSet(current, new Step(next, System.nanoTime()))) {
            throw new AbandonedException();
        }
    }

    private boolean move(Stage from, Stage to) {
        Step current = step.get();
        return current.stage == from && step.compareAndSet(current, new Step(to, 0));
    }
}
