package org.wirebound.type;

/** What a font's makers let documents do with it (OpenType 1.9, OS/2, fsType). */
final class EmbeddingRights {
    private static final int RESTRICTED = 0x0002;
    private static final int TO_READ_ALONE = 0x0004;
    private static final int TO_EDIT = 0x0008;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS_ALONE = 0x0200;

    private EmbeddingRights() {}

    /**
     * Accepts a font that documents which can be edited may carry a part of. Where several of the first rights are set,
     * as old fonts have it, the widest counts.
     */
    static void requireFull(int fsType) throws UnusableFontException {
        boolean edit = (fsType & (RESTRICTED | TO_READ_ALONE)) == 0 || (fsType & TO_EDIT) != 0;
        if (!edit && (fsType & TO_READ_ALONE) != 0) {
            throw new UnusableFontException("its makers let only documents carry it that nobody can edit (fsType " + fsType + "), and DOCX and EPUB can be; take another font");
        } else if (!edit) {
            throw new UnusableFontException("its makers forbid documents to carry it (fsType " + fsType + "); take another font");
        } else if ((fsType & NO_SUBSET) != 0) {
            throw new UnusableFontException("its makers forbid documents to carry a part of it (fsType " + fsType + "); take another font");
        } else if ((fsType & BITMAPS_ALONE) != 0) {
            throw new UnusableFontException("its makers let documents carry its bitmaps alone (fsType " + fsType + "); take another font");
        }
    }
}
