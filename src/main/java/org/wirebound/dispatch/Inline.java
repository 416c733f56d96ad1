package org.wirebound.dispatch;

import java.util.List;
import java.util.Optional;

/** A piece of text within a block. */
public sealed interface Inline {
    String text();

    /** Where it stands in the decoded source. */
    Span span();

    <R> R accept(Visitor<R> visitor);

    /**
     * Words.
     *
     * @param language BCP 47, where the words are in another language than the dispatch
     */
    record Text(String text, Optional<String> language, Span span) implements Inline {
        public Text(String text, Span span) {
            this(text, Optional.empty(), span);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** The dateline as written, its separator included and no blank at its end; it opens the first paragraph. */
    record Dateline(String text, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dateline(this);
        }
    }

    /** An address of the web that stands in the text. */
    record Link(String text, String href, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * Words that the source's own markup stresses.
     *
     * @param strong true for what is set bold, false for what is set italic
     */
    record Emphasis(String text, boolean strong, Span span) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /** One method a kind, none with a default: a new kind stops every reader of inlines from compiling. */
    interface Visitor<R> {
        R text(Text text);

        R dateline(Dateline dateline);

        R link(Link link);

        R emphasis(Emphasis emphasis);
    }

    /** The words of several inlines as they follow each other on the page. */
    static String join(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            words.append(inline.text()).append(inline instanceof Dateline ? " " : "");
        }
        return words.toString();
    }
}
