package org.wirebound.app.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * As many threads as there are jobs. A thread that is stuck is interrupted, left to itself and replaced: Java has no way to end a
 * thread that does not want to.
 */
final class Pool {
    private final Work work;
    private final BlockingQueue<Task> waiting = new LinkedBlockingQueue<>();
    private final Set<Slot> slots = ConcurrentHashMap.newKeySet();
    private final List<Thread> stuck = new ArrayList<>();

    /** What is done with a task; never throws but when the task was abandoned. */
    @FunctionalInterface
    interface Work {
        void run(Task task);
    }

    /** A thread with the task that it is at. */
    private final class Slot implements Runnable {
        private final Thread thread = new Thread(this, "conversion");
        private volatile Optional<Task> task = Optional.empty();

        @Override
        public void run() {
            try {
                while (slots.contains(this)) {
                    Task next = waiting.take();
                    task = Optional.of(next);
                    if (next.begin()) {
                        work.run(next);
                    }
                    task = Optional.empty();
                }
            } catch (InterruptedException | Deadline.AbandonedException e) {
                slots.remove(this);
            }
        }
    }

    Pool(int jobs, Work work) {
        this.work = work;
        for (int i = 0; i < jobs; i++) {
            open();
        }
    }

    void submit(Task task) {
        waiting.add(task);
    }

    /** Takes back all that was not begun. */
    void withdraw() {
        waiting.forEach(Task::withdraw);
        waiting.clear();
    }

    /** Gives up on the tasks that take longer than the limit, and gives them. */
    List<Task> abandonOverdue(Duration limit) {
        List<Task> overdue = new ArrayList<>();
        for (Slot slot : slots) {
            Optional<Task> task = slot.task.filter(current -> current.abandon(System.nanoTime(), limit));
            if (task.isPresent()) {
                slots.remove(slot);
                slot.thread.interrupt();
                stuck.add(slot.thread);
                overdue.add(task.get());
                open();
            }
        }
        return overdue;
    }

    /** How many threads were given up and still run. */
    int stuck() {
        stuck.removeIf(thread -> !thread.isAlive());
        return stuck.size();
    }

    void close() {
        slots.forEach(slot -> slot.thread.interrupt());
        slots.clear();
    }

    private void open() {
        Slot slot = new Slot();
        slots.add(slot);
        slot.thread.setDaemon(true);
        slot.thread.start();
    }
}
