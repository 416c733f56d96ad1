package org.wirebound.archive;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folders that were made for records which are not finished yet. A folder in which none was finished is removed when the last
 * of its records has failed. Safe for use by several threads.
 */
final class NewFolders {
    private final Map<Path, Integer> users = new HashMap<>();

    /** Makes a folder and those above it, if need be; whoever enters it says later what became of the record. */
    synchronized List<Path> enter(Path folder) throws IOException {
        Deque<Path> chain = new ArrayDeque<>();
        for (Path at = folder; at != null && (users.containsKey(at) || !Files.isDirectory(at)); at = at.getParent()) {
            chain.push(at);
        }
        List<Path> entered = new ArrayList<>();
        try {
            for (Path each : chain) {
                if (!users.containsKey(each)) {
                    Files.createDirectory(each);
                }
                users.merge(each, 1, Integer::sum);
                entered.add(each);
            }
        } catch (IOException e) {
            leave(entered);
            throw e;
        }
        return entered;
    }

    /** A record was finished in these folders: they stay. */
    synchronized void keep(List<Path> entered) {
        entered.forEach(users::remove);
    }

    /** A record was given up in these folders. */
    synchronized void leave(List<Path> entered) throws IOException {
        for (int i = entered.size() - 1; i >= 0; i--) {
            Path folder = entered.get(i);
            if (Optional.ofNullable(users.computeIfPresent(folder, (path, count) -> count - 1)).filter(left -> left == 0).isPresent()) {
                users.remove(folder);
                removeIfEmpty(folder);
            }
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            return; // somebody else has put something there, who needs it
        }
    }
}
