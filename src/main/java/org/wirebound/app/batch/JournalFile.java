package org.wirebound.app.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.wirebound.app.batch.database.Database;
import org.wirebound.app.batch.database.DatabaseException;

/** The data base of a journal, opened by one run at a time; a file that is something else is refused and never touched. */
final class JournalFile implements AutoCloseable {
    /** Within the output folder. */
    static final String FOLDER = ".wirebound";
    private static final String NAME = "journal.db";
    /** Says in the file's header whose it is: "Wire" in ASCII. */
    private static final int APPLICATION = 0x57697265;
    private static final int VERSION = 1;
    /** The header of a data base file (sqlite.org/fileformat2.html, 1.3). */
    private static final String MAGIC = "SQLite format 3\0";
    private static final int HEADER = 100;
    private static final int PAGES_AT = 28;
    private static final int APPLICATION_AT = 68;
    private static final List<String> TABLE = List.of(
            "CREATE TABLE source(file TEXT NOT NULL, stem TEXT NOT NULL, given TEXT NOT NULL,"
                    + " state TEXT NOT NULL CHECK(state IN ('done', 'duplicate', 'failed')), reason TEXT, duplicate_of TEXT,"
                    + " sha256 TEXT, size INTEGER, word TEXT NOT NULL, findings TEXT NOT NULL, outputs TEXT NOT NULL,"
                    + " tool TEXT NOT NULL, settings TEXT NOT NULL, PRIMARY KEY(file, stem)) WITHOUT ROWID",
            "CREATE INDEX source_by_sha256 ON source(sha256)",
            "PRAGMA application_id = " + APPLICATION,
            "PRAGMA user_version = " + VERSION);

    private final Path path;
    private final FileChannel lock;
    private final Database database;

    private JournalFile(Path path, FileChannel lock, Database database) {
        this.path = path;
        this.lock = lock;
        this.database = database;
    }

    /** True where an output folder has one. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FOLDER).resolve(NAME));
    }

    static JournalFile open(Path folder) {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            throw new LedgerException("a journal can be kept on a disk of this machine alone, and " + folder + " is none; leave --resume and --journal out",
                    new UnsupportedOperationException(folder.getFileSystem().toString()));
        }
        Path path = folder.resolve(FOLDER).resolve(NAME);
        FileChannel lock = lock(path);
        try {
            return new JournalFile(path, lock, connect(path));
        } catch (DatabaseException | IOException e) {
            close(lock);
            throw unusable(path, e.getMessage(), e);
        } catch (LedgerException e) {
            close(lock);
            throw e;
        }
    }

    Path path() {
        return path;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        close(lock);
    }

    private static FileChannel lock(Path path) {
        Path file = path.resolveSibling("lock");
        try {
            Files.createDirectories(path.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                return channel;
            }
            channel.close();
            throw new LedgerException("another run is writing to " + path.getParent().getParent()
                    + "; wait until it has ended, or choose another folder with -o", new IllegalStateException(file + " is locked"));
        } catch (IOException e) {
            throw new LedgerException("the journal cannot be kept at " + path + " (" + e.getMessage() + "); check the folder and its rights", e);
        }
    }

    /** The system takes the lock back when the process ends, however it ends. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            return lock.isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static Database connect(Path path) throws IOException {
        requireOwnHeader(path);
        Database database = Database.file(path);
        try {
            if (database.text("PRAGMA application_id").equals(Optional.of("0")) && isEmpty(database)) {
                create(database);
            }
            requireOwn(path, database);
            return database;
        } catch (DatabaseException | LedgerException e) {
            database.close();
            throw e;
        }
    }

    /** Looks at the file before SQLite does, which would turn on the write-ahead log of any data base that it opens. */
    private static void requireOwnHeader(Path path) throws IOException {
        if (Files.notExists(path) || Files.size(path) == 0) {
            return;
        }
        byte[] header;
        try (InputStream in = Files.newInputStream(path)) {
            header = in.readNBytes(HEADER);
        }
        if (header.length < HEADER || !new String(header, 0, MAGIC.length(), StandardCharsets.US_ASCII).equals(MAGIC)) {
            throw unusable(path, "it is no data base of SQLite", new IllegalStateException());
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        boolean unborn = fields.getInt(APPLICATION_AT) == 0 && fields.getInt(PAGES_AT) <= 1;
        if (fields.getInt(APPLICATION_AT) != APPLICATION && !unborn) {
            throw unusable(path, "it is the data base of another program", new IllegalStateException());
        }
    }

    /** All or nothing: a run that is broken off in between leaves an empty data base. */
    private static void create(Database database) {
        database.execute("BEGIN IMMEDIATE");
        TABLE.forEach(database::execute);
        database.execute("COMMIT");
    }

    private static boolean isEmpty(Database database) {
        return database.text("SELECT name FROM sqlite_schema LIMIT 1").isEmpty();
    }

    private static void requireOwn(Path path, Database database) {
        if (!database.text("PRAGMA application_id").equals(Optional.of(String.valueOf(APPLICATION)))) {
            throw unusable(path, "it is the data base of another program", new IllegalStateException());
        }
        String version = database.text("PRAGMA user_version").orElse("");
        if (!version.equals(String.valueOf(VERSION))) {
            throw unusable(path, "another version of this program has written it", new IllegalStateException(version));
        }
        String health = database.text("PRAGMA quick_check(1)").orElse("");
        if (!health.equals("ok")) {
            throw unusable(path, "it is damaged: " + health.replaceAll("\\s+", " "), new IllegalStateException());
        }
    }

    private static LedgerException unusable(Path path, String reason, Exception cause) {
        return new LedgerException("the journal " + path + " cannot be used (" + reason
                + "); move it away, and all will be converted anew, or choose another folder with -o", cause);
    }

    private static void close(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new LedgerException("the lock of the journal could not be given back (" + e.getMessage() + "); check the disk", e);
        }
    }
}
