package org.wirebound.writer.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.wirebound.writer.Format;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.ZipContainer;

class EpubTextReaderTest {
    private final EpubTextReader reader = new EpubTextReader();

    @Test
    void readsEveryWordBackInOrder() {
        assertThat(reader.text(EpubGalleys.epub(EpubGalleys.FULL))).isEqualTo("""
                Reuters
                BUSINESS · June 1, 2021
                Markets & <rise>
                By A. Writer
                LONDON, June 1 (Reuters) - Shares rose, see example.org/m.
                What comes next, says desk@example.org
                1. Rates
                2. Jobs
                Then:
                • One
                FTSE   7080.46
                DAX   15567.36
                The end
                No more.
                source.txt · Wirebound 0.1.0
                SHA-256 %s
                """.formatted("ab".repeat(32)));
    }

    @Test
    void readsWhatNoFontHas() {
        assertThat(reader.text(EpubGalleys.epub("p: \u0F40 😀 \u0001"))).startsWith("\u0F40 😀 \uFFFD\n");
    }

    @Test
    void seesAFileThatIsCutShort() {
        byte[] epub = EpubGalleys.epub(EpubGalleys.DERIVED);

        for (int length : new int[] {0, 10, 100, epub.length / 2, epub.length - 1}) {
            assertThatThrownBy(() -> reader.text(Arrays.copyOf(epub, length)))
                    .as("%s bytes", length).isInstanceOf(UnreadableRenditionException.class);
        }
    }

    @Test
    void refusesDocumentTypesAndTheirEntities() {
        String bomb = "<!DOCTYPE html [<!ENTITY a \"" + "a".repeat(1000) + "\">]>";

        refuses(html -> html.replace("<html", bomb + "<html"));
        refuses(html -> html.replace("<html", "<!DOCTYPE html SYSTEM \"file:///etc/passwd\"><html"));
    }

    @Test
    void seesABrokenContentDocument() {
        refuses(html -> html.replace("</main>", ""));
    }

    private void refuses(UnaryOperator<String> change) {
        byte[] changed = changed("OEBPS/dispatch.xhtml", change);

        assertThatThrownBy(() -> reader.text(changed)).isInstanceOf(UnreadableRenditionException.class)
                .hasMessageContaining(Format.EPUB.name());
    }

    @Test
    void saysWhatAPackageLacks() {
        assertThatThrownBy(() -> reader.text(changed("META-INF/container.xml", xml -> "<container/>")))
                .hasMessageContaining("META-INF/container.xml names no package");
        assertThatThrownBy(() -> reader.text(changed("OEBPS/package.opf", xml -> xml.replace("idref=\"dispatch\"", "idref=\"gone\""))))
                .hasMessageContaining("the spine names gone");
        assertThatThrownBy(() -> reader.text(changed("OEBPS/package.opf", xml -> xml.replace("href=\"dispatch.xhtml\"", "href=\"../../x\""))))
                .isInstanceOf(UnreadableRenditionException.class);
        assertThatThrownBy(() -> reader.text(changed("OEBPS/package.opf", xml -> xml.replace("href=\"dispatch.xhtml\"", "href=\"a b\""))))
                .isInstanceOf(UnreadableRenditionException.class);
    }

    private static byte[] changed(String name, UnaryOperator<String> change) {
        Map<String, byte[]> files = EpubGalleys.unpack(EpubGalleys.epub(EpubGalleys.DERIVED));
        files.computeIfPresent(name, (key, content) ->
                change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        ZipContainer zip = new ZipContainer();
        files.forEach(zip::deflate);
        return zip.finish();
    }
}
