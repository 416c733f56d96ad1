package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;

class SourceGateTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 3000, 100_000})
    void randomBytesAreNoText(int length) {
        for (int seed = 0; seed < 20; seed++) {
            byte[] bytes = new byte[length];
            new Random(seed).nextBytes(bytes);
            assertThat(gate(bytes)).as("seed " + seed).isEqualTo(FindingCode.SOURCE_BINARY);
        }
    }

    @Test
    void aShortMessageFullOfTheWiresControlsIsText() {
        String message = "\u0016\u0016\u0001f0416\u001freute\r\nb f BC-SLUG  03-09 0095\r\n\u0002RAIN ENDS\r\n    PORT, March 9 - It ended.\r\n\u0003\u0004";
        assertThat(gate(message.getBytes(StandardCharsets.US_ASCII))).isNull();
    }

    @Test
    void textPaddedWithNulsIsText() {
        assertThat(gate("Rain ends.\0\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII))).isNull();
    }

    private static FindingCode gate(byte[] bytes) {
        return SourceGate.byBytes(new Source("x", bytes), "application/octet-stream").map(Finding::code).orElse(null);
    }
}
