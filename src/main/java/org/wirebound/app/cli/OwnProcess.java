package org.wirebound.app.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program once more, in a process of its own with the same Java, options and memory. */
final class OwnProcess {
    private OwnProcess() {}

    /**
     * The process, not started yet.
     *
     * @param arguments of this one
     * @param more what the other is told besides
     */
    static ProcessBuilder again(List<String> arguments, String more, World world) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        command.add(more);
        ProcessBuilder process = new ProcessBuilder(command).directory(world.folder().toFile());
        process.environment().clear();
        process.environment().putAll(world.environment());
        return process;
    }
}
