package org.wirebound.writer.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.wirebound.writer.Enclosure;

/** The enclosures of a document as embedded and associated files (ISO 32000-2 7.11.4 and 14.13; ISO 19005-3 6.8). */
final class EmbeddedFiles {
    private final Map<byte[], COSDictionary> byName = new TreeMap<>(Arrays::compareUnsigned);
    private final List<COSDictionary> inOrder = new ArrayList<>();

    /** @param stamp the date of the files */
    EmbeddedFiles(List<Enclosure> enclosures, Optional<OffsetDateTime> stamp) {
        for (Enclosure enclosure : enclosures) {
            COSDictionary specification = specification(enclosure, stamp);
            if (byName.put(new COSString(enclosure.name()).getBytes(), specification) != null) {
                throw new IllegalArgumentException("two enclosures are called " + enclosure.name());
            }
            inOrder.add(specification);
        }
    }

    void into(COSDictionary catalog) {
        if (inOrder.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        byName.forEach((name, specification) -> {
            names.add(new COSString(name));
            names.add(specification);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary trees = new COSDictionary();
        trees.setItem(COSName.EMBEDDED_FILES, tree);
        catalog.setItem(COSName.NAMES, trees);
        catalog.setItem(COSName.AF, Cos.array(inOrder));
    }

    private static COSDictionary specification(Enclosure enclosure, Optional<OffsetDateTime> stamp) {
        COSStream file = file(enclosure, stamp);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, file);
        embedded.setItem(COSName.UF, file);
        COSDictionary specification = Cos.dictionary("Filespec");
        specification.setString(COSName.F, enclosure.name());
        specification.setString(COSName.UF, enclosure.name());
        specification.setString(COSName.DESC, enclosure.description());
        specification.setName(COSName.AF_RELATIONSHIP, enclosure.relationship().term());
        specification.setItem(COSName.EF, embedded);
        return specification;
    }

    private static COSStream file(Enclosure enclosure, Optional<OffsetDateTime> stamp) {
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, enclosure.bytes().length);
        parameters.setItem(Cos.name("CheckSum"), new COSString(md5(enclosure.bytes())));
        stamp.ifPresent(date -> parameters.setString(COSName.MOD_DATE, DocumentProperties.pdfDate(date)));
        COSStream file = Cos.stream(enclosure.bytes());
        file.setName(COSName.TYPE, "EmbeddedFile");
        file.setName(COSName.SUBTYPE, enclosure.mediaType());
        file.setItem(COSName.PARAMS, parameters);
        return file;
    }

    /** The checksum that the format asks for (ISO 32000-2, table 45); it guards against accidents alone. */
    private static byte[] md5(byte[] bytes) {
        try {
            return MessageDigest.getInstance("MD5").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no MD5, which its specification requires", e);
        }
    }
}
