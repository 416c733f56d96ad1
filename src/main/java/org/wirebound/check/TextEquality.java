package org.wirebound.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wirebound.style.Galley;
import org.wirebound.writer.Format;
import org.wirebound.writer.Passage;
import org.wirebound.writer.Rendition;
import org.wirebound.writer.RenditionReader;
import org.wirebound.writer.UnreadableRenditionException;
import org.wirebound.writer.docx.DocxTextReader;
import org.wirebound.writer.epub.EpubTextReader;
import org.wirebound.writer.pdf.PdfTextReader;

/**
 * Proves that no word was lost on the way into a file: the words of the galley, in their order, are the words that come
 * back out, and what was a cell of a table, a quotation or an item of a list still is one, in its place. All white space is equal, because a page breaks its lines where it must; everything else must be the same in
 * NFC (UAX 15).
 */
public final class TextEquality {
    private static final String STANDARD = "text equality";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    /** How many words before a difference are quoted, so that a person finds the place. */
    private static final int CONTEXT = 5;

    private final List<RenditionReader> readers = List.of(new PdfTextReader(), new DocxTextReader(), new EpubTextReader());

    /** The first difference between what was set and what the file says; empty if there is none. */
    public Optional<Problem> difference(Galley galley, Rendition rendition) {
        try {
            List<Passage> wanted = GalleyPassages.of(galley);
            List<Passage> found = reader(rendition.format()).passages(rendition.bytes());
            return difference(text(wanted), text(found))
                    .or(() -> differenceOfForm(wanted, found))
                    .map(message -> Problem.error(STANDARD, "", "", message));
        } catch (UnreadableRenditionException e) {
            return Optional.of(Problem.error(STANDARD, "", "", e.getMessage()));
        }
    }

    /** Why a file does not hold the words of a text one after another; empty if it does, whatever else it holds. */
    public Optional<Problem> missing(String text, Rendition rendition) {
        try {
            List<String> file = List.of(words(reader(rendition.format()).text(rendition.bytes())));
            List<String> wanted = List.of(words(text));
            return Collections.indexOfSubList(file, wanted) >= 0
                    ? Optional.empty()
                    : Optional.of(Problem.error(STANDARD, "", "", "the words of the text do not stand in the file one after another"));
        } catch (UnreadableRenditionException e) {
            return Optional.of(Problem.error(STANDARD, "", "", e.getMessage()));
        }
    }

    private RenditionReader reader(Format format) {
        return readers.stream().filter(reader -> reader.format() == format).findFirst().orElseThrow();
    }

    private static String text(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    /** One sentence about the first passage that is something else or has other words than it should. */
    static Optional<String> differenceOfForm(List<Passage> expected, List<Passage> actual) {
        List<Passage> wanted = withWords(expected);
        List<Passage> found = withWords(actual);
        for (int at = 0; at < Math.max(wanted.size(), found.size()); at++) {
            if (at >= wanted.size() || at >= found.size() || !wanted.get(at).equals(found.get(at))) {
                return Optional.of(said(wanted, at) + " in the dispatch is " + said(found, at) + " in the file");
            }
        }
        return Optional.empty();
    }

    /** The passages that have words, all white space in them made alike; an empty cell shows by where the next one stands. */
    static List<Passage> withWords(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Passage(passage.form(), String.join(" ", words(passage.text()))))
                .filter(passage -> !passage.text().isEmpty())
                .toList();
    }

    private static String said(List<Passage> passages, int at) {
        if (at >= passages.size()) {
            return "nothing";
        }
        String[] words = passages.get(at).text().split(" ");
        String beginning = String.join(" ", Arrays.copyOf(words, Math.min(CONTEXT, words.length)));
        return passages.get(at).form().words() + " with " + words.length + " words (\"" + beginning + "\")";
    }

    /** One sentence about the first word that differs. */
    static Optional<String> difference(String expected, String actual) {
        String[] wanted = words(expected);
        String[] found = words(actual);
        int at = Arrays.mismatch(wanted, found);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(String.format(Locale.ROOT, "word %d is %s in the dispatch and %s in the file, after %s",
                at + 1, quoted(wanted, at), quoted(found, at), context(wanted, at)));
    }

    private static String[] words(String text) {
        return WHITE_SPACE.splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }

    private static String quoted(String[] words, int at) {
        return at < words.length ? "\"" + words[at] + "\"" : "missing";
    }

    private static String context(String[] words, int at) {
        String before = String.join(" ", Arrays.copyOfRange(words, Math.max(0, at - CONTEXT), at));
        return before.isEmpty() ? "nothing" : "\"" + before + "\"";
    }
}
