package org.wirebound.writer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The CMap that says which text each code stands for (ISO 32000-1 9.10.3; ISO 19005-2 6.2.11.7.2). */
final class ToUnicode {
    /** How many codes one operator may map. */
    private static final int BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    /** The CMap of codes 1, 2, 3 ... in plain ASCII. */
    static String cmap(List<PdfFont.Code> meanings) {
        StringBuilder cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 0; start < meanings.size(); start += BLOCK) {
            int end = Math.min(start + BLOCK, meanings.size());
            cmap.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                cmap.append('<').append(HEX.toHexDigits((short) (i + 1))).append("> <").append(utf16(meanings.get(i).text())).append(">\n");
            }
            cmap.append("endbfchar\n");
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }

    private static String utf16(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
