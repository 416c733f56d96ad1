package org.wirebound.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Span;

class ForeignPassagesTest {
    private static final String ENGLISH = "The council of the town met in the hall on Monday, and the mayor said that the old bridge over the river was to be closed for a year.";
    private static final String GERMAN = "Der Rat der Stadt hat am Montag in der Halle getagt, und der Bürgermeister sagte, dass die alte Brücke über den Fluss für ein Jahr gesperrt wird.";
    private static final String RUSSIAN = "Совет города собрался в понедельник, и мэр сказал, что старый мост через реку закроют на год, а дорогу в объезд построят.";

    private static Block paragraph(String text) {
        Span span = new Span(0, text.length());
        return new Block.Paragraph(List.of(new Inline.Dateline("LYNDALE -", span), new Inline.Text(text, span)), span);
    }

    private static Optional<String> language(Block block) {
        return ((Block.Paragraph) block).inlines().stream().filter(Inline.Text.class::isInstance).map(Inline.Text.class::cast).findFirst().orElseThrow().language();
    }

    @Test
    void onlyTheParagraphInAnotherLanguageIsMarked() {
        List<Block> marked = ForeignPassages.marked(List.of(paragraph(ENGLISH), paragraph(GERMAN), paragraph(RUSSIAN)), "en-GB");
        assertThat(marked).extracting(ForeignPassagesTest::language).containsExactly(Optional.empty(), Optional.of("de"), Optional.of("ru"));
        assertThat(marked.get(1).text()).isEqualTo(paragraph(GERMAN).text());
        assertThat(marked.get(1).span()).isEqualTo(paragraph(GERMAN).span());
    }

    @Test
    void namesAndTitlesAreNot() {
        assertThat(ForeignPassages.foreign("Die Zeit und der Spiegel, zwei Blätter", "en")).isEmpty();
    }

    @Test
    void sistersAreNotTakenForEachOther() {
        assertThat(ForeignPassages.foreign("Kommunen siger, at den gamle bro over åen skal lukkes i et år, og at der ikke er penge til en ny bro før til næste år.", "nb")).isEmpty();
    }
}
