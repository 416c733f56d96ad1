package org.wirebound.app.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.wirebound.app.print.MachinePrinters;
import org.wirebound.app.print.Printers;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The program: takes its world and its arguments, and gives an exit code. */
public final class Main {
    private final World world;
    private final Printers printers;
    private final Console console;

    public Main(World world) {
        this(world, MachinePrinters.in(world.environment()));
    }

    /** @param printers the printers of the machine, or in a test others */
    Main(World world, Printers printers) {
        this.world = world;
        this.printers = printers;
        this.console = new Console(world);
    }

    public static void main(String[] arguments) {
        if (List.of(arguments).contains(RootCommand.DEBUG)) {
            System.setProperty("org.slf4j.simpleLogger.log.org.wirebound", "debug");
        }
        OutputStream stdout = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(stdout, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, Charset.defaultCharset());
        World world = new World(out, err, System.in, System.getenv(), Path.of("").toAbsolutePath(),
                InstantSource.system(), System.console() != null);
        int code = new Main(world).run(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one command and gives its exit code, one of {@link ExitCode}. */
    public int run(String... arguments) {
        JaxpFactories.pin();
        RootCommand root = new RootCommand();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new ConvertCommand(world))
                .addSubcommand(new BindCommand(world))
                .addSubcommand(new DetectCommand(world))
                .addSubcommand(new CheckCommand(world))
                .addSubcommand(new PrintCommand(world, printers))
                .addSubcommand(new FontsCommand(world))
                .addSubcommand(new StyleCommand(world))
                .setOut(new PrintWriter(world.out(), true))
                .setErr(new PrintWriter(world.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(world.colour() ? Ansi.ON : Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> usageError(e))
                .setExecutionExceptionHandler((e, at, parsed) -> failure(e, root.debug()));
        line.getSubcommands().values().forEach(Main::describeExitCodes);
        describeExitCodes(line);
        int code = line.execute(arguments);
        world.out().flush();
        return code;
    }

    private static void describeExitCodes(CommandLine line) {
        line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(RootCommand.exitCodes());
    }

    private int usageError(ParameterException e) {
        console.fail(e.getMessage());
        console.say("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.number();
    }

    private int failure(Exception e, boolean debug) {
        if (debug) {
            console.trace(e);
        }
        if (e instanceof CommandException told) {
            console.fail(told.getMessage());
            return told.code().number();
        }
        if (e instanceof InvalidPathException path) {
            console.fail("\"" + path.getInput() + "\" is not a path: " + path.getReason());
            return ExitCode.USAGE.number();
        }
        console.fail("a fault of the program itself (" + e + "); run it again with --debug and report it");
        return ExitCode.INTERNAL_ERROR.number();
    }
}
