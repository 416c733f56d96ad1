package org.wirebound.app.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.Holdings;
import org.wirebound.archive.RecordJson;

/** A second try in a process of its own, a {@link Worker}, which can be killed and has all its memory for this one source. */
public final class ChildIsolation implements Isolation {
    private static final Logger LOG = LoggerFactory.getLogger(ChildIsolation.class);
    /** Starting takes a second or two; on a machine that is out of breath, longer. */
    private static final Duration START = Duration.ofSeconds(60);

    private final Supplier<ProcessBuilder> command;
    private final Limits limits;
    private final Holdings holdings;

    /**
     * @param command starts a {@link Worker} that speaks over its standard streams
     * @param holdings of the output folder, where a killed process may leave something
     */
    public ChildIsolation(Supplier<ProcessBuilder> command, Limits limits, Holdings holdings) {
        this.command = command;
        this.limits = limits;
        this.holdings = holdings;
    }

    @Override
    public Settlement again(Planned planned, Cause cause) {
        if (planned.input().file().isEmpty()) {
            return Isolation.none(limits).again(planned, cause); // standard input can be read once
        }
        try {
            return inProcess(planned);
        } catch (TimeoutException e) {
            return failed(planned, "its conversion took longer than " + limits.time().toMillis() / 1000.0
                    + " s, and again in a process of its own; look at the file, or allow more with --timeout");
        } catch (IOException | ExecutionException | IllegalArgumentException e) {
            LOG.debug("{} failed on its own", planned.input().given(), e);
            return failed(planned, "its conversion brought down the process that it had for its own (" + e.getMessage() + "); look at the file");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(planned, "its second try was interrupted");
        }
    }

    private Settlement inProcess(Planned planned) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Process process = command.get().redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            return ask(process, planned);
        } finally {
            process.destroyForcibly().waitFor();
            holdings.clear(planned.stem(), planned.items());
        }
    }

    private Settlement ask(Process process, Planned planned) throws IOException, InterruptedException, ExecutionException, TimeoutException {
        BufferedReader answers = process.inputReader(StandardCharsets.UTF_8);
        String ready = line(process, answers, START);
        if (!ready.equals(Worker.READY)) {
            throw new IOException("it said \"" + ready + "\" and not that it is ready");
        }
        String request = RecordJson.line(SettlementJson.planned(planned)) + "\n";
        process.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        String answer = line(process, answers, limits.untimed() ? Duration.ofDays(1) : limits.time());
        return answer.equals(Worker.OUT_OF_MEMORY)
                ? failed(planned, "its conversion needs more memory than there is, also in a process of its own; give more with -Xmx in WIREBOUND_OPTS")
                : SettlementJson.settlement(SettlementJson.parse(answer), planned);
    }

    private static String line(Process process, BufferedReader answers, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException, IOException {
        Optional<String> line = CompletableFuture.supplyAsync(() -> read(answers)).get(limit.toMillis(), TimeUnit.MILLISECONDS);
        if (line.isEmpty()) {
            throw new IOException("it ended with " + process.waitFor());
        }
        return line.get();
    }

    private static Optional<String> read(BufferedReader answers) {
        try {
            return Optional.ofNullable(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settlement failed(Planned planned, String reason) {
        return Settlement.of(planned, Failures.limit(planned.input(), reason));
    }
}
