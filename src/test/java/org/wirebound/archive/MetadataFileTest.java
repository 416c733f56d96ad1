package org.wirebound.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

class MetadataFileTest {
    @Test
    void itsKeysAreThoseOfARecordsMetadata() {
        Metadata said = MetadataFile.read(RecordFixture.bytes(
                "{\"title\": \"Port reopens\", \"date\": \"2024-03\", \"keywords\": [\"port\", \"sea\"]}"));

        assertThat(said.keys()).containsExactly(MetadataKey.TITLE, MetadataKey.DATE, MetadataKey.KEYWORDS);
        assertThat(said.get(MetadataKey.KEYWORDS)).contains(List.of("port", "sea"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "                          | one JSON object",
        "[]                        | one JSON object",
        "{                         | it is no JSON: line 1",
        "{} {}                     | it is no JSON",
        "{\"titel\": \"x\"}        | \"titel\" is no key that a person can set",
        "{\"wordCount\": 3}        | \"wordCount\" is no key that a person can set",
        "{\"title\": 3}            | title must be a text",
        "{\"keywords\": \"x\"}     | keywords must be a list",
        "{\"date\": \"yesterday\"} | date \"yesterday\"",
        "{\"title\": \"x\", \"title\": \"y\"} | Duplicate field 'title'",
    })
    void whatIsWrongWithItIsTold(String json, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MetadataFile.read(RecordFixture.bytes(json == null ? "" : json)))
                .withMessageContaining(reason);
    }
}
