package org.wirebound.writer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.wirebound.style.Galley;

/**
 * What a copy for printing says of itself: its title and language, and what it is a copy of. It claims no standard, since it is not what
 * an archive keeps.
 */
public final class CopyProperties {
    private static final String UNKNOWN_LANGUAGE = "und";

    private final List<Galley> dispatches;

    /** @param dispatches what the copy shows, at least one */
    public CopyProperties(List<Galley> dispatches) {
        this.dispatches = List.copyOf(dispatches);
    }

    /**
     * Writes the properties into a document.
     *
     * @param duplex the word for the sides that are printed (ISO 32000-1 12.2)
     */
    public void into(PDDocument document, String duplex) {
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(Cos.name("DisplayDocTitle"), true);
        viewer.setName(Cos.name("PrintScaling"), "None");
        viewer.setName(Cos.name("Duplex"), duplex);
        if (dispatches.stream().allMatch(Galley::rightToLeft)) {
            viewer.setName(Cos.name("Direction"), "R2L");
        }
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.VIEWER_PREFERENCES, viewer);
        catalog.setItem(COSName.METADATA, metadata());
        shared(Galley::language).ifPresent(language -> catalog.setItem(COSName.LANG, new COSString(language)));
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        info.setString(COSName.TITLE, title());
        info.setString(COSName.CREATOR, tool());
        info.setString(COSName.PRODUCER, tool());
    }

    /** Of several dispatches the first one's, and how many more there are, which is the same in all languages. */
    private String title() {
        return dispatches.get(0).title() + (dispatches.size() > 1 ? " (+" + (dispatches.size() - 1) + ")" : "");
    }

    private String tool() {
        return dispatches.get(0).imprint().tool();
    }

    private Optional<String> shared(Function<Galley, String> property) {
        String first = property.apply(dispatches.get(0));
        return Optional.of(first).filter(value -> dispatches.stream().allMatch(galley -> property.apply(galley).equals(value)));
    }

    private COSStream metadata() {
        COSStream stream = Cos.stream(packet().getBytes(StandardCharsets.UTF_8));
        stream.setName(COSName.TYPE, "Metadata");
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    private String packet() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                 xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
                 xmlns:stRef="http://ns.adobe.com/xap/1.0/sType/ResourceRef#">
                <dc:format>application/pdf</dc:format>
                """
                + "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + XmpPacket.escaped(title()) + "</rdf:li></rdf:Alt></dc:title>\n"
                + languages() + "<xmp:CreatorTool>" + XmpPacket.escaped(tool()) + "</xmp:CreatorTool>\n"
                + "<pdf:Producer>" + XmpPacket.escaped(tool()) + "</pdf:Producer>\n"
                + "<xmpMM:RenditionClass>print</xmpMM:RenditionClass>\n" + origin()
                + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    private String languages() {
        TreeSet<String> languages = dispatches.stream().map(Galley::language)
                .filter(language -> !language.equals(UNKNOWN_LANGUAGE)).collect(Collectors.toCollection(TreeSet::new));
        return languages.isEmpty() ? "" : languages.stream().map(language -> "<rdf:li>" + XmpPacket.escaped(language) + "</rdf:li>")
                .collect(Collectors.joining("", "<dc:language><rdf:Bag>", "</rdf:Bag></dc:language>\n"));
    }

    /** One document that this one is derived from, or several that went into it (XMP part 2, 1.2.4: Media Management). */
    private String origin() {
        if (dispatches.size() == 1) {
            String identifier = XmpPacket.escaped(dispatches.get(0).imprint().identifier());
            return "<dc:source>" + identifier + "</dc:source>\n<xmpMM:DerivedFrom rdf:parseType=\"Resource\"><stRef:documentID>" + identifier
                    + "</stRef:documentID></xmpMM:DerivedFrom>\n";
        }
        return dispatches.stream()
                .map(galley -> "<rdf:li rdf:parseType=\"Resource\"><stRef:documentID>" + XmpPacket.escaped(galley.imprint().identifier())
                        + "</stRef:documentID></rdf:li>\n")
                .collect(Collectors.joining("", "<xmpMM:Ingredients><rdf:Bag>\n", "</rdf:Bag></xmpMM:Ingredients>\n"));
    }
}
