package org.wirebound.app.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wirebound.app.batch.database.Database;
import org.wirebound.app.batch.database.DatabaseException;
import org.wirebound.app.batch.input.Input;
import org.wirebound.app.batch.input.Intake;
import org.wirebound.app.batch.input.Planned;
import org.wirebound.archive.Fixity;
import org.wirebound.archive.Holdings;
import org.wirebound.archive.RecordJson;
import org.wirebound.archive.StoredFile;
import org.wirebound.dispatch.Finding;
import org.wirebound.reader.DispatchReader;

/**
 * Remembers, in a data base in the output folder, what became of every source, so that a run that was broken off can be taken up.
 * The files that a row names are on disk before the row is. The records stay the truth: without its journal, a folder is whole.
 */
public final class Journal implements Ledger, AutoCloseable {
    private static final String FIND = "SELECT * FROM source WHERE file = ? AND stem = ? AND state IN ('done', 'duplicate')";
    private static final String TWIN =
            "SELECT given FROM source WHERE sha256 = ? AND state = 'done' AND NOT (file = ? AND stem = ?) ORDER BY given LIMIT 1";
    private static final String KEEP = "INSERT OR REPLACE INTO source(file, stem, given, state, reason, duplicate_of, sha256, size,"
            + " word, findings, outputs, tool, settings) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)";

    private final JournalFile file;
    private final Holdings holdings;
    private final Edition edition;
    private final boolean resumes;
    private final PreparedStatement find;
    private final PreparedStatement twin;
    private final PreparedStatement keep;

    /**
     * What all rows of a run share.
     *
     * @param tool name and version of the program
     * @param settings a checksum of all that shapes the output besides the source and its metadata file
     */
    public record Edition(String tool, String settings) {}

    private record Row(String sha256, String word, Edition edition, List<StoredFile> files) {}

    /**
     * Opens the journal of an output folder, which is made if need be.
     *
     * @param resumes whether what is done and intact is left as it is
     * @throws LedgerException if it cannot be used, or another run uses it
     */
    public Journal(Path folder, Edition edition, boolean resumes) {
        this.file = JournalFile.open(folder);
        this.holdings = new Holdings(folder);
        this.edition = edition;
        this.resumes = resumes;
        Database database = file.database();
        this.find = database.prepare(FIND);
        this.twin = database.prepare(TWIN);
        this.keep = database.prepare(KEEP);
        database.begin();
    }

    /** True where an output folder has one. */
    public static boolean isIn(Path folder) {
        return JournalFile.isIn(folder);
    }

    @Override
    public Optional<Settlement> remembered(Planned planned) {
        if (!resumes || planned.input().file().isEmpty()) {
            return Optional.empty();
        }
        Path source = planned.input().file().get();
        List<Row> rows = file.database().list(find, row -> row(row, planned), source.toString(), planned.stem().toString());
        return rows.stream()
                .filter(row -> row.edition.equals(edition) && row.word.equals(word(planned.input())))
                .filter(row -> row.sha256.equals(sha256(source)) && holdings.areIntact(row.files))
                .findFirst()
                .map(row -> Settlement.of(planned, new Result.Unchanged(planned.input(), row.files)));
    }

    @Override
    public List<Settlement> remember(List<Settlement> settlements) {
        try {
            holdings.sync(settlements.stream().flatMap(settlement -> settlement.files().stream()).toList());
            List<Settlement> remembered = new ArrayList<>();
            for (Settlement settlement : settlements) {
                remembered.add(isNews(settlement) ? keep(settlement) : settlement);
            }
            file.database().commit();
            return remembered;
        } catch (IOException | DatabaseException e) {
            throw new LedgerException("what was done cannot be written to the journal " + file.path() + " (" + e.getMessage()
                    + "); check the disk, then take the run up with --resume", e);
        }
    }

    @Override
    public void close() {
        file.close();
    }

    /** What was left as it was has its row already, or none. */
    private static boolean isNews(Settlement settlement) {
        return settlement.results().stream().anyMatch(result -> result instanceof Result.Written || result instanceof Result.Failed);
    }

    private Settlement keep(Settlement settlement) {
        Input input = settlement.planned().input();
        String path = input.file().map(Path::toString).orElse("");
        String stem = settlement.planned().stem().toString();
        Optional<String> other = settlement.source().filter(source -> settlement.done())
                .flatMap(source -> file.database().text(twin, source.sha256(), path, stem));
        List<Finding> findings = settlement.results().stream().flatMap(result -> result.findings().stream()).toList();
        file.database().update(keep, path, stem, input.given(),
                settlement.done() ? other.isPresent() ? "duplicate" : "done" : "failed",
                settlement.failure().map(Result.Failed::reason).orElse(null), other.orElse(null),
                settlement.source().map(Settlement.Content::sha256).orElse(null),
                settlement.source().map(Settlement.Content::size).orElse(null), word(input),
                RecordJson.findings(findings).toString(), SettlementJson.files(settlement.files()).toString(),
                edition.tool, edition.settings);
        return settlement.asDuplicateOf(other);
    }

    private static Row row(ResultSet row, Planned planned) throws SQLException {
        return new Row(row.getString("sha256"), row.getString("word"), new Edition(row.getString("tool"), row.getString("settings")),
                SettlementJson.files(SettlementJson.parse(row.getString("outputs")), planned.stem().getFileSystem()));
    }

    /** A checksum of the metadata file beside an input; empty where there is none. */
    private static String word(Input input) {
        return input.file().map(Intake::besides).filter(Files::exists).map(Journal::sha256).orElse("");
    }

    /** Of as much as a source may have; of what cannot be read, one that nothing has. */
    private static String sha256(Path source) {
        try {
            return Fixity.sha256(source, DispatchReader.LARGEST_SOURCE + 1L);
        } catch (IOException e) {
            return "unreadable: " + e.getMessage();
        }
    }
}
