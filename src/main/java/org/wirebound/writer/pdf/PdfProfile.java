package org.wirebound.writer.pdf;

import java.util.Set;

/**
 * The kinds of PDF that are written, a row each: which parts of the standards a file claims. What else differs follows from the row;
 * no writer asks for a profile by name.
 */
public enum PdfProfile {
    /** PDF/A-1b (ISO 19005-1), tagged, but without a claim to PDF/UA, which builds on a later PDF. */
    PDFA_1B("1b", Part.ONE, "B", Accessibility.NONE),
    /** PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
    PDFA_2B("2b", Part.TWO, "B", Accessibility.UA_1),
    /** PDF/A-2u (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
    PDFA_2U("2u", Part.TWO, "U", Accessibility.UA_1),
    /** PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1). */
    PDFA_2A("2a", Part.TWO, "A", Accessibility.UA_1),
    /** PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), with enclosures. */
    PDFA_3A("3a", Part.THREE, "A", Accessibility.UA_1, Trait.ENCLOSURES),
    /** PDF/A-4 (ISO 19005-4), PDF/UA-2 (ISO 14289-2) and WTPDF 1.0. */
    PDFA_4("4", Part.FOUR, "", Accessibility.UA_2),
    /** PDF/A-4f (ISO 19005-4, annex A), PDF/UA-2 (ISO 14289-2) and WTPDF 1.0; with enclosures, at least one. */
    PDFA_4F("4f", Part.FOUR, "F", Accessibility.UA_2, Trait.ENCLOSURES);

    /** The one for who asks for none: the level that archives prefer. */
    public static final PdfProfile DEFAULT = PDFA_2A;

    private final String word;
    private final Part part;
    private final String conformance;
    private final Accessibility accessibility;
    private final Set<Trait> own;

    PdfProfile(String word, Part part, String conformance, Accessibility accessibility, Trait... own) {
        this.word = word;
        this.part = part;
        this.conformance = conformance;
        this.accessibility = accessibility;
        this.own = Set.of(own);
    }

    /** The parts of ISO 19005. */
    enum Part {
        ONE(1, 1.4f, Trait.CHARACTER_SETS, Trait.SHORT_ARRAYS, Trait.INFORMATION, Trait.EXTENSION_SCHEMAS),
        TWO(2, 1.7f, Trait.COMPRESSION, Trait.INFORMATION, Trait.EXTENSION_SCHEMAS),
        THREE(3, 1.7f, Trait.COMPRESSION, Trait.INFORMATION, Trait.EXTENSION_SCHEMAS),
        FOUR(4, 2.0f, Trait.COMPRESSION, Trait.REVISION, Trait.PDF_2_STRUCTURE);

        private final int number;
        private final float version;
        private final Set<Trait> traits;

        Part(int number, float version, Trait... traits) {
            this.number = number;
            this.version = version;
            this.traits = Set.of(traits);
        }

        int number() {
            return number;
        }

        /** The version of PDF that it builds on. */
        float version() {
            return version;
        }
    }

    /** The standards for accessible files that a profile claims besides. */
    enum Accessibility { NONE, UA_1, UA_2 }

    /** What a file of a profile has, and others have not. */
    enum Trait {
        /** Each subset font lists its characters (ISO 19005-1 6.3.5). */
        CHARACTER_SETS,
        /** No array has more than 8191 items (ISO 19005-1 6.1.12 and PDF Reference 1.4, appendix C). */
        SHORT_ARRAYS,
        /** Objects lie in deflated streams, and so does the metadata: part 1 forbids both (ISO 19005-1 6.1.4 and 6.7.2). */
        COMPRESSION,
        /** An information dictionary says again what the metadata say; part 4 forbids it (ISO 19005-4 6.1.3). */
        INFORMATION,
        /** The metadata describe every schema that the standard does not know (ISO 19005-2 6.6.2.3); part 4 has nothing of the kind. */
        EXTENSION_SCHEMAS,
        /** The metadata say the year of the standard (ISO 19005-4 6.7.3). */
        REVISION,
        /** The structure is one of PDF 2.0: elements have a namespace, bookmarks lead to elements (ISO 14289-2 8.2.5.2 and 8.8). */
        PDF_2_STRUCTURE,
        /** Other files lie within the file (ISO 19005-3 6.8; ISO 19005-4 6.9). */
        ENCLOSURES
    }

    /** The word on the command line. */
    public String word() {
        return word;
    }

    /** Whether files are enclosed; other profiles leave them out. */
    public boolean enclosing() {
        return has(Trait.ENCLOSURES);
    }

    Part part() {
        return part;
    }

    /** The level within the part, a capital letter; empty where the part has none. */
    String conformance() {
        return conformance;
    }

    Accessibility accessibility() {
        return accessibility;
    }

    boolean has(Trait trait) {
        return part.traits.contains(trait) || own.contains(trait);
    }
}
