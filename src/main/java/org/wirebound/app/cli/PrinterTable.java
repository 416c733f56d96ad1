package org.wirebound.app.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.wirebound.app.print.Printer;
import org.wirebound.archive.RecordJson;

/** Shows printers and what they offer. */
final class PrinterTable {
    private PrinterTable() {}

    /** A few lines for people. */
    static String text(Printer printer) {
        return VisibleText.line(printer.name()) + "  " + printer.state() + (printer.isDefault() ? "  (default)" : "") + "\n"
                + row("both sides", printer.duplex() ? "yes" : "no")
                + row("trays", listed(printer.trays()))
                + row("paper", listed(printer.media()));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "not told" : VisibleText.line(String.join(", ", names));
    }

    private static String row(String name, String value) {
        return "  " + name + " ".repeat(12 - name.length()) + value + "\n";
    }

    /** One line for programs. */
    static String json(Printer printer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("printer", printer.name()).put("state", printer.state()).put("default", printer.isDefault()).put("duplex", printer.duplex());
        printer.trays().forEach(object.withArray("trays")::add);
        printer.media().forEach(object.withArray("media")::add);
        return RecordJson.line(object);
    }
}
