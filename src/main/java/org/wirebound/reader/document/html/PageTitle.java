package org.wirebound.reader.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The title of the article on a page.
 *
 * @param said the words
 * @param heading the element of the page that shows them, if there is one
 */
record PageTitle(Said said, Optional<Element> heading) {
    /** Of the words of both titles so many must be the same. */
    private static final double ALIKE = 0.5;
    private static final Pattern PARTED = Pattern.compile("\\s+[|\\u2013\\u2014\\u00b7\\u2022\\u203a\\u00bb\\u00ab/:-]+\\s+|\\s*[\\uff5c|]\\s*");
    private static final Pattern NO_LETTERS = Pattern.compile("(?U)[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 500;

    /**
     * The heading that says what the head says too, or else what the head says, without the name of the site.
     *
     * @param declared the headline of the linked data, if there is one
     * @param sites the names of the site, so far as they are known
     */
    static Optional<PageTitle> of(PageElements elements, Optional<Said> declared, Set<String> sites) {
        List<Said> heads = new ArrayList<>();
        declared.ifPresent(heads::add);
        elements.meta(List.of("ogtitle", "twittertitle", "dctitle", "dctermstitle", "parselytitle", "title")).map(said -> withoutSite(said, sites)).ifPresent(heads::add);
        elements.title().map(title -> withoutSite(elements.words(title, "html-title"), sites)).ifPresent(heads::add);
        heads.removeIf(said -> said.text().isEmpty() || said.text().length() > LONGEST);
        List<Element> headings = elements.headings().stream().filter(heading -> !heading.text().isBlank() && heading.text().length() <= LONGEST).toList();
        Optional<Element> best = headings.stream().max((one, other) -> Double.compare(likeness(one, heads), likeness(other, heads)));
        if (best.isPresent() && (likeness(best.get(), heads) >= ALIKE || heads.isEmpty())) {
            return Optional.of(new PageTitle(elements.words(best.get(), "html-heading"), best));
        }
        return heads.stream().findFirst().map(said -> new PageTitle(said, Optional.empty()));
    }

    private static double likeness(Element heading, List<Said> heads) {
        Set<String> words = words(heading.text());
        return heads.stream().mapToDouble(said -> likeness(words, words(said.text()))).max().orElse(0);
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : (double) both.size() / Math.min(one.size(), other.size()) * Math.min(one.size(), other.size()) / Math.max(one.size(), other.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NO_LETTERS.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

    /** Without a last or first part that is the name of the site. */
    private static Said withoutSite(Said said, Set<String> sites) {
        String[] parts = PARTED.split(said.text());
        String text = said.text();
        for (int i = parts.length - 1; i > 0 && isSite(parts[i], sites); i--) {
            text = text.substring(0, text.lastIndexOf(parts[i])).replaceFirst("[\\s|\\u2013\\u2014\\u00b7\\u2022\\u203a\\u00bb\\uff5c/:-]+$", "");
        }
        if (parts.length > 1 && text.equals(said.text()) && isSite(parts[0], sites)) {
            text = text.substring(text.indexOf(parts[0]) + parts[0].length()).replaceFirst("^[\\s|\\u2013\\u2014\\u00b7\\u2022\\u203a\\u00bb\\uff5c/:-]+", "");
        }
        return new Said(text, said.span(), said.rule());
    }

    private static boolean isSite(String part, Set<String> sites) {
        return sites.contains(PageElements.normal(part));
    }
}
