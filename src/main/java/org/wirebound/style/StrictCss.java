package org.wirebound.style;

import com.helger.css.parser.ParseException;
import com.helger.css.parser.Token;
import com.helger.css.reader.errorhandler.ICSSParseErrorHandler;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.StyleException.Place;

/** Turns everything that the parser of CSS would step over into an error. */
final class StrictCss implements ICSSParseErrorHandler {
    private static final String ADVICE = "look for a missing brace, colon or semicolon there or just before";

    private final String file;

    StrictCss(String file) {
        this.file = file;
    }

    /** What to say of a sheet that cannot be parsed, where the last readable token is known or not. */
    static StyleException syntaxError(String file, @Nullable Token last) {
        Token wrong = last == null || last.next == null ? last : last.next;
        if (wrong == null) {
            return new StyleException(new Place(file, 0, 0), "this is not CSS", ADVICE);
        }
        String image = wrong.image.isBlank() ? "the end of the sheet" : "\"" + wrong.image + "\"";
        return new StyleException(new Place(file, wrong.beginLine, wrong.beginColumn), image + " cannot stand here", ADVICE);
    }

    @Override
    public void onCSSParseError(ParseException error, @Nullable Token lastSkipped) {
        throw syntaxError(file, error.currentToken);
    }

    @Override
    public void onCSSUnexpectedRule(Token token, String rule, String message) {
        throw new StyleException(new Place(file, token.beginLine, token.beginColumn), rule + " cannot stand here",
                "of the rules that begin with @ there is @page alone");
    }

    @Override
    public void onCSSDeprecatedProperty(Token prefix, Token name) {
        throw new StyleException(new Place(file, prefix.beginLine, prefix.beginColumn),
                "\"" + prefix.image + name.image + "\" is a trick for old browsers", "leave it out");
    }

    @Override
    public void onCSSBrowserCompliantSkip(@Nullable ParseException error, Token from, Token to) {
        throw syntaxError(file, from);
    }

    @Override
    public void onIllegalCharacter(char illegal) {
        throw new StyleException(new Place(file, 0, 0),
                String.format(java.util.Locale.ROOT, "the character U+%04X is not allowed", (int) illegal), "leave it out");
    }
}
