package org.wirebound.app.batch.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wirebound.app.batch.Result;
import org.wirebound.app.batch.Settlement;
import org.wirebound.archive.RecordJson;
import org.wirebound.archive.StoredFile;

/** What became of a dispatch as JSON: {@code source}, {@code status}, what belongs to the status, {@code findings}. */
public final class ResultJson {
    private ResultJson() {}

    /** @param settlement what became of the source as a whole */
    public static ObjectNode object(Settlement settlement, Result result) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("source", result.input().given());
        object.put("status", status(result));
        if (result instanceof Result.Written written) {
            files(object, written.files());
            settlement.duplicateOf().ifPresent(other -> object.put("duplicateOf", other));
            object.set("metadata", written.metadata());
        } else if (result instanceof Result.Unchanged unchanged) {
            files(object, unchanged.files());
        } else if (result instanceof Result.Kept kept) {
            object.put("inTheWay", kept.inTheWay());
        } else if (result instanceof Result.Failed failed) {
            object.put("reason", failed.reason());
        }
        object.set("findings", RecordJson.findings(result.findings()));
        return object;
    }

    /** One word. */
    public static String status(Result result) {
        if (result instanceof Result.Written) {
            return "converted";
        } else if (result instanceof Result.Unchanged) {
            return "unchanged";
        }
        return result instanceof Result.Kept ? "kept" : "failed";
    }

    private static void files(ObjectNode object, List<StoredFile> files) {
        files.forEach(file -> object.withArray("files").add(file.path().toString()));
    }
}
