package org.wirebound.check;

import java.nio.charset.StandardCharsets;
import org.wirebound.writer.ZipContainer;

/** The smallest EPUB 3.3 that is in order, with a knob for each way to break it. */
record EpubFixture(String mimetype, String language, boolean font) {
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
              <rootfiles><rootfile full-path="package.opf" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """;
    private static final String PACKAGE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
              <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:uuid:5f0c3b52-8a1e-5d5e-9d0b-0f6a1c2b3d4e</dc:identifier>
                <dc:title>The tide</dc:title>%s
                <meta property="dcterms:modified">2024-03-09T00:00:00Z</meta>
              </metadata>
              <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="font" href="font.ttf" media-type="font/ttf"/>
              </manifest>
              <spine><itemref idref="nav"/></spine>
            </package>
            """;
    private static final String NAV = """
            <?xml version="1.0" encoding="UTF-8"?>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
              <head><title>The tide</title></head>
              <body><nav epub:type="toc"><ol><li><a href="nav.xhtml">The tide is out</a></li></ol></nav></body>
            </html>
            """;

    static final EpubFixture GOOD = new EpubFixture("application/epub+zip", "<dc:language>en</dc:language>", true);

    EpubFixture withMimetype(String other) {
        return new EpubFixture(other, language, font);
    }

    EpubFixture withoutLanguage() {
        return new EpubFixture(mimetype, "", font);
    }

    EpubFixture withoutFont() {
        return new EpubFixture(mimetype, language, false);
    }

    byte[] bytes() {
        ZipContainer zip = new ZipContainer()
                .store("mimetype", utf8(mimetype))
                .deflate("META-INF/container.xml", utf8(CONTAINER))
                .deflate("package.opf", utf8(String.format(PACKAGE, language)))
                .deflate("nav.xhtml", utf8(NAV));
        if (font) {
            zip.deflate("font.ttf", new byte[] {0, 1, 0, 0});
        }
        return zip.finish();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
