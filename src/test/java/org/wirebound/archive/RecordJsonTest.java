package org.wirebound.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

class RecordJsonTest {
    @Test
    void aDispatchIsDescribedByItsMetadataTheirEvidenceTheFindingsAndTheBody() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        RecordJson.describe(object, RecordFixture.converted().reading().dispatch(), RecordFixture.converted().findings());

        assertThat(RecordJson.line(object)).isEqualTo("{\"metadata\":{\"title\":\"Le port rouvre\",\"titleDerived\":true,"
                + "\"date\":\"--04-19\",\"datePrecision\":\"month-day\",\"keywords\":[\"port\",\"mer\"],\"wordCount\":3},"
                + "\"evidence\":{\"title\":{\"value\":\"Le port rouvre\",\"confidence\":0.5,\"rule\":\"first-sentence\"},"
                + "\"titleDerived\":{\"value\":true,\"confidence\":1.0,\"rule\":\"first-sentence\"},"
                + "\"date\":{\"value\":\"--04-19\",\"confidence\":0.9,\"rule\":\"dateline-f1\",\"start\":0,\"end\":14},"
                + "\"keywords\":{\"value\":[\"port\",\"mer\"],\"confidence\":1.0,\"rule\":\"person\"},"
                + "\"wordCount\":{\"value\":3,\"confidence\":1.0,\"rule\":\"counted\"}},"
                + "\"findings\":[{\"code\":\"DATE_WITHOUT_YEAR\",\"severity\":\"WARNING\",\"start\":0,\"end\":14,"
                + "\"message\":\"There is no \\\"year\\\".\"}],"
                + "\"text\":\"Le port rouvre.\"}");
    }

    @Test
    void titleDerivedIsToldOnlyWhereItIsTrue() {
        Metadata metadata = Metadata.NONE.with(MetadataKey.TITLE_DERIVED, Found.by("headline", false, 1));

        assertThat(RecordJson.metadata(metadata)).isEmpty();
    }

    @Test
    void aPageIsIndentedWithLineFeedsOnAnySystem() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.set("findings", RecordJson.findings(List.of()));
        object.putArray("é").add(1).add(2);

        assertThat(new String(RecordJson.page(object), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("{\n  \"findings\" : [ ],\n  \"é\" : [\n    1,\n    2\n  ]\n}\n");
    }
}
