package org.wirebound.style;

/** What a part of a sheet holds for (CSS Media Queries 3, 4.1): pages, which are PDF and DOCX, or screens, which are EPUB. */
enum Medium {
    PRINT, SCREEN
}
