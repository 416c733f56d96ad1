package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.wirebound.app.batch.Settlement;

/** A bar with the rate and the time that is left, in the last line of a terminal; failures stand above it. */
final class BarProgress implements Progress {
    private static final int WIDTH = 79;
    private static final int BAR = 24;
    private static final int MILLIS = 500;
    /** To the start of the line, and clear it (ECMA-48 8.3.41). */
    private static final String AFRESH = "\r\u001b[K";

    private final PrintStream err;
    private final LineProgress above;
    private final ProgressBar bar;
    private String drawn = "";

    BarProgress(World world, long total) {
        this.err = world.err();
        PrintStream lines = new PrintStream(new Above(), true, StandardCharsets.UTF_8);
        this.above = new LineProgress(new Console(lines, world.colour()), true);
        this.bar = new ProgressBarBuilder()
                .setInitialMax(total)
                .setUpdateIntervalMillis(MILLIS)
                .setRenderer(BarProgress::rendered)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    /** Gathers a line and puts it above the bar. */
    private final class Above extends OutputStream {
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            line.write(b);
            if (b == '\n') {
                put(line.toString(StandardCharsets.UTF_8));
                line.reset();
            }
        }
    }

    @Override
    public void tell(Settlement settlement) {
        bar.step();
        above.tell(settlement);
    }

    @Override
    public void fail(String message) {
        above.fail(message);
    }

    @Override
    public void end(String summary, ObjectNode object) {
        bar.close();
        drawn = "";
        above.end(summary, object);
    }

    /** Such as {@code ████▌      45 %  4500 of 10000, 38.2/s, 2 min left}. */
    static String rendered(ProgressState state, int width) {
        double part = state.getMax() == 0 ? 1 : (double) state.getCurrent() / state.getMax();
        long eighths = Math.round(part * BAR * 8);
        String bar = "\u2588".repeat((int) (eighths / 8)) + (eighths % 8 == 0 ? "" : Character.toString(0x2590 - (int) (eighths % 8)));
        double rate = state.getCurrent() / Math.max(0.001, state.getElapsedAfterStart().toMillis() / 1000.0);
        String left = state.getCurrent() == 0 ? "" : String.format(Locale.ROOT, ", %.1f/s, %s left", rate, left((state.getMax() - state.getCurrent()) / rate));
        return String.format(Locale.ROOT, "%-" + BAR + "s %3d %%  %d of %d%s", bar, (int) (part * 100), state.getCurrent(), state.getMax(), left);
    }

    private static String left(double seconds) {
        if (seconds < 90) {
            return Math.round(seconds) + " s";
        }
        return seconds < 5400 ? Math.round(seconds / 60) + " min" : String.format(Locale.ROOT, "%.1f h", seconds / 3600);
    }

    private synchronized void draw(String line) {
        drawn = line;
        err.print(AFRESH + line);
        err.flush();
    }

    private synchronized void put(String line) {
        err.print(AFRESH + line + drawn);
        err.flush();
    }
}
