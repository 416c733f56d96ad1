package org.wirebound.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberingTest {
    @ParameterizedTest
    @CsvSource({
        "1., Decimal", "(12), Decimal", "٣., Decimal", "a), LowerAlpha", "B., UpperAlpha", "i., LowerRoman", "IV., UpperRoman",
        "–, Unordered", "•, Unordered"
    })
    void theMarkerSaysHowTheListIsCounted(String marker, String term) {
        assertThat(ListNumbering.of(marker, true)).contains(term);
        assertThat(ListNumbering.of(marker, false)).isEqualTo(ListNumbering.of(marker, true).filter(any -> !any.equals("Unordered")));
    }
}
