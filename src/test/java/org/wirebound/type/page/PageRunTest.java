package org.wirebound.type.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirebound.style.Galley;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;

class PageRunTest {
    private static final Pager PAGER = new Pager(FontLibrary.bundled());
    private static final Galley LIKE = GalleyFixture.full();

    @Test
    void manyLinesInBatchesMakeThePagesThatTheyMakeAtOnce() {
        List<Piece> pieces = IntStream.range(0, 1_000).mapToObj(PageRunTest::line).toList();
        List<List<String>> inBatches = new ArrayList<>();
        List<Integer> batches = new ArrayList<>();

        new PageRun(PAGER, PageRunTest::galley).make(pieces.iterator(), batch -> {
            batches.add(batch.pieces().size());
            batch.sheets().forEach(sheet -> inBatches.add(lines(sheet)));
        });

        assertThat(inBatches).isEqualTo(PAGER.proof(galley(pieces)).sheets().stream().map(PageRunTest::lines).toList());
        assertThat(batches).hasSizeGreaterThan(4).allMatch(size -> size <= 200);
        assertThat(batches.stream().mapToInt(size -> size).sum()).isEqualTo(1_000);
    }

    @Test
    void aPieceThatIsLongerThanAPageStaysInOneBatch() {
        Piece longest = piece("words ".repeat(3_000));
        List<Integer> sizes = new ArrayList<>();

        new PageRun(PAGER, PageRunTest::galley).make(List.of(longest).iterator(), batch -> sizes.add(batch.sheets().size()));

        assertThat(sizes).singleElement().satisfies(size -> assertThat(size).isGreaterThan(3));
    }

    private static Piece line(int number) {
        return piece("Name " + number + (number % 7 == 0 ? " with so many pages that they need more than a single line of the index, as one can see" : ""));
    }

    private static Piece piece(String text) {
        return new Piece(Role.INDEX, LIKE.style().of(Role.INDEX), Optional.empty(),
                List.of(new Run(Role.INDEX, text, LIKE.style().of(Role.INDEX).text(), Optional.empty())));
    }

    private static Galley galley(List<Piece> pieces) {
        return new Galley(LIKE.metadata(), LIKE.style(), LIKE.imprint(), pieces);
    }

    private static List<String> lines(Sheet sheet) {
        return sheet.lines().stream().map(line -> line.owner().piece().text() + "#" + line.number() + "@" + Math.round(line.baseline())).toList();
    }
}
