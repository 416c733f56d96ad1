package org.wirebound.reader.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.reader.copy.Item;
import org.wirebound.reader.copy.Items;
import org.wirebound.reader.document.html.HtmlDocuments;

/** Reads EPUB (EPUB 3.3): each document of the reading order is an item, as a page of the web is. */
final class EpubReader implements DocumentReader {
    static final int MOST_DOCUMENTS = 500;

    private static final String TYPE = "application/epub+zip";
    /** EPUB Open Container Format, section 4.2.3: the first entry, stored, from the 31st byte on. */
    private static final int MARK = 30;

    @Override
    public Optional<Items> read(DocumentFile file, Enclosures enclosures) {
        byte[] mark = ("mimetype" + TYPE).getBytes(StandardCharsets.US_ASCII);
        boolean marked = file.bytes().length > MARK + mark.length && new String(file.bytes(), MARK, mark.length, StandardCharsets.US_ASCII).equals("mimetype" + TYPE);
        return marked || file.mediaType().equals(TYPE) ? Optional.of(book(file, enclosures)) : Optional.empty();
    }

    private static Items book(DocumentFile file, Enclosures enclosures) {
        if (ZipGuard.weigh(file.bytes()) == ZipGuard.Verdict.BOMB) {
            return new Items(TYPE, List.of(), List.of(ZipGuard.refusal()));
        }
        Map<String, byte[]> entries = entries(file.bytes());
        List<String> order = readingOrder(entries);
        List<Finding> findings = new ArrayList<>();
        if (order.isEmpty()) {
            findings.add(Finding.of(FindingCode.SOURCE_MALFORMED, "The EPUB does not say which of its documents are to be read: open it in the program that made it and "
                    + "save it again."));
        } else if (order.size() > MOST_DOCUMENTS) {
            findings.add(Finding.of(FindingCode.LIMIT_REACHED, "The EPUB has more than " + MOST_DOCUMENTS + " documents; the others were left out."));
        }
        List<Item> items = new ArrayList<>();
        for (String name : order.subList(0, Math.min(MOST_DOCUMENTS, order.size()))) {
            String document = enclosures.intake().decode(entries.get(name)).source().text();
            HtmlDocuments.read(name, document).ifPresent(read -> items.addAll(read.items()));
        }
        return new Items(TYPE, items, findings);
    }

    private static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.putIfAbsent(entry.getName(), in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException e) {
            return entries; // it breaks off: what came before is kept
        }
        return entries;
    }

    /** The names of the documents in the spine of the package (EPUB 3.3 section 5.7) that are there. */
    private static List<String> readingOrder(Map<String, byte[]> entries) {
        String root = xml(entries, "META-INF/container.xml").getElementsByTag("rootfile").attr("full-path");
        Document book = xml(entries, root);
        Map<String, String> places = new HashMap<>();
        book.getElementsByTag("item").stream().filter(item -> item.attr("media-type").contains("html")).forEach(item -> places.put(item.id(), item.attr("href")));
        String folder = root.substring(0, root.lastIndexOf('/') + 1);
        List<String> order = new ArrayList<>();
        for (Element reference : book.getElementsByTag("itemref")) {
            String name = folder + places.getOrDefault(reference.attr("idref"), "");
            if (entries.containsKey(name)) {
                order.add(name);
            }
        }
        return order;
    }

    private static Document xml(Map<String, byte[]> entries, String name) {
        return Jsoup.parse(new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
}
