package org.wirebound.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wirebound.dispatch.Metadata;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Imprint;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.TextStyle;

class FontUseTest {
    private static final FaceName SERIF = new FaceName("Noto Serif", false, false);
    private static final FaceName MONO = new FaceName("Noto Sans Mono", false, false);

    @Test
    void charactersAreListedUnderTheFaceThatSetsThem() {
        FontUse use = use("ab█\n漢\u1A20b");
        assertThat(use.characters().get(SERIF)).contains((int) 'a', (int) 'b').doesNotContain((int) '█', (int) '\n');
        assertThat(use.characters().get(MONO)).containsExactly((int) '█');
        assertThat(use.characters().get(new FaceName("Noto Sans SC", false, false))).containsExactly((int) '漢');
        assertThat(use.missing()).containsExactly(0x1A20);
    }

    @Test
    void theFootAndTheMarkersCount() {
        assertThat(use("x").characters().get(SERIF)).contains((int) '7', (int) '/', (int) ':', (int) '•');
    }

    @Test
    void whereWordsAreBrokenTheFacesHaveAHyphen() {
        assertThat(use("x█").characters().get(SERIF)).doesNotContain((int) '-');
        FontUse broken = use("x█", new BlockStyle.Ends(BlockStyle.Hyphens.AUTO, false));
        assertThat(broken.characters().get(SERIF)).contains((int) '-');
        assertThat(broken.characters()).hasSameSizeAs(use("x█").characters());
    }

    private static FontUse use(String text) {
        return use(text, new BlockStyle.Ends(BlockStyle.Hyphens.MANUAL, false));
    }

    private static FontUse use(String text, BlockStyle.Ends ends) {
        TextStyle letters = new TextStyle("Noto Serif", 10, false, false, Colour.BLACK, 0);
        BlockStyle block = new BlockStyle(letters, 15, BlockStyle.Align.START, new BlockStyle.Spacing(0, 0, 0),
                BlockStyle.Frame.NONE, BlockStyle.Flow.PLAIN, ends);
        Map<Role, BlockStyle> blocks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            blocks.put(role, block);
        }
        HouseStyle style = new HouseStyle("test", new PageStyle(600, 800, new PageStyle.Margins(50, 50, 50, 50)), blocks);
        Piece item = new Piece(Role.LIST_ITEM, block, Optional.of("•"), List.of(new Run(Role.LIST_ITEM, text, letters, Optional.empty())));
        return FontUse.of(new Galley(Metadata.NONE, style, new Imprint("x", "y", "urn:z", "t", Optional.empty()), List.of(item)),
                FontLibrary.bundled());
    }
}
