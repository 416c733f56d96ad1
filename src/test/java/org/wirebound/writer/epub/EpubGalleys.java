package org.wirebound.writer.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.wirebound.style.Compositor;
import org.wirebound.style.DispatchNotation;
import org.wirebound.style.Galley;
import org.wirebound.style.Imprint;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.type.FontLibrary;
import org.wirebound.writer.GalleyFixture;

/** Galleys in the style wire, and what is in the publications made of them. */
final class EpubGalleys {
    static final EpubWriter WRITER = new EpubWriter(FontLibrary.bundled());
    static final Imprint IMPRINT = new Imprint("source.txt", "ab".repeat(32),
            "urn:uuid:6a7d0d3e-0b3b-5d55-8b5b-000000000001", "Wirebound 0.1.0",
            Optional.of(OffsetDateTime.parse("2023-04-19T02:00:00+04:00")));

    static final String DERIVED = """
            = title: The minister spoke with the secretary.
            = titleDerived: true
            = date: 2023-04-19
            = agency: AZERTAC
            = place: Baku
            = language: en
            p: <d:Baku, April 19, AZERTAC>The minister spoke with the secretary.
            p: The parties “agreed” on R&D < 5 > 3.
            """;
    static final String FULL = """
            = title: Markets & <rise>
            = agency: Reuters
            = byline: A. Writer
            = place: London
            = date: 2021-06-01T14:05:00+02:00
            = language: en
            = keywords: markets, R&D
            rubric: BUSINESS
            headline: Markets & <rise>
            byline: By A. Writer
            p: <d:LONDON, June 1 (Reuters) ->Shares rose, see <a:https://example.org/m?a=1&b=ä|example.org/m>.
            h2: What comes next, says <a:mailto:desk@example.org|desk@example.org>
            li(1.): Rates
            li(2.): Jobs
            p: Then:
            li(•): One
            pre: FTSE   7080.46\\nDAX   15567.36
            h2: The end
            p: No more.
            """;
    static final String NOTHING_KNOWN = "= title: A line.\n= titleDerived: true\np: A line.";
    static final String RIGHT_TO_LEFT = """
            = title: שלום
            = language: he
            = direction: rtl
            = agency: סוכנות
            = date: 2024-02-29
            headline: שלום
            p: <d:ירושלים, 29 בפברואר>שלום עולם.
            li(–): אחד
            """;

    private EpubGalleys() {}

    static Galley galley(String notation) {
        return galley(notation, IMPRINT);
    }

    static Galley galley(String notation, Imprint imprint) {
        return new Compositor(StyleSheetReader.wire()).compose(DispatchNotation.read(notation), imprint);
    }

    static byte[] epub(String notation) {
        return WRITER.write(GalleyFixture.proof(galley(notation))).bytes();
    }

    static Map<String, byte[]> unpack(byte[] epub) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static String file(String notation, String name) {
        return new String(unpack(epub(notation)).get("OEBPS/" + name), StandardCharsets.UTF_8);
    }
}
