package org.wirebound.app.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.writer.pdf.imposition.Duplex;

/**
 * The printers of CUPS, by its commands {@code lp}, {@code lpstat} and {@code lpoptions}. The Java platform reaches them as well, but hands
 * jobs to {@code lpr}, and does not tell when that fails.
 */
final class CupsPrinters implements Printers {
    private static final Pattern DEFAULT = Pattern.compile("system default destination: (\\S+)");
    private static final Pattern STATE = Pattern.compile("printer (\\S+) (?:is )?(idle|disabled|now printing)\\b.*");
    private static final Pattern REFUSING = Pattern.compile("(\\S+) not accepting requests since .*");
    private static final Pattern OPTION = Pattern.compile("(\\w+)/[^:]*: (.*)");
    private static final Pattern JOB = Pattern.compile("request id is (\\S+)");
    private static final byte[] NO_INPUT = {};

    private final Commands commands;

    CupsPrinters(Commands commands) {
        this.commands = commands;
    }

    @Override
    public List<Printer> all() throws PrintingException {
        Commands.Answer answer = commands.run(List.of("lpstat", "-d", "-a", "-p"), NO_INPUT);
        Map<String, String> states = states(answer);
        if (states.isEmpty() && !answer.said("No destinations added") && answer.code() != 0) {
            throw new PrintingException("CUPS does not answer (" + answer.text() + "); start cupsd, or write the sheets to a file with --to-file");
        }
        Optional<String> preferred = first(DEFAULT, answer);
        List<Printer> printers = new ArrayList<>();
        for (Map.Entry<String, String> state : states.entrySet()) {
            printers.add(printer(state.getKey(), state.getValue(), preferred.filter(state.getKey()::equals).isPresent()));
        }
        printers.sort(Comparator.comparing(Printer::name));
        return printers;
    }

    private static Map<String, String> states(Commands.Answer answer) {
        Map<String, String> states = new TreeMap<>();
        answer.lines().map(STATE::matcher).filter(Matcher::matches)
                .forEach(line -> states.put(line.group(1), line.group(2).replace("now ", "")));
        answer.lines().map(REFUSING::matcher).filter(Matcher::matches)
                .forEach(line -> states.merge(line.group(1), "refuses jobs", (state, refusal) -> state + ", " + refusal));
        return states;
    }

    private Printer printer(String name, String state, boolean isDefault) throws PrintingException {
        Map<String, List<String>> choices = new TreeMap<>();
        commands.run(List.of("lpoptions", "-p", name, "-l"), NO_INPUT).lines().map(OPTION::matcher).filter(Matcher::matches)
                .forEach(line -> choices.put(line.group(1), List.of(line.group(2).replace("*", "").split(" "))));
        return new Printer(name, state, isDefault, choices.getOrDefault("PageSize", List.of()),
                choices.getOrDefault("Duplex", List.of()).stream().anyMatch(choice -> choice.startsWith("Duplex")),
                choices.getOrDefault("InputSlot", List.of()));
    }

    @Override
    public String print(Printer printer, PrintJob job) throws PrintingException {
        List<String> command = new ArrayList<>(List.of("lp", "-d", printer.name(), "-t", job.name(), "-n", Integer.toString(job.copies()),
                "-o", "media=" + job.sheet().name(), "-o", "print-scaling=none"));
        job.duplex().ifPresent(duplex -> command.addAll(List.of("-o", "sides=" + sides(duplex))));
        job.tray().ifPresent(tray -> command.addAll(List.of("-o", "InputSlot=" + tray)));
        command.add("-");
        Commands.Answer answer = commands.run(command, job.pdf());
        if (answer.code() != 0) {
            throw new PrintingException("the printer " + printer.name() + " does not take the job (" + answer.text()
                    + "); see 'wirebound print --list', or name another with --printer");
        }
        return first(JOB, answer).orElse(answer.text());
    }

    /** The words of IPP (RFC 8011, 5.2.8). */
    private static String sides(Duplex duplex) {
        return switch (duplex) {
            case NONE -> "one-sided";
            case LONG -> "two-sided-long-edge";
            case SHORT -> "two-sided-short-edge";
        };
    }

    private static Optional<String> first(Pattern pattern, Commands.Answer answer) {
        return answer.lines().map(pattern::matcher).filter(Matcher::lookingAt).map(line -> line.group(1)).findFirst();
    }
}
