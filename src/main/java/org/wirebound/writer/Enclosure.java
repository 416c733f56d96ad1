package org.wirebound.writer;

/**
 * A file that is kept within a document.
 *
 * @param name of the file, without folders; unlike those of the other enclosures of the document
 * @param mediaType type and subtype (RFC 6838), without parameters
 * @param relationship what it is to the document
 * @param description one English phrase
 * @param bytes the whole file; owned by this record, not to be written to
 */
public record Enclosure(String name, String mediaType, Relationship relationship, String description, byte[] bytes) {

    /** What an enclosure is to the document that holds it (ISO 32000-2, table 43). */
    public enum Relationship {
        /** What the document was made from. */
        SOURCE("Source"),
        /** What the document says, for programs. */
        DATA("Data");

        private final String term;

        Relationship(String term) {
            this.term = term;
        }

        /** The term of the standard. */
        public String term() {
            return term;
        }
    }
}
