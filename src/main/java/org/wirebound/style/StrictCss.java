package org.wirebound.style;

import com.helger.css.handler.ICSSParseExceptionCallback;
import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.StyleException.Place;

/**
 * Keeps the first thing of a sheet that the parser of CSS stumbles or steps over. It keeps, and does not throw, because
 * the parser swallows what is thrown at it.
 */
final class StrictCss implements ICSSParseErrorHandler, ICSSParseExceptionCallback {
    private static final String ADVICE = "look for a missing brace, colon or semicolon there or just before";

    /** The parser's own number for it. */
    private static final int END_OF_SHEET = 0;

    private final String file;
    private Optional<StyleException> first = Optional.empty();

    StrictCss(String file) {
        this.file = file;
    }

    /** What is wrong with the sheet, if anything is. */
    Optional<StyleException> first() {
        return first;
    }

    @Override
    public void onException(ParseException error) {
        keepSyntaxError(error.currentToken);
    }

    @Override
    public void onCSSParseError(ParseException error, @Nullable Token lastSkipped) {
        keepSyntaxError(error.currentToken);
    }

    @Override
    public void onCSSUnexpectedRule(Token token, String rule, String message) {
        keep(at(token), rule + " cannot stand here", StyleSheetReader.AT_RULES);
    }

    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token name) {
        keepSyntaxError(prefix);
    }

    @Override
    public void onCSSBrowserCompliantSkip(@Nullable ParseException error, Token from, Token to) {
        keepSyntaxError(from);
    }

    @Override
    public void onIllegalCharacter(char illegal) {
        keep(new Place(file, 0, 0),
                String.format(Locale.ROOT, "the character U+%04X is not allowed", (int) illegal), "leave it out");
    }

    /** The token is the last one that the parser could read; the wrong one follows it. */
    private void keepSyntaxError(@Nullable Token last) {
        Token wrong = last == null || last.next == null ? last : last.next;
        if (wrong == null) {
            keep(new Place(file, 0, 0), "this is not CSS", ADVICE);
        } else {
            String image = wrong.image.isBlank() ? "a blank" : "\"" + wrong.image + "\"";
            keep(at(wrong), (wrong.kind == END_OF_SHEET ? "the end of the sheet" : image) + " cannot stand here", ADVICE);
        }
    }

    private Place at(Token token) {
        return new Place(file, token.beginLine, token.beginColumn);
    }

    private void keep(Place place, String fault, String allowed) {
        if (first.isEmpty()) {
            first = Optional.of(new StyleException(place, fault, allowed));
        }
    }
}
