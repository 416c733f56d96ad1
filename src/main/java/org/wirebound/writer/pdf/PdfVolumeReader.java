package org.wirebound.writer.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.jspecify.annotations.Nullable;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.VolumeReader;

/** Reads the dispatches of a bound PDF along its structure, article by article, and holds a few of them at a time. */
public final class PdfVolumeReader implements VolumeReader {
    /** How many articles are read before what was read is given up. */
    private static final int HELD = 64;

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void dispatches(SeekableByteChannel file, Consumer<List<Passage>> use) {
        try {
            new Pass(new PdfPlaces(file), use).read();
        } catch (IOException e) {
            throw new UnreadableRenditionException(Format.PDF, e);
        } catch (UncheckedIOException e) {
            throw new UnreadableRenditionException(Format.PDF, e.getCause());
        }
    }

    /** One reading of a file. */
    private static final class Pass {
        private final PdfPlaces places;
        private final Consumer<List<Passage>> use;
        /** What is read until the end: fonts are the same on all pages. */
        private final PdfObjects lasting;
        private final ResourceCache fonts = new DefaultResourceCache();
        private final Map<Long, PDResources> resources = new HashMap<>();
        private final Map<COSDictionary, Map<Integer, StringBuilder>> texts = new HashMap<>();
        private final TaggedText text = new TaggedText(this::text);
        private PdfObjects passing;
        private int articles;

        Pass(PdfPlaces places, Consumer<List<Passage>> use) {
            this.places = places;
            this.use = use;
            this.lasting = new PdfObjects(places);
            this.passing = new PdfObjects(places);
        }

        void read() throws IOException {
            if (!(lasting.object(places.root()) instanceof COSDictionary catalog)) {
                throw new IOException("it has no catalog");
            }
            COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            COSDictionary document = root == null ? null : root.getCOSDictionary(COSName.K);
            if (document == null) {
                throw new IOException("it has no structure tree");
            }
            for (COSBase part : kids(document)) {
                part(part);
            }
        }

        private static COSArray kids(COSDictionary element) {
            COSArray kids = element.getCOSArray(COSName.K);
            return kids == null ? new COSArray() : kids;
        }

        /** What stands between two articles is the heading of a section, or furniture. */
        private void part(COSBase part) throws IOException {
            COSArray kids = kids(element(part));
            for (COSBase kid : kids) {
                COSDictionary element = element(kid);
                String type = element.getNameAsString(COSName.S);
                if (type.equals("H1") || type.equals("Art")) {
                    text.read(element);
                }
                if (type.equals("Art")) {
                    use.accept(text.passages());
                    giveUp();
                }
            }
            text.passages();
        }

        private void giveUp() {
            if (++articles % HELD == 0) {
                passing = new PdfObjects(places);
                texts.clear();
            }
        }

        private COSDictionary element(COSBase reference) throws IOException {
            if (reference instanceof COSObject object && passing.object(object.getKey().getNumber()) instanceof COSDictionary element
                    && element.getNameAsString(COSName.S) != null) {
                return element;
            }
            throw new IOException("its structure has something that is no element");
        }

        private PDResources resources(COSDictionary page) throws IOException {
            if (!(page.getItem(COSName.RESOURCES) instanceof COSObject reference)) {
                throw new IOException("a page has no resources");
            }
            long number = reference.getKey().getNumber();
            if (!resources.containsKey(number) && lasting.object(number) instanceof COSDictionary dictionary) {
                resources.put(number, new PDResources(dictionary, fonts));
            }
            return Optional.ofNullable(resources.get(number)).orElseThrow(() -> new IOException("a page has no resources"));
        }

        private @Nullable Map<Integer, StringBuilder> text(COSDictionary page) {
            return texts.computeIfAbsent(page, missing -> {
                try {
                    return MarkedText.of(new SharingPage(page, resources(page)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** A page whose fonts are those of other pages too. */
    private static final class SharingPage extends PDPage {
        private final PDResources shared;

        SharingPage(COSDictionary page, PDResources shared) {
            super(page);
            this.shared = shared;
        }

        @Override
        public PDResources getResources() {
            return shared;
        }
    }
}
