package org.wirebound.writer.pdf.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.style.PageStyle.Paper;

class LayoutTest {
    private static final Offset<Double> EXACT = within(0.001);

    @Test
    void aBookletOfEightPagesIsTwoSheets() {
        assertThat(Layout.BOOKLET.sides(8)).isEqualTo(List.of(List.of(7, 0), List.of(1, 6), List.of(5, 2), List.of(3, 4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 13, 64})
    void theTwoPagesOnASideOfABookletAddUpToOneMoreThanAll(int pages) {
        int all = (pages + 3) / 4 * 4;
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> side : Layout.BOOKLET.sides(pages)) {
            assertThat(side).hasSize(2);
            assertThat(side.get(0) + side.get(1)).isEqualTo(all - 1);
            seen.addAll(side);
        }
        assertThat(seen).hasSize(all);
        assertThat(Layout.BOOKLET.sides(pages)).hasSize(all / 2);
    }

    @Test
    void pagesSideBySideAreInOrder() {
        assertThat(Layout.TWO_UP.sides(3)).isEqualTo(List.of(List.of(0, 1), List.of(2, 3)));
        assertThat(Layout.FOUR_UP.sides(5)).isEqualTo(List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7)));
        assertThat(Layout.ONE_UP.sides(2)).isEqualTo(List.of(List.of(0), List.of(1)));
    }

    @Test
    void twoPagesOfA4FillTheTurnedSheet() {
        Forme side = formes(Layout.TWO_UP, 2, Paper.A4, false).get(0);
        assertThat(side.width()).isEqualTo(Paper.A4.height());
        assertThat(side.height()).isEqualTo(Paper.A4.width());
        assertThat(side.places().get(0).scale()).isCloseTo(Math.sqrt(0.5), within(0.001));
        assertThat(side.places().get(0).x()).isCloseTo(0, within(0.5));
        assertThat(side.places().get(1).x()).isCloseTo(Paper.A4.height() / 2, within(0.5));
    }

    @Test
    void twoPagesOfLetterStandInTheMiddleOfTheirHalves() {
        Forme side = formes(Layout.TWO_UP, 2, Paper.LETTER, false).get(0);
        Forme.Place first = side.places().get(0);
        assertThat(first.scale()).isCloseTo(396 / 612.0, EXACT);
        assertThat(first.x()).isCloseTo(0, EXACT);
        assertThat(first.y()).isCloseTo((612 - 792 * 396 / 612.0) / 2, EXACT);
        assertThat(side.places().get(1).y()).isCloseTo(first.y(), EXACT);
    }

    @Test
    void fourPagesReadAcrossAndThenDown() {
        Forme side = formes(Layout.FOUR_UP, 4, Paper.LETTER, false).get(0);
        assertThat(side.places()).extracting(Forme.Place::scale).containsOnly(0.5);
        assertThat(side.places()).extracting(Forme.Place::x).containsExactly(0.0, 306.0, 0.0, 306.0);
        assertThat(side.places()).extracting(Forme.Place::y).containsExactly(396.0, 396.0, 0.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TWO_UP", "FOUR_UP", "BOOKLET"})
    void fromRightToLeftEverySideIsMirrored(String name) {
        Layout layout = Layout.valueOf(name);
        List<Forme> leftwards = formes(layout, 8, Paper.A4, true);
        List<Forme> rightwards = formes(layout, 8, Paper.A4, false);
        for (int side = 0; side < rightwards.size(); side++) {
            for (int place = 0; place < rightwards.get(side).places().size(); place++) {
                Forme.Place mirrored = leftwards.get(side).places().get(place);
                Forme.Place plain = rightwards.get(side).places().get(place);
                assertThat(mirrored.page()).isEqualTo(plain.page());
                assertThat(mirrored.x()).isCloseTo(rightwards.get(side).width() - plain.x() - plain.scale() * Paper.A4.width(), EXACT);
                assertThat(mirrored.y()).isEqualTo(plain.y());
            }
        }
    }

    @Test
    void theFootIsKeptFreeAndNoPageLeavesItsCell() {
        for (Layout layout : Layout.values()) {
            for (Forme forme : Forme.of(layout, 7, new Forme.Room(612, 792, 24, false))) {
                assertThat(forme.places()).isNotEmpty().allSatisfy(place -> {
                    assertThat(place.y()).isGreaterThanOrEqualTo(24 - 0.001);
                    assertThat(place.y() + place.scale() * 792).isLessThanOrEqualTo(forme.height() + 0.001);
                    assertThat(place.x()).isGreaterThanOrEqualTo(-0.001);
                    assertThat(place.x() + place.scale() * 612).isLessThanOrEqualTo(forme.width() + 0.001);
                });
            }
        }
    }

    @Test
    void blanksAreLeftOut() {
        List<Forme> formes = formes(Layout.BOOKLET, 5, Paper.A4, false);
        assertThat(formes).hasSize(4);
        assertThat(formes.stream().flatMap(forme -> forme.places().stream()).map(Forme.Place::page).sorted().toList())
                .isEqualTo(IntStream.range(0, 5).boxed().toList());
    }

    private static List<Forme> formes(Layout layout, int pages, Paper paper, boolean rightToLeft) {
        return Forme.of(layout, pages, new Forme.Room(paper.width(), paper.height(), 0, rightToLeft));
    }
}
