package org.wirebound.writer.pdf;

import static org.wirebound.writer.pdf.Cos.dictionary;
import static org.wirebound.writer.pdf.Cos.numbers;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.wirebound.type.CastFont;
import org.wirebound.type.FaceMetrics;

/** Writes a composite font whose codes are the document's own (ISO 32000-1 9.7), embedded as a subset (ISO 19005-2 6.2.11). */
final class FontDictionary {
    private static final int SYMBOLIC = 4;
    private static final int SERIF = 2;
    private static final int ITALIC = 64;
    private static final int FIXED_PITCH = 1;

    private static final int BITS = 8;

    private FontDictionary() {}

    static COSDictionary of(PdfFont font, PdfProfile profile) {
        CastFont subset = CastFont.of(font.face(), font.meanings().stream().map(PdfFont.Code::drawing).toList());
        String name = tag(subset.bytes()) + "+" + font.face().name().postScript();
        COSDictionary dictionary = dictionary("Font");
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSDictionary descendant = descendant(font, subset, name);
        if (profile.has(PdfProfile.Trait.CHARACTER_SETS)) {
            descendant.getCOSDictionary(COSName.FONT_DESC).setItem(COSName.CID_SET, Cos.stream(characterSet(font.meanings().size())));
        }
        dictionary.setItem(COSName.DESCENDANT_FONTS, Cos.array(List.of(descendant)));
        dictionary.setItem(COSName.TO_UNICODE, Cos.stream(ToUnicode.cmap(font.meanings()).getBytes(StandardCharsets.US_ASCII)));
        return dictionary;
    }

    private static COSDictionary descendant(PdfFont font, CastFont subset, String name) {
        COSDictionary dictionary = dictionary("Font");
        dictionary.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        dictionary.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        dictionary.setItem(COSName.CIDSYSTEMINFO, system);
        dictionary.setItem(COSName.FONT_DESC, descriptor(font, subset, name));
        dictionary.setItem(COSName.W, widths(font));
        dictionary.setItem(COSName.CID_TO_GID_MAP, Cos.stream(glyphsByCode(font, subset)));
        return dictionary;
    }

    private static COSDictionary descriptor(PdfFont font, CastFont subset, String name) {
        FaceMetrics metrics = font.face().metrics();
        COSDictionary descriptor = dictionary("FontDescriptor");
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, flags(font));
        descriptor.setItem(COSName.FONT_BBOX, numbers(metrics.box()));
        descriptor.setFloat(COSName.ITALIC_ANGLE, (float) metrics.italicAngle());
        descriptor.setInt(COSName.ASCENT, metrics.ascent());
        descriptor.setInt(COSName.DESCENT, metrics.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, metrics.capHeight());
        descriptor.setInt(COSName.STEM_V, stem(metrics.weight()));
        descriptor.setItem(COSName.FONT_FILE2, Cos.stream(subset.bytes()));
        return descriptor;
    }

    private static int flags(PdfFont font) {
        String family = font.face().name().family();
        return SYMBOLIC
                | (family.contains("Serif") ? SERIF : 0)
                | (family.contains("Mono") ? FIXED_PITCH : 0)
                | (font.face().name().italic() ? ITALIC : 0);
    }

    /** The width of upright stems, which fonts do not carry; the usual estimate from the weight. */
    private static int stem(int weight) {
        return 50 + weight * weight / 4225;
    }

    private static COSArray widths(PdfFont font) {
        List<PdfFont.Code> meanings = font.meanings();
        COSArray all = new COSArray();
        for (int first = 0; first < meanings.size(); first += ShortArrays.MOST_ITEMS) {
            List<PdfFont.Code> some = meanings.subList(first, Math.min(meanings.size(), first + ShortArrays.MOST_ITEMS));
            all.add(COSInteger.get(first + 1));
            all.add(numbers(some.stream().map(code -> font.width(code.drawing())).toList()));
        }
        return all;
    }

    /** A bit a character, the first in the highest: all of them, as the subset has no others (ISO 32000-1, table 124). */
    private static byte[] characterSet(int codes) {
        BitSet set = new BitSet();
        for (int code = 0; code <= codes; code++) {
            set.set(code / BITS * BITS + BITS - 1 - code % BITS);
        }
        return set.toByteArray();
    }

    private static byte[] glyphsByCode(PdfFont font, CastFont subset) {
        List<PdfFont.Code> meanings = font.meanings();
        byte[] map = new byte[2 * (meanings.size() + 1)];
        for (int i = 0; i < meanings.size(); i++) {
            int glyph = subset.glyphs().get(meanings.get(i).drawing());
            map[2 * i + 2] = (byte) (glyph >> 8);
            map[2 * i + 3] = (byte) glyph;
        }
        return map;
    }

    /** Six capitals that tell this subset from every other one of the face (ISO 32000-1 9.6.4). */
    private static String tag(byte[] subset) {
        CRC32 crc = new CRC32();
        crc.update(subset);
        StringBuilder tag = new StringBuilder(6);
        long rest = crc.getValue();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + rest % 26));
            rest /= 26;
        }
        return tag.toString();
    }
}
