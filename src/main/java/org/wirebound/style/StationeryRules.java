package org.wirebound.style;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Works out what a house has printed on its paper from what the sheets say (CSS Content 3, 2 and 3). */
final class StationeryRules {
    private static final Pattern URL = Pattern.compile("(?is)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'()]*?))\\s*\\)");
    private static final String SLASH = "/";
    private static final double INITIAL_HEIGHT = 40;

    private final Rules rules;
    private final PictureSource pictures;

    StationeryRules(Rules rules, PictureSource pictures) {
        this.rules = rules;
        this.pictures = pictures;
    }

    /** @param em the type size of the logo's block, in points */
    Stationery resolve(double em) {
        return new Stationery(
                said(Role.LOGO, Property.CONTENT_OF_PICTURE).map(content -> logo(content, em)),
                said(Role.ADDRESS, Property.CONTENT_OF_WORDS).map(StationeryRules::words),
                said(Role.ENDMARK, Property.CONTENT_OF_WORDS).map(StationeryRules::words),
                said(Role.SIGNATURE, Property.CONTENT_OF_WORDS).map(StationeryRules::words));
    }

    private Optional<Declaration> said(Role role, Property property) {
        return rules.get(role.selector(), property)
                .filter(content -> !List.of("none").equals(content.terms()) && !List.of("normal").equals(content.terms()));
    }

    private Figure logo(Declaration content, double em) {
        List<String> terms = content.terms();
        Matcher url = URL.matcher(terms.get(0));
        if (!url.matches() || terms.size() > 1 && !terms.get(1).equals(SLASH)) {
            throw content.wrong();
        }
        Optional<String> alternative = terms.size() < 3 ? Optional.empty() : Optional.of(words(content.with(terms.subList(2, terms.size()))));
        if (alternative.filter(words -> !words.isBlank()).isEmpty()) {
            throw new StyleException(content.place(), "the picture has no words for those who do not see it",
                    "write them behind a slash: content: " + terms.get(0) + " / \"the mark of the house\"");
        }
        String name = Optional.ofNullable(url.group(1)).or(() -> Optional.ofNullable(url.group(2))).orElseGet(() -> url.group(3));
        double height = rules.get(Role.LOGO.selector(), Property.HEIGHT).map(own -> own.points(em)).orElse(INITIAL_HEIGHT);
        return new Figure(picture(name, content), alternative.get().replace('\n', ' '), height);
    }

    private Picture picture(String name, Declaration content) {
        try {
            return pictures.picture(name);
        } catch (UnusablePictureException e) {
            throw new StyleException(content.place(), name + ": " + e.fault(), e.advice());
        }
    }

    private static String words(Declaration content) {
        return content.terms().stream().map(term -> QuotedText.parse(term).orElseThrow(content::wrong)).collect(Collectors.joining());
    }
}
