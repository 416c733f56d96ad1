package org.wirebound.style;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirebound.dispatch.Inline;

/** Sets the parts of one block's text. */
final class InlineSetter implements Inline.Visitor<Stream<Run>> {
    private final HouseStyle style;
    private final Role block;

    InlineSetter(HouseStyle style, Role block) {
        this.style = style;
        this.block = block;
    }

    @Override
    public Stream<Run> text(Inline.Text text) {
        Run run = run(block, text.text(), Optional.empty());
        return Stream.of(text.language().flatMap(InlineSetter::wellFormed)
                .map(language -> new Run(run.role(), run.text(), run.style(), run.href(), Optional.of(language)))
                .orElse(run));
    }

    private static Optional<String> wellFormed(String language) {
        return Optional.of(Locale.forLanguageTag(language).toLanguageTag()).filter(tag -> !tag.equals("und"));
    }

    /** The blank after a dateline is in the style of the text: the bold face's would be wider. */
    @Override
    public Stream<Run> dateline(Inline.Dateline dateline) {
        return Stream.of(run(Role.DATELINE, dateline.text(), Optional.empty()), run(block, " ", Optional.empty()));
    }

    @Override
    public Stream<Run> link(Inline.Link link) {
        return Stream.of(run(Role.LINK, link.text(), Optional.of(LegalText.legal(link.href()))));
    }

    @Override
    public Stream<Run> emphasis(Inline.Emphasis emphasis) {
        return Stream.of(run(emphasis.strong() ? Role.STRONG : Role.EMPHASIS, emphasis.text(), Optional.empty()));
    }

    private Run run(Role role, String text, Optional<String> href) {
        TextStyle letters = style.of(block).text();
        TextStyle look = role.inline() ? letters.changedLike(style.of(Role.BODY).text(), style.of(role).text()) : letters;
        return new Run(role, LegalText.running(text), look, href);
    }
}
