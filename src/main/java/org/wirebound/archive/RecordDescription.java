package org.wirebound.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wirebound.convert.Describer;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.reader.Reading;
import org.wirebound.reader.Source;

/** A record's description without its renditions: program, source, metadata, evidence, findings and text. */
public final class RecordDescription implements Describer {
    private final String version;

    /** @param version the version of the program */
    public RecordDescription(String version) {
        this.version = version;
    }

    @Override
    public byte[] describe(Source source, Reading reading, List<Finding> findings) {
        return RecordJson.page(object(source, reading.dispatch(), findings));
    }

    ObjectNode object(Source source, Dispatch dispatch, List<Finding> findings) {
        ObjectNode record = JsonNodeFactory.instance.objectNode();
        record.put("wirebound", version);
        record.putObject("source").put("name", source.name()).put("sha256", source.sha256())
                .put("bytes", source.bytes().length);
        RecordJson.describe(record, dispatch, findings);
        return record;
    }
}
