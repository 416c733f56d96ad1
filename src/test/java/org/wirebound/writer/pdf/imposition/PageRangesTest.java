package org.wirebound.writer.pdf.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangesTest {
    @Test
    void rangesAndSinglePages() {
        assertThat(PageRanges.parse("1-3,5").among(9)).containsExactly(0, 1, 2, 4);
        assertThat(PageRanges.parse(" 2 - 2 , 7 ").among(9)).containsExactly(1, 6);
        assertThat(PageRanges.ALL.among(3)).containsExactly(0, 1, 2);
    }

    @Test
    void openEnds() {
        assertThat(PageRanges.parse("4-").among(6)).containsExactly(3, 4, 5);
        assertThat(PageRanges.parse("-2").among(6)).containsExactly(0, 1);
    }

    @Test
    void eachPageOnceInTheOrderOfTheDocument() {
        assertThat(PageRanges.parse("5,1-2,2-3").among(9)).containsExactly(0, 1, 2, 4);
    }

    @Test
    void pagesThatAreNotThereAreNone() {
        assertThat(PageRanges.parse("3-9").among(2)).isEmpty();
        assertThat(PageRanges.parse("2-9").among(2)).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0", "1-0", "3-2", "1,,2", "1;2", "a", "1-2-3", "12 34", "99999999"})
    void whatIsNoRangeIsRefused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageRanges.parse(words)).withMessageContaining("range");
    }
}
