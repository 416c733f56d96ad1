package org.wirebound.app.batch.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConfig;

/**
 * A connection to SQLite whose failures are {@link DatabaseException}. Statements are prepared once and live as long as it does.
 * For one thread at a time.
 */
public final class Database implements AutoCloseable {
    private static final int WAIT_MILLIS = 10_000;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Reads one value from a row. */
    @FunctionalInterface
    public interface Row<T> {
        /** @throws SQLException if there is no such column */
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Action<T> {
        T run() throws SQLException;
    }

    /** One that is empty, and gone when it is closed or the program ends; what does not fit its cache of some MB goes to disk. */
    public static Database temporary() {
        SQLiteConfig config = new SQLiteConfig();
        config.setTempStore(SQLiteConfig.TempStore.FILE);
        return attempt(() -> new Database(config.createConnection("jdbc:sqlite::memory:")));
    }

    /**
     * A file, made if need be. It is written ahead (WAL), and every commit is forced to disk (synchronous=FULL): with NORMAL a power
     * cut may undo the last commits, and what was told to be done would not be.
     */
    public static Database file(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(WAIT_MILLIS);
        return attempt(() -> new Database(config.createConnection("jdbc:sqlite:" + file)));
    }

    /** Runs a statement that gives no rows. */
    public void execute(String sql) {
        attempt(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** The first column of the first row. */
    public Optional<String> text(String sql) {
        return text(prepare(sql));
    }

    public PreparedStatement prepare(String sql) {
        return attempt(() -> connection.prepareStatement(sql));
    }

    /** Runs a statement that changes rows, and tells how many. */
    public int update(PreparedStatement statement, Object... values) {
        return attempt(() -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** True where a query finds a row. */
    public boolean any(PreparedStatement query, Object... values) {
        return !list(query, row -> true, values).isEmpty();
    }

    /** The first column of the first row. */
    public Optional<String> text(PreparedStatement query, Object... values) {
        return list(query, row -> Optional.ofNullable(row.getString(1)), values).stream().findFirst().flatMap(value -> value);
    }

    /** All rows that a query finds. */
    public <T> List<T> list(PreparedStatement query, Row<T> reader, Object... values) {
        return attempt(() -> {
            bind(query, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    /** From here on, changes are kept only by {@link #commit}, which begins anew. */
    public void begin() {
        attempt(() -> {
            connection.setAutoCommit(false);
            return true;
        });
    }

    /** Keeps all changes; when it returns, those of a file are on disk. */
    public void commit() {
        attempt(() -> {
            connection.commit();
            return true;
        });
    }

    @Override
    public void close() {
        attempt(() -> {
            connection.close();
            return true;
        });
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static <T> T attempt(Action<T> action) {
        try {
            return action.run();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
