package org.wirebound.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirebound.archive.UnwrittenException.Obstacle;

class RecordFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aRecordIsItsRenditionsAndTheirDescription() throws Exception {
        List<StoredFile> files = new RecordFolder(folder, "0.1.0").write(Path.of("a", "x"), RecordFixture.converted());

        assertThat(files).extracting(StoredFile::path).containsExactly(Path.of("a/x.pdf"), Path.of("a/x.docx"), Path.of("a/x.json"));
        assertThat(allBelow(folder)).containsExactlyInAnyOrder("a", "a/x.pdf", "a/x.docx", "a/x.json");
    }

    @Test
    void theDescriptionNamesSourceAndRenditionsWithTheirChecksums() throws Exception {
        new RecordFolder(folder, "0.1.0").write(Path.of("x"), RecordFixture.converted());

        JsonNode json = JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve("x.json")));
        assertThat(json.fieldNames()).toIterable().containsExactly(
                "wirebound", "source", "metadata", "evidence", "findings", "text", "renditions");
        assertThat(json.at("/wirebound").asText()).isEqualTo("0.1.0");
        assertThat(json.at("/source/name").asText()).isEqualTo("x.txt");
        assertThat(json.at("/source/bytes").asInt()).isEqualTo(15);
        assertThat(json.at("/renditions/0/format").asText()).isEqualTo("pdf");
        assertThat(json.at("/renditions/0/file").asText()).isEqualTo("x.pdf");
        assertThat(json.at("/renditions/0/sha256").asText()).isEqualTo(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("x.pdf")))));
    }

    @Test
    void aDocumentThatSaysSomethingElseIsNotKept() throws IOException {
        RecordFolder records = new RecordFolder(folder, "0.1.0");

        assertThatExceptionOfType(UnfaithfulException.class)
                .isThrownBy(() -> records.write(Path.of("a", "x"), RecordFixture.converted("Le port ferme.")))
                .withMessageStartingWith("a/x.pdf was made, read back and thrown away: ")
                .withMessageContaining("\"rouvre.\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOlderRecordOfTheSameNameIsReplaced() throws Exception {
        Files.write(folder.resolve("x.pdf"), new byte[1 << 20]);

        new RecordFolder(folder, "0.1.0").write(Path.of("x"), RecordFixture.converted());

        assertThat(folder.resolve("x.pdf")).hasBinaryContent(RecordFixture.converted().renditions().get(0).bytes());
    }

    @Test
    void aFullDiskLeavesNothingBehind() throws IOException {
        Configuration tiny = Configuration.unix().toBuilder().setBlockSize(512).setMaxSize(4096).setWorkingDirectory("/").build();
        try (FileSystem disk = Jimfs.newFileSystem(tiny)) {
            RecordFolder full = new RecordFolder(disk.getPath("/out/here"), "0.1.0");

            assertThatExceptionOfType(UnwrittenException.class)
                    .isThrownBy(() -> full.write(disk.getPath("x"), RecordFixture.converted()))
                    .satisfies(e -> assertThat(e.obstacle()).isEqualTo(Obstacle.FULL))
                    .withMessage("cannot write /out/here/x: the disk is full; free some room or choose another folder with -o");
            assertThat(allBelow(disk.getPath("/"))).isEmpty();
        }
    }

    @Test
    void aFileInPlaceOfAFolderIsTold() throws IOException {
        Files.writeString(folder.resolve("out"), "a file");
        RecordFolder blocked = new RecordFolder(folder.resolve("out"), "0.1.0");

        assertThatExceptionOfType(UnwrittenException.class)
                .isThrownBy(() -> blocked.write(Path.of("x"), RecordFixture.converted()))
                .satisfies(e -> assertThat(e.obstacle()).isEqualTo(Obstacle.IN_THE_WAY));
        assertThat(allBelow(folder)).containsExactly("out");
    }

    @Test
    void aFolderInPlaceOfTheLastFileLeavesNoneOfTheOthers() throws IOException {
        Files.createDirectory(folder.resolve("x.json"));
        RecordFolder blocked = new RecordFolder(folder, "0.1.0");

        assertThatExceptionOfType(UnwrittenException.class)
                .isThrownBy(() -> blocked.write(Path.of("x"), RecordFixture.converted()))
                .satisfies(e -> assertThat(e.obstacle()).isEqualTo(Obstacle.IN_THE_WAY));
        assertThat(allBelow(folder)).containsExactly("x.json");
    }

    @Test
    void noRecordLeavesTheFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("link"), Files.createDirectory(folder.resolve("outside")));
        RecordFolder records = new RecordFolder(inside, "0.1.0");

        for (String stem : List.of("../x", "/x", "link/x", "link/new/x")) {
            assertThatExceptionOfType(UnwrittenException.class)
                    .as(stem)
                    .isThrownBy(() -> records.write(Path.of(stem), RecordFixture.converted()))
                    .satisfies(e -> assertThat(e.obstacle()).isEqualTo(Obstacle.OUTSIDE));
        }
        assertThat(allBelow(folder)).containsExactlyInAnyOrder("inside", "inside/link", "outside");
    }

    private static List<String> allBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).map(file -> folder.relativize(file).toString()).toList();
        }
    }
}
