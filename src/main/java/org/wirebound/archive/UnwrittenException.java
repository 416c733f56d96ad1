package org.wirebound.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Optional;

/** A record that could not be put on disk; the message says what, where and what to do. Nothing of it is left. */
public final class UnwrittenException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    /** What stands in the way of writing. */
    public enum Obstacle {
        FULL("the disk is full", "free some room or choose another folder with -o"),
        FORBIDDEN("writing there is not allowed", "change the rights of the folder or choose another with -o"),
        IN_THE_WAY("something else has that name", "move it away or choose another folder with -o"),
        OUTSIDE("the place is outside of the output folder", "remove the symbolic link that leads there"),
        OTHER("the file system refused", "check the disk or choose another folder with -o");

        private final String reason;
        private final String advice;

        Obstacle(String reason, String advice) {
            this.reason = reason;
            this.advice = advice;
        }

        /** True where every other record of the same folder would fail as well. */
        public boolean endsTheRun() {
            return this == FULL || this == FORBIDDEN;
        }
    }

    UnwrittenException(Path where, Obstacle obstacle) {
        super(message(where, obstacle, Optional.empty()));
        this.obstacle = obstacle;
    }

    UnwrittenException(Path where, Exception cause) {
        super(message(where, obstacle(cause), Optional.ofNullable(cause.getMessage())), cause);
        this.obstacle = obstacle(cause);
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    private static String message(Path where, Obstacle obstacle, Optional<String> detail) {
        String particulars = obstacle == Obstacle.OTHER ? detail.map(text -> " (" + text + ")").orElse("") : "";
        return "cannot write " + where + ": " + obstacle.reason + particulars + "; " + obstacle.advice;
    }

    private static Obstacle obstacle(Exception cause) {
        if (cause instanceof FileAlreadyExistsException) {
            return Obstacle.IN_THE_WAY;
        } else if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return Obstacle.FORBIDDEN;
        } else if (cause instanceof IOException io) {
            return byWords(io);
        }
        return Obstacle.OTHER;
    }

    /** Java has no exception of its own for these: only the system's words tell them apart. */
    private static Obstacle byWords(IOException cause) {
        String words = cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : String.valueOf(cause.getMessage());
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("space") || lower.contains("quota")) {
            return Obstacle.FULL;
        } else if (lower.contains("read-only") || lower.contains("not permitted")) {
            return Obstacle.FORBIDDEN;
        } else if (lower.contains("not a directory") || lower.contains("is a directory") || cause instanceof NoSuchFileException) {
            return Obstacle.IN_THE_WAY;
        }
        return Obstacle.OTHER;
    }
}
