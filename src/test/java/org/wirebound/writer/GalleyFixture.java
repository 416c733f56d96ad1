package org.wirebound.writer;

import java.time.OffsetDateTime;
import java.util.ArrayList;
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
import org.wirebound.style.Compositor;
import org.wirebound.style.DispatchNotation;
import org.wirebound.style.Galley;
import org.wirebound.style.HouseStyle;
import org.wirebound.style.Imprint;
import org.wirebound.style.PageStyle;
import org.wirebound.style.Piece;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.style.StyleSheetReader;
import org.wirebound.style.TextStyle;
import org.wirebound.type.FontLibrary;
import org.wirebound.type.page.Pager;
import org.wirebound.type.page.Proof;

/** Galleys made by hand, so that a wing is tested without the rooms before it. */
public final class GalleyFixture {
    public static final String IDENTIFIER = "urn:uuid:5f0c3b52-8a1e-5d5e-9d0b-0f6a1c2b3d4e";
    public static final Imprint IMPRINT = new Imprint(
            "harbour.txt", "0123456789abcdef".repeat(4), IDENTIFIER, "Wirebound 0.1.0",
            Optional.of(OffsetDateTime.parse("2024-03-09T00:00:00Z")));
    private static final Pager PAGER = new Pager(FontLibrary.bundled());
    private static final Colour INK = new Colour(20, 20, 20);
    private static final Colour GREY = new Colour(110, 110, 110);
    private static final Colour RED = new Colour(160, 30, 40);

    private final List<Piece> pieces = new ArrayList<>();
    private final HouseStyle style = houseStyle();
    private Metadata metadata = Metadata.NONE.with(MetadataKey.TITLE, Found.by("headline", "Le port rouvre", 1));

    /** A galley with its pages, set in the bundled fonts. */
    public static Proof proof(Galley galley) {
        return PAGER.proof(galley);
    }

    /** A dispatch with a piece of every role. */
    public static Galley full() {
        return new GalleyFixture()
                .know(MetadataKey.LANGUAGE, "fr").know(MetadataKey.AGENCY, "AGENCE DU PORT").know(MetadataKey.PLACE, "Sainte-Luce")
                .know(MetadataKey.DATE, DispatchDate.parse("2024-03-09")).know(MetadataKey.BYLINE, "Anne Lebrun")
                .know(MetadataKey.KEYWORDS, List.of("port", "météo")).know(MetadataKey.RUBRIC, "Économie")
                .know(MetadataKey.TITLE_DERIVED, true)
                .piece(Role.AGENCY, "AGENCE DU PORT").piece(Role.RUBRIC, "ÉCONOMIE")
                .piece(Role.HEADLINE, "Le port rouvre après onze jours de tempête et de vagues")
                .piece(Role.BYLINE, "Par Anne Lebrun")
                .runs(Role.BODY, run(Role.DATELINE, "Sainte-Luce, 9 mars, AGENCE DU PORT –"),
                        run(Role.BODY, " Le port a rouvert samedi à l’aube ; « la houle est tombée », a dit la capitaine. "
                                + "Quarante-deux navires attendaient au large, certains depuis le début de la tempête."))
                .piece(Role.CROSSHEAD, "Trois quais d’abord")
                .runs(Role.BODY, run(Role.BODY, "Le plan des quais est sur "),
                        link("https://port.example/quais?jour=9&nuit=1", "port.example/quais"), run(Role.BODY, "."))
                .item("–", "le quai nord, pour les ferrys, qui reprennent leurs rotations vers les îles dès la marée de midi ;")
                .item("–", "le quai de la criée.")
                .piece(Role.AGATE, "Navire      Quai   Heure\nAlcyon      N2     06:10\nBelle Île   S1     07:45")
                .piece(Role.COLOPHON, "Source: harbour.txt\nSHA-256: " + "0123456789abcdef".repeat(4) + "\nWirebound 0.1.0")
                .galley();
    }

    /** A dispatch with tables, quotations, stressed and foreign words and lists within lists. */
    public static final String RICH = """
            = title: Arrivals of the week
            = agency: Meridian
            = language: en
            headline: Arrivals of the week
            subhead: Ferries sail again
            p: <d:CALDER BAY, March 9 (Meridian) ->The harbour <b:reopened> on Saturday, <i:at last>, \
            or <l:fr|enfin, après onze jours>, as the ferrymen said.
            quote: The swell is <i:down>.
            quote: We open quay by quay.
            li(-): Quays
            >li(1.): north
            >>li(a)): ferries
            >li(2.): south
            li(-): Locks
            tr: *Ship | *(2)Berth | *Tons
            tr: *Alcyon <b:II> | N2 | noon | 1,200
            tr: *Belle Île | S1 | <a:https://example.org/s|soon> | -
            tr: *Cormorant |  | <l:fr|plus tard> | 870
            p: Prices of fish.
            tr: Cod | 4.10
            tr: Ling | 12.35
            """;

    /** A galley of a dispatch in the notation of {@link DispatchNotation}, in the style that comes with the program. */
    public static Galley of(String notation) {
        return new Compositor(StyleSheetReader.wire()).compose(DispatchNotation.read(notation), IMPRINT);
    }

