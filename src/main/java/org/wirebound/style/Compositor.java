package org.wirebound.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirebound.dispatch.Block;
import org.wirebound.dispatch.Dispatch;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Inline;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;

/**
 * Dispatch to galley: decides, once for all formats, what stands on the page and how it looks.
 *
 * <p>At the head stand what the house has printed on its paper, a banner where the dispatch must not be published, the agency, the rubric with the date, the headline with the line below it
 * and the byline, then every other block in the order of the source, the end mark and the signature of the house, at last the colophon. What is not known is left out, and a derived title is
 * never printed.
 */
public final class Compositor {
    private static final String BETWEEN = " · ";

    private final HouseStyle style;
    private final WrittenDate dates;

    public Compositor(HouseStyle style) {
        this(style, new WrittenDate());
    }

    private Compositor(HouseStyle style, WrittenDate dates) {
        this.style = style;
        this.dates = dates;
    }

    /**
     * Sets the dispatch in the house style for its language, with lines far enough apart for its scripts. Pure: the same arguments give an equal galley. No
     * text of the galley holds a character that XML 1.0 forbids; U+FFFD stands in its place.
     */
    public Galley compose(Dispatch dispatch, Imprint imprint) {
        HouseStyle own = TallScripts.of(dispatch).in(style.in(dispatch.metadata().get(MetadataKey.LANGUAGE).orElse("")));
        Galley printed = in(own).set(dispatch, imprint);
        return own.screen()
                .map(screen -> new Galley(printed.metadata(), own, printed.imprint(), printed.pieces(), printed.date(),
                        Optional.of(in(screen).set(dispatch, imprint))))
                .orElse(printed);
    }

    private Compositor in(HouseStyle other) {
        return other == style ? this : new Compositor(other, dates);
    }

    private Galley set(Dispatch dispatch, Imprint imprint) {
        Metadata metadata = LegalText.metadata(dispatch.metadata());
        Imprint legalImprint = imprint.withSourceName(LegalText.running(imprint.sourceName()));
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(agency(metadata));
        pieces.addAll(rubric(dispatch, metadata));
        pieces.addAll(headline(dispatch, metadata));
        pieces.addAll(subheads(dispatch, metadata));
        pieces.addAll(bylines(dispatch, metadata));
        Body body = new Body();
        dispatch.blocks().forEach(block -> pieces.addAll(block.accept(body)));
        pieces.addAll(style.stationery().end(style));
        pieces.add(colophon(legalImprint));
        Banner.of(metadata).ifPresent(banner -> putAbove(pieces, List.of(plain(Role.EMBARGO, String.join("\n", banner.lines())))));
        putAbove(pieces, style.stationery().head(style));
        Direction direction = Direction.of(metadata);
        return new Galley(metadata, style, legalImprint, pieces.stream().map(direction::direct).toList(), date(metadata), Optional.empty());
    }

    /** The first piece of a page needs no gap; below others it gets one of a line. */
    private static void putAbove(List<Piece> pieces, List<Piece> others) {
        if (!others.isEmpty()) {
            Piece first = pieces.get(0);
            pieces.set(0, first.styled(first.style().withAtLeastAbove(others.get(others.size() - 1).style().leading())));
            pieces.addAll(0, others);
        }
    }

    private List<Piece> agency(Metadata metadata) {
        return metadata.get(MetadataKey.AGENCY).map(agency -> plain(Role.AGENCY, agency)).stream().toList();
    }

    private List<Piece> rubric(Dispatch dispatch, Metadata metadata) {
        Stream<String> rubrics = only(Block.Rubric.class, dispatch).map(block -> LegalText.running(block.text()));
        String line = Stream.concat(rubrics, date(metadata).stream()).collect(Collectors.joining(BETWEEN));
        return line.isEmpty() ? List.of() : List.of(plain(Role.RUBRIC, line));
    }

    private Optional<String> date(Metadata metadata) {
        return metadata.get(MetadataKey.DATE).map(value -> dates.in(metadata.get(MetadataKey.LANGUAGE).orElse("und"), value));
    }

    private List<Piece> headline(Dispatch dispatch, Metadata metadata) {
        return saidByPerson(Role.HEADLINE, MetadataKey.TITLE, metadata)
                .orElseGet(() -> only(Block.Headline.class, dispatch).map(block -> piece(Role.HEADLINE, block.inlines())).toList());
    }

