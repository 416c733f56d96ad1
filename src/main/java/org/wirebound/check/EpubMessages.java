package org.wirebound.check;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.MessageId;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import com.adobe.epubcheck.util.ReportingLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects what EPUBCheck says of one file. It counts for itself, because EPUBCheck's own count is shared by all threads. */
final class EpubMessages extends MasterReport {
    /** The usage note that a font is embedded at all, be it in perfect order: the only one that says nothing. */
    private static final MessageId ANY_EMBEDDED_FONT = MessageId.CSS_028;

    private final List<Severity> severities = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    EpubMessages() {
        setLocale(Locale.ENGLISH);
        setReportingLevel(ReportingLevel.Usage);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void message(MessageId id, EPUBLocation location, Object... arguments) {
        message(getDictionary().getMessage(id), location, arguments);
    }

    @Override
    public void message(Message message, EPUBLocation location, Object... arguments) {
        Severity severity = message.getSeverity();
        if (severity == Severity.SUPPRESSED || message.getID() == ANY_EMBEDDED_FONT) {
            return;
        }
        severities.add(severity);
        problems.add(new Problem(level(severity), EpubConformance.STANDARD, String.valueOf(message.getID()),
                where(location), message.getMessage(arguments)));
    }

    private static Problem.Level level(Severity severity) {
        return switch (severity) {
            case FATAL, ERROR -> Problem.Level.ERROR;
            case WARNING -> Problem.Level.WARNING;
            case INFO, USAGE, SUPPRESSED -> Problem.Level.NOTE;
        };
    }

    /** Path within the container, and line and column where known; the name of the temporary file tells nobody anything. */
    private static String where(EPUBLocation location) {
        String path = location.getPath() == null || location.getPath().endsWith(".epub") ? "" : location.getPath();
        return location.getLine() > 0 ? path + ":" + location.getLine() + ":" + location.getColumn() : path;
    }

    private int count(Severity severity) {
        return (int) severities.stream().filter(severity::equals).count();
    }

    @Override
    public int getFatalErrorCount() {
        return count(Severity.FATAL);
    }

    @Override
    public int getErrorCount() {
        return count(Severity.ERROR);
    }

    @Override
    public int getWarningCount() {
        return count(Severity.WARNING);
    }

    @Override
    public int getInfoCount() {
        return count(Severity.INFO);
    }

    @Override
    public int getUsageCount() {
        return count(Severity.USAGE);
    }

    @Override
    public void info(String resource, FeatureEnum feature, String value) {
        // Features of the publication, such as its title, are no concern of a check.
    }

    @Override
    public void initialize() {
        // Nothing to open.
    }

    @Override
    public int generate() {
        return 0;
    }
}
