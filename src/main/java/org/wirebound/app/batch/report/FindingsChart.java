package org.wirebound.app.batch.report;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wirebound.dispatch.FindingCode;

/** Bars for what was noticed, most often first, as SVG within HTML; each bar says its number, and its severity in words. */
final class FindingsChart {
    private static final int ROW = 26;
    private static final int BARS_AT = 330;
    private static final int LONGEST = 520;
    private static final int WIDTH = 960;

    private FindingsChart() {}

    /** A section, or nothing where nothing was noticed. */
    static String of(Map<FindingCode, Long> findings) {
        if (findings.isEmpty()) {
            return "";
        }
        List<Map.Entry<FindingCode, Long>> bars = findings.entrySet().stream()
                .sorted(Map.Entry.<FindingCode, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .toList();
        long most = bars.get(0).getValue();
        StringBuilder svg = new StringBuilder("<h2>What was noticed</h2>\n<svg role=\"img\" viewBox=\"0 0 " + WIDTH + " " + ROW * bars.size()
                + "\" aria-label=\"Findings by code: " + words(bars) + "\">\n");
        for (int i = 0; i < bars.size(); i++) {
            svg.append(bar(bars.get(i), most, i * ROW));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String bar(Map.Entry<FindingCode, Long> finding, long most, int top) {
        String severity = finding.getKey().severity().name();
        double length = Math.max(2, (double) finding.getValue() / most * LONGEST);
        int base = top + ROW - 9;
        return String.format(Locale.ROOT, "<g><title>%s</title><text x=\"0\" y=\"%d\">%s, %s</text>"
                        + "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\"/><text x=\"%.1f\" y=\"%d\">%d</text></g>%n",
                Markup.escaped(finding.getKey().meaning()), base, finding.getKey(), severity.toLowerCase(Locale.ROOT),
                severity, BARS_AT, top + 4, length, ROW - 8, BARS_AT + length + 8, base, finding.getValue());
    }

    private static String words(List<Map.Entry<FindingCode, Long>> bars) {
        StringBuilder words = new StringBuilder();
        bars.forEach(bar -> words.append(words.isEmpty() ? "" : ", ").append(bar.getKey()).append(' ').append(bar.getValue()));
        return words.toString();
    }
}