    private List<Piece> subheads(Dispatch dispatch, Metadata metadata) {
        return saidByPerson(Role.SUBHEAD, MetadataKey.SUBTITLE, metadata)
                .orElseGet(() -> only(Block.Subheadline.class, dispatch).map(block -> piece(Role.SUBHEAD, block.inlines())).toList());
    }

    private List<Piece> bylines(Dispatch dispatch, Metadata metadata) {
        return saidByPerson(Role.BYLINE, MetadataKey.BYLINE, metadata)
                .orElseGet(() -> only(Block.Byline.class, dispatch).map(block -> piece(Role.BYLINE, block.inlines())).toList());
    }

    /** What a person said stands on the page in place of what the source says. */
    private Optional<List<Piece>> saidByPerson(Role role, MetadataKey<String> key, Metadata metadata) {
        return metadata.found(key)
                .filter(found -> found.rule().equals(Found.PERSON))
                .map(found -> List.of(plain(role, found.value())));
    }

    /** The hash has a line of its own, so that it is copied whole and no separator hangs at a line's end. */
    private Piece colophon(Imprint imprint) {
        return plain(Role.COLOPHON, imprint.sourceName() + BETWEEN + imprint.tool() + "\nSHA-256 " + imprint.sourceSha256());
    }

    private static <T extends Block> Stream<T> only(Class<T> kind, Dispatch dispatch) {
        return dispatch.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What follows the head of the page; the blocks of the head give nothing here, for they stand above already. */
    private final class Body implements Block.Visitor<List<Piece>> {
        private boolean begun;

        @Override
        public List<Piece> rubric(Block.Rubric rubric) {
            return List.of();
        }

        @Override
        public List<Piece> headline(Block.Headline headline) {
            return List.of();
        }

        @Override
        public List<Piece> subheadline(Block.Subheadline subheadline) {
            return List.of();
        }

        @Override
        public List<Piece> byline(Block.Byline byline) {
            return List.of();
        }

        @Override
        public List<Piece> paragraph(Block.Paragraph paragraph) {
            Role role = begun ? Role.BODY : Role.LEAD;
            begun = true;
            return List.of(piece(role, paragraph.inlines()));
        }

        @Override
        public List<Piece> quotation(Block.Quotation quotation) {
            begun = true;
            return List.of(piece(Role.QUOTE, quotation.inlines()));
        }

        @Override
        public List<Piece> crosshead(Block.Crosshead crosshead) {
            begun = true;
            return List.of(piece(Role.CROSSHEAD, crosshead.inlines()));
        }

        @Override
        public List<Piece> listing(Block.Listing listing) {
            begun = true;
            List<Piece> items = new ArrayList<>();
            int deepest = 0;
            for (Block.Item item : listing.items()) {
                int level = Math.min(Math.max(0, item.level()), deepest);
                items.add(item(item, level));
                deepest = Math.min(level + 1, HouseStyle.DEEPEST_LEVEL);
            }
            return items;
        }

        /** No item stands more than one level below the one before it. */
        private Piece item(Block.Item item, int level) {
            return new Piece(Role.LIST_ITEM, style.listItem(level), Optional.of(LegalText.running(item.marker())), level,
                    runs(Role.LIST_ITEM, item.inlines()), List.of());
        }

        @Override
        public List<Piece> table(Block.Table table) {
            begun = true;
            return List.of(new TableSetter(style, Compositor.this::runs).set(table)
                    .orElseGet(() -> set(Role.AGATE, LegalText.columns(table.text()))));
        }

        @Override
        public List<Piece> agate(Block.Agate agate) {
            begun = true;
            return List.of(set(Role.AGATE, LegalText.columns(agate.text())));
        }
    }

    private Piece plain(Role role, String text) {
        return set(role, LegalText.running(text));
    }

    private Piece set(Role role, String text) {
        return new Piece(role, style.of(role), Optional.empty(), List.of(run(role, text)));
    }

    private Run run(Role role, String text) {
        return new Run(role, text, style.of(role).text(), Optional.empty());
    }

    private Piece piece(Role role, List<Inline> inlines) {
        return new Piece(role, style.of(role), Optional.empty(), runs(role, inlines));
    }

    private List<Run> runs(Role role, List<Inline> inlines) {
        InlineSetter setter = new InlineSetter(style, role);
        List<Run> runs = inlines.stream().flatMap(inline -> inline.accept(setter)).toList();
        return runs.isEmpty() ? List.of(run(role, "")) : runs;
    }
}
