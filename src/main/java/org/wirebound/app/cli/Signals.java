package org.wirebound.app.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ctrl-C (SIGINT) and a request to end (SIGTERM), while a run goes on: the first asks the run to stop, the second ends the program at
 * once. Java offers these by a class that compilers warn of, so it is called by name; where it is missing, a signal ends the
 * program at once, after which a run can be taken up as well.
 */
final class Signals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

    private final Runnable stop;
    private final AtomicReference<Optional<ExitCode>> received = new AtomicReference<>(Optional.empty());

    /** @param stop what the first signal does; called from a thread of its own */
    Signals(Runnable stop) {
        this.stop = stop;
        handle("INT", Optional.of(ExitCode.INTERRUPTED));
        handle("TERM", Optional.of(ExitCode.TERMINATED));
    }

    /** The exit code for the signal that came, if one did. */
    Optional<ExitCode> received() {
        return received.get();
    }

    /** From here on, signals do what they do by default. */
    @Override
    public void close() {
        handle("INT", Optional.empty());
        handle("TERM", Optional.empty());
    }

    private void receive(ExitCode code) {
        if (!received.compareAndSet(Optional.empty(), Optional.of(code))) {
            Runtime.getRuntime().halt(code.number());
        }
        stop.run();
    }

    private void handle(String name, Optional<ExitCode> code) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object handling = code.isEmpty()
                    ? handler.getField("SIG_DFL").get(null)
                    : Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        if (method.getName().equals("handle")) {
                            receive(code.get());
                        }
                        return null;
                    });
            signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name), handling);
        } catch (ReflectiveOperationException e) {
            Throwable cause = e instanceof InvocationTargetException called ? called.getCause() : e;
            LOG.debug("SIG{} is left to Java: {}", name, cause.toString());
        }
    }
}
