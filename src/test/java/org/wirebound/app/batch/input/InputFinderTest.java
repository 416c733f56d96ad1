package org.wirebound.app.batch.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFinderTest {
    @TempDir
    private Path folder;

    @Test
    void filesOfAFolderKeepTheirPlaceBelowIt() throws IOException {
        write("wire/b/y.txt", "wire/a.txt");

        assertThat(places("wire")).containsExactly("a.txt", "b/y.txt");
        assertThat(places(folder.resolve("wire").toString())).containsExactly("a.txt", "b/y.txt");
        assertThat(places("wire/.", "wire/b/../b")).containsExactly("a.txt", "b/y.txt", "y.txt");
    }

    @Test
    void aRelativeFileKeepsItsFoldersAndAnyOtherItsNameAlone() throws IOException {
        write("a/b/x.txt");

        assertThat(places("a/b/x.txt")).containsExactly("a/b/x.txt");
        assertThat(places("./a/b/x.txt")).containsExactly("a/b/x.txt");
        assertThat(places(folder.resolve("a/b/x.txt").toString())).containsExactly("x.txt");
        assertThat(places("../" + folder.getFileName() + "/a/b/x.txt")).containsExactly("x.txt");
    }

    @Test
    void whatIsNoDispatchIsSkippedAndCounted() throws IOException {
        write("in/x.txt", "in/.hidden", "in/~$x.docx", "in/.DS_Store", "in/Thumbs.db", "in/x.meta.json", "in/.git/config");

        Inputs inputs = find("in");
        assertThat(inputs).extracting(Input::given).containsExactly("in/x.txt");
        assertThat(inputs.skipped()).isEqualTo(5);
    }

    @Test
    void theOutputFolderIsNoInput() throws IOException {
        write("x.txt", "out/old.txt");

        assertThat(places(".")).containsExactly("x.txt");
    }

    @Test
    void linksThatLeaveTheFolderAreNotFollowed() throws IOException {
        write("in/x.txt", "secret/key.txt");
        Files.createSymbolicLink(folder.resolve("in/key.txt"), folder.resolve("secret/key.txt"));
        Files.createSymbolicLink(folder.resolve("in/secrets"), folder.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("in/loop"), folder.resolve("in"));
        Files.createSymbolicLink(folder.resolve("in/y.txt"), Path.of("x.txt"));

        assertThat(places("in")).containsExactly("x.txt", "y.txt");
        assertThat(find("in").skipped()).isEqualTo(3);
    }

    @Test
    void aFileIsTakenOnce() throws IOException {
        write("x.txt");

        assertThat(places("x.txt", "./x.txt", "x.txt")).containsExactly("x.txt");
    }

    @Test
    void anAbsentFileIsAnInputThatWillFail() {
        assertThat(places("nowhere.txt")).containsExactly("nowhere.txt");
    }

    private void write(String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "x");
        }
    }

    private Inputs find(String... arguments) {
        return Inputs.at(List.of(arguments), folder, Optional.of(folder.resolve("out")),
                file -> List.of("~$x.docx", "Thumbs.db", "x.meta.json").contains(file.getFileName().toString()));
    }

    private List<String> places(String... arguments) {
        return StreamSupport.stream(find(arguments).spliterator(), false).map(input -> input.place().toString()).toList();
    }
}
