package org.wirebound.writer;

import java.util.Locale;

/** The formats that renditions come in. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    EPUB("application/epub+zip");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** File name extension without a dot; also the word on the command line. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