    /** A dispatch of one paragraph of which next to nothing is known. */
    public static Galley bare(String text) {
        return new GalleyFixture().piece(Role.BODY, text).galley();
    }

    /** One paragraph of a right-to-left script; no shipped font need have its letters. */
    public static Galley rightToLeft(String text) {
        return new GalleyFixture().know(MetadataKey.LANGUAGE, "he").know(MetadataKey.DIRECTION, "rtl").piece(Role.BODY, text).galley();
    }

    public <T> GalleyFixture know(MetadataKey<T> key, T value) {
        metadata = metadata.with(key, Found.byPerson(value));
        return this;
    }

    public GalleyFixture piece(Role role, String text) {
        return runs(role, run(role, text));
    }

    public GalleyFixture runs(Role role, Run... runs) {
        pieces.add(new Piece(role, style.of(role), Optional.empty(), List.of(runs)));
        return this;
    }

    public GalleyFixture item(String marker, String text) {
        pieces.add(new Piece(Role.LIST_ITEM, style.of(Role.LIST_ITEM), Optional.of(marker), List.of(run(Role.LIST_ITEM, text))));
        return this;
    }

    public Galley galley() {
        boolean leftwards = metadata.get(MetadataKey.DIRECTION).filter("rtl"::equals).isPresent();
        return new Galley(metadata, style, IMPRINT, pieces.stream().map(piece -> piece.directed(leftwards)).toList());
    }

    public static Run run(Role role, String text) {
        return new Run(role, text, houseStyle().of(role).text(), Optional.empty());
    }

    public static Run link(String href, String text) {
        return new Run(Role.LINK, text, houseStyle().of(Role.LINK).text(), Optional.of(href));
    }

    public static HouseStyle houseStyle() {
        Map<Role, BlockStyle> blocks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            blocks.put(role, block(new TextStyle("Noto Serif", 10.5, false, false, INK, 0), 15.5, 8));
        }
        blocks.put(Role.AGENCY, ruledBelow(block(new TextStyle("Noto Sans", 11, true, false, RED, 1.5), 15, 0)));
        blocks.put(Role.RUBRIC, block(new TextStyle("Noto Sans", 8.5, false, false, GREY, 0.6), 12, 14));
        blocks.put(Role.HEADLINE, kept(block(new TextStyle("Noto Serif", 21, true, false, INK, 0), 26, 4)));
        blocks.put(Role.BYLINE, block(new TextStyle("Noto Sans", 9, false, true, GREY, 0), 13, 8));
        blocks.put(Role.CROSSHEAD, kept(block(new TextStyle("Noto Sans", 10.5, true, false, INK, 0), 15.5, 14)));
        blocks.put(Role.LIST_ITEM, new BlockStyle(new TextStyle("Noto Serif", 10.5, false, false, INK, 0), 15.5,
                BlockStyle.Align.START, new BlockStyle.Spacing(4, 18, -12), Optional.empty(), Optional.empty(), false));
        blocks.put(Role.AGATE, block(new TextStyle("Noto Sans Mono", 8.5, false, false, INK, 0), 12, 10));
        blocks.put(Role.COLOPHON, ruledAbove(block(new TextStyle("Noto Sans", 7, false, false, GREY, 0), 10, 28)));
        blocks.put(Role.FOOT, block(new TextStyle("Noto Sans", 7, false, false, GREY, 0), 10, 16));
        blocks.put(Role.DATELINE, block(new TextStyle("Noto Sans", 9.5, true, false, INK, 0), 15.5, 8));
        blocks.put(Role.LINK, block(new TextStyle("Noto Serif", 10.5, false, false, RED, 0), 15.5, 8));
        PageStyle.Paper a4 = PageStyle.Paper.A4;
        return new HouseStyle("fixture", new PageStyle(a4.width(), a4.height(), new PageStyle.Margins(72, 79, 86, 79),
                StyleSheetReader.wire().page().boxes(), PageStyle.Columns.ONE), blocks);
    }

    private static BlockStyle block(TextStyle text, double leading, double above) {
        return new BlockStyle(text, leading, BlockStyle.Align.START, new BlockStyle.Spacing(above, 0, 0),
                Optional.empty(), Optional.empty(), false);
    }

    private static BlockStyle kept(BlockStyle style) {
        return new BlockStyle(style.text(), style.leading(), style.align(), style.spacing(), style.ruleAbove(), style.ruleBelow(), true);
    }

    private static BlockStyle ruledAbove(BlockStyle style) {
        return new BlockStyle(style.text(), style.leading(), style.align(), style.spacing(),
                Optional.of(new BlockStyle.Rule(0.5, 6, GREY)), style.ruleBelow(), false);
    }

    private static BlockStyle ruledBelow(BlockStyle style) {
        return new BlockStyle(style.text(), style.leading(), style.align(), style.spacing(),
                style.ruleAbove(), Optional.of(new BlockStyle.Rule(1, 4, RED)), true);
    }
}
