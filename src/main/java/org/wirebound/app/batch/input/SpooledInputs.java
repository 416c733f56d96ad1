package org.wirebound.app.batch.input;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.app.batch.database.Database;

/** Many inputs, in a temporary data base that SQLite keeps in the machine's folder for temporary files. */
final class SpooledInputs implements InputStore {
    /** How many rows are fetched at a time: few enough to hold, enough to make asking cheap. */
    private static final int PAGE = 512;
    private static final List<String> TABLE = List.of(
            "CREATE TEMP TABLE input(number INTEGER PRIMARY KEY, given TEXT NOT NULL, file TEXT NOT NULL, place TEXT NOT NULL,"
                    + " folder TEXT NOT NULL, plain TEXT NOT NULL, spelled TEXT NOT NULL, own TEXT, stem TEXT, UNIQUE(file, place))",
            "CREATE INDEX temp.by_folder ON input(folder)",
            "CREATE INDEX temp.by_plain ON input(plain)",
            "CREATE INDEX temp.by_spelled ON input(spelled)");
    /** Those whose plain name another has too, or spells out, or is the name of an input that must not be overwritten. */
    private static final String CLASHING = " plain IN (SELECT plain FROM input GROUP BY plain HAVING count(*) > 1)"
            + " OR plain IN (SELECT own FROM input WHERE own IS NOT NULL)"
            + " OR EXISTS (SELECT 1 FROM input AS other WHERE other.spelled = input.plain AND other.number <> input.number)";

    private final FileSystem files;
    private final Database database;
    private final PreparedStatement insert;
    private long size;

    SpooledInputs(FileSystem files) {
        this.files = files;
        this.database = Database.temporary();
        TABLE.forEach(database::execute);
        this.insert = database.prepare("INSERT OR IGNORE INTO input(given, file, place, folder, plain, spelled) VALUES(?,?,?,?,?,?)");
        database.begin();
    }

    @Override
    public void add(Input input) {
        Path plain = OutputNames.plain(input);
        size += database.update(insert, input.given(), input.file().map(Path::toString).orElse(""), input.place().toString(),
                folder(plain), OutputNames.folded(plain), OutputNames.folded(input.place()));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Iterator<Input> inputs() {
        return rows(this::input);
    }

    @Override
    public Iterator<Planned> planned(Path output) {
        markOwnSources(output);
        nameClashes();
        database.commit();
        PreparedStatement within = database.prepare("SELECT 1 FROM input WHERE folder = ? OR folder >= ? AND folder < ? LIMIT 1");
        ItemNames items = new ItemNames(folder -> database.any(within, folder, folder + "/", folder + "0"));
        return rows(row -> {
            Input input = input(row);
            Path stem = Optional.ofNullable(row.getString("stem")).map(files::getPath).orElseGet(() -> OutputNames.plain(input));
            return new Planned(input, stem, items.folder(stem));
        });
    }

    @Override
    public void close() {
        database.close();
    }

    private void markOwnSources(Path output) {
        PreparedStatement mark = database.prepare("UPDATE input SET own = ? WHERE file = ? AND place = ?");
        Iterator<Input> inputs = inputs();
        while (inputs.hasNext()) {
            Input input = inputs.next();
            OutputNames.ownSource(input, output).ifPresent(own ->
                    database.update(mark, own, input.file().map(Path::toString).orElse(""), input.place().toString()));
        }
        database.execute("CREATE INDEX temp.by_own ON input(own)");
    }

    /** Names those of each folder that may clash; all others keep their plain names. */
    private void nameClashes() {
        database.execute("CREATE TEMP TABLE clash AS SELECT number, folder FROM input WHERE" + CLASHING);
        database.execute("CREATE INDEX temp.clash_by_folder ON clash(folder)");
        database.execute("CREATE INDEX temp.clash_by_number ON clash(number)");
        PreparedStatement next = database.prepare("SELECT min(folder) FROM clash WHERE folder > ?");
        PreparedStatement of = database.prepare("SELECT * FROM input WHERE number IN (SELECT number FROM clash WHERE folder = ?)");
        Optional<String> folder = database.text(next, "");
        nameClashes(of, "");
        while (folder.isPresent()) {
            nameClashes(of, folder.get());
            folder = database.text(next, folder.get());
        }
    }

    private void nameClashes(PreparedStatement of, String folder) {
        PreparedStatement taken = database.prepare(
                "SELECT 1 FROM input WHERE own = ?1 OR plain = ?1 AND number NOT IN (SELECT number FROM clash) LIMIT 1");
        PreparedStatement name = database.prepare("UPDATE input SET stem = ? WHERE file = ? AND place = ?");
        List<Input> clashing = database.list(of, this::input, folder);
        for (Map.Entry<Input, Path> named : OutputNames.assign(clashing, wanted -> database.any(taken, wanted)).entrySet()) {
            Input input = named.getKey();
            database.update(name, named.getValue().toString(), input.file().map(Path::toString).orElse(""), input.place().toString());
        }
    }

    private static String folder(Path path) {
        return path.getParent() == null ? "" : OutputNames.folded(path.getParent()).replace('\\', '/');
    }

    private Input input(ResultSet row) throws SQLException {
        String file = row.getString("file");
        return new Input(row.getString("given"), file.isEmpty() ? Optional.empty() : Optional.of(files.getPath(file)),
                files.getPath(row.getString("place")));
    }

    private <T> Iterator<T> rows(Database.Row<T> reader) {
        PreparedStatement page = database.prepare("SELECT * FROM input WHERE number > ? ORDER BY number LIMIT " + PAGE);
        return new Iterator<>() {
            private final List<T> waiting = new ArrayList<>();
            private int next;
            private long last;

            @Override
            public boolean hasNext() {
                if (next == waiting.size()) {
                    waiting.clear();
                    next = 0;
                    waiting.addAll(database.list(page, this::read, last));
                }
                return next < waiting.size();
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new java.util.NoSuchElementException();
                }
                return waiting.get(next++);
            }

            private T read(ResultSet row) throws SQLException {
                last = row.getLong("number");
                return reader.read(row);
            }
        };
    }
}
