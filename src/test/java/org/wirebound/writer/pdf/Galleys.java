package org.wirebound.writer.pdf;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Colour;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Imprint;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.style.TextStyle;

/** Galleys made by hand, so that the writer can be tested without a reader and a style sheet. */
public final class Galleys {
    static final TextStyle SERIF = new TextStyle("Noto Serif", 10.5, false, false, Colour.BLACK, 0);
    private static final TextStyle SANS = new TextStyle("Noto Sans", 9, true, false, new Colour(120, 20, 20), 0.5);
    private static final BlockStyle.Rule RULE = new BlockStyle.Rule(0.5, 4, new Colour(90, 90, 90));

    private Galleys() {}

    public static Galley of(BlockStyle.Align align, Piece... pieces) {
        Metadata metadata = Metadata.NONE
                .with(MetadataKey.TITLE, Found.byPerson("Fish & <chips>"))
                .with(MetadataKey.DATE, Found.byPerson(DispatchDate.parse("2023-04-19")))
                .with(MetadataKey.AGENCY, Found.byPerson("AZERTAC"))
                .with(MetadataKey.PLACE, Found.byPerson("Bakou"))
                .with(MetadataKey.BYLINE, Found.byPerson("Ana Ruiz"))
                .with(MetadataKey.KEYWORDS, Found.byPerson(List.of("a", "b")))
                .with(MetadataKey.LANGUAGE, Found.byPerson("fr"));
        Imprint imprint = new Imprint("x.txt", "0123456789abcdef".repeat(4),
                "urn:uuid:6ba7b810-9dad-51d1-80b4-00c04fd430c8", "Wirebound test",
                Optional.of(OffsetDateTime.parse("2023-04-19T00:00:00Z")));
        return new Galley(metadata, style(align), imprint, Arrays.asList(pieces));
    }

    public static Piece piece(Role role, Run... runs) {
        return new Piece(role, style(BlockStyle.Align.START).of(role), Optional.empty(), Arrays.asList(runs));
    }

    public static Piece body(String text) {
        return piece(Role.BODY, run(text));
    }

    public static Piece item(String marker, String text) {
        return new Piece(Role.LIST_ITEM, style(BlockStyle.Align.START).of(Role.LIST_ITEM), Optional.of(marker),
                List.of(new Run(Role.LIST_ITEM, text, SERIF, Optional.empty())));
    }

    public static Run run(String text) {
        return new Run(Role.BODY, text, SERIF, Optional.empty());
    }

    public static Run dateline(String text) {
        return new Run(Role.DATELINE, text, SANS, Optional.empty());
    }

    public static Run link(String text, String href) {
        return new Run(Role.LINK, text, SERIF, Optional.of(href));
    }

    private static HouseStyle style(BlockStyle.Align align) {
        Map<Role, BlockStyle> blocks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            boolean head = role == Role.AGENCY || role == Role.HEADLINE || role == Role.CROSSHEAD;
            boolean item = role == Role.LIST_ITEM;
            blocks.put(role, new BlockStyle(
                    head ? SANS : role == Role.AGATE ? new TextStyle("Noto Sans Mono", 8, false, false, Colour.BLACK, 0) : SERIF,
                    15, align,
                    new BlockStyle.Spacing(7.5, item ? 14 : 0, item ? -10 : 0),
                    role == Role.COLOPHON ? Optional.of(RULE) : Optional.empty(),
                    role == Role.AGENCY ? Optional.of(RULE) : Optional.empty(),
                    head));
        }
        return new HouseStyle("test", new PageStyle(595.276, 841.89, new PageStyle.Margins(72, 90, 72, 90),
                StyleSheetReader.wire().page().boxes(), PageStyle.Columns.ONE), blocks);
    }
}
