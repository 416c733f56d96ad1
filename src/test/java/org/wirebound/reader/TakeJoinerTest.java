package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;

class TakeJoinerTest {
    private static final String SOURCE = "PORT\nThe port opens.\nPORT =2\nTugs were bought.\nPORT =3\nShips came.\n";

    private static Reading take(int number, String head, String body, String decoded) {
        Metadata metadata = Metadata.NONE
                .with(MetadataKey.SLUG, Found.by("test", head, 1))
                .with(MetadataKey.WORD_COUNT, Found.by("test", 3, 1));
        return new Reading(new Dispatch(number == 1 ? metadata : metadata.with(MetadataKey.TAKE, Found.by("test", number, 1)),
                List.of(new Block.Headline(List.of(text(head)), span(head)), new Block.Paragraph(List.of(text(body)), span(body)))), List.of(), decoded);
    }

    private static Inline text(String words) {
        return new Inline.Text(words, span(words));
    }

    private static Span span(String words) {
        int start = SOURCE.indexOf(words + "\n");
        return new Span(start, start + words.length());
    }

    @Test
    void takesOfOneSourceAreOneStory() {
        List<Reading> joined = TakeJoiner.join(List.of(take(3, "PORT =3", "Ships came.", SOURCE), take(1, "PORT", "The port opens.", SOURCE),
                take(2, "PORT =2", "Tugs were bought.", SOURCE)));

        assertThat(joined).hasSize(1);
        Dispatch dispatch = joined.get(0).dispatch();
        assertThat(dispatch.blocks()).extracting(Block::text).containsExactly("PORT", "The port opens.", "Tugs were bought.", "Ships came.");
        assertThat(dispatch.metadata().get(MetadataKey.TAKES)).contains(3);
        assertThat(dispatch.metadata().has(MetadataKey.TAKE)).isFalse();
        assertThat(dispatch.metadata().get(MetadataKey.WORD_COUNT)).contains(8);
        Finding heads = joined.get(0).findings().stream().filter(finding -> finding.code() == FindingCode.TITLE_REPEATED).findFirst().orElseThrow();
        assertThat(heads.spans()).containsExactly(span("PORT =2"), span("PORT =3"));
    }

    @Test
    void takesThatCountTheirSpansInOtherCharactersStayApart() {
        assertThat(TakeJoiner.join(List.of(take(1, "PORT", "The port opens.", SOURCE), take(2, "PORT =2", "Tugs were bought.", "other")))).hasSize(2);
    }
}
