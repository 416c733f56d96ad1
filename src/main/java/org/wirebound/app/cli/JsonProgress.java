package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.wirebound.app.batch.Result;
import org.wirebound.app.batch.Settlement;
import org.wirebound.app.batch.report.ResultJson;
import org.wirebound.archive.RecordJson;

/** One JSON object an event and line: {@code start}, {@code source}, {@code progress} at most once a second, {@code error}, {@code end}. */
final class JsonProgress implements Progress {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final PrintStream err;
    private final InstantSource clock;
    private final long total;
    private final Instant start;
    private Instant told;
    private long done;

    JsonProgress(World world, long total) {
        this.err = world.err();
        this.clock = world.clock();
        this.total = total;
        this.start = clock.instant();
        this.told = start;
        print(event("start").put("total", total));
    }

    @Override
    public void tell(Settlement settlement) {
        done++;
        for (Result result : settlement.results()) {
            ObjectNode event = event("source").put("source", result.input().given()).put("status", ResultJson.status(result));
            if (result instanceof Result.Failed failed) {
                event.put("reason", failed.reason());
            }
            print(event);
        }
        Instant now = clock.instant();
        if (Duration.between(told, now).compareTo(EVERY) >= 0) {
            told = now;
            double rate = done / (Duration.between(start, now).toMillis() / 1000.0);
            print(event("progress").put("done", done).put("total", total)
                    .put("perSecond", Math.round(rate * 10) / 10.0).put("secondsLeft", Math.round((total - done) / rate)));
        }
    }

    @Override
    public void fail(String message) {
        print(event("error").put("message", message));
    }

    @Override
    public void end(String summary, ObjectNode object) {
        ObjectNode event = event("end");
        event.setAll(object);
        print(event);
    }

    private static ObjectNode event(String name) {
        return JsonNodeFactory.instance.objectNode().put("event", name);
    }

    private void print(ObjectNode event) {
        err.println(RecordJson.line(event));
    }
}
