package org.wirebound.style;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSPageRuleMember;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriterSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.Property.Site;
import org.wirebound.style.StyleException.Place;

/**
 * Reads style sheets: a small part of CSS 2.1 and CSS Paged Media 3, and nothing silently beside it.
 *
 * <p>A sheet has rules for {@code @page}, for {@code body}, whose letters and lines all others inherit, and for the
 * selectors of {@link Role}. It is laid over the style {@code wire}, so that it may set as little as one property.
 * Lengths are in {@code pt}, {@code mm}, {@code cm}, {@code in} or {@code em}, the type size of the rule (of
 * {@code body} for a {@code font-size}). The values and limits of each property are the rows of {@link Property}:
 * <ul>
 *   <li>{@code @page} takes {@code size} ({@code A4} or {@code letter}), {@code margin} and {@code margin-top},
 *       {@code -right}, {@code -bottom} and {@code -left};
 *   <li>{@code .dateline}, {@code a}, {@code strong} and {@code em} take {@code font-family} (the first name counts), {@code font-size},
 *       {@code font-weight} ({@code normal}, {@code bold}), {@code font-style} ({@code normal}, {@code italic}),
 *       {@code color} and {@code letter-spacing}; what they do not set is as in the text around them;
 *   <li>blocks take these too, and {@code line-height}, {@code text-align}, {@code text-indent}, {@code margin-top} (the
 *       only gap between two blocks: nothing collapses), {@code margin-left} and {@code margin-right} (the indents at the
 *       start and the end side),
 *       {@code border-top} and {@code border-bottom} ({@code 0.5pt solid #888}), {@code padding-top} and
 *       {@code padding-bottom} (between text and border), and {@code page-break-after: avoid}.
 * </ul>
 * {@code left} and {@code right} are other words for {@code start} and {@code end}: all follow the direction of the script.
 */
public final class StyleSheetReader {
    private static final String WIRE = "wire";
    private static final String WIRE_SHEET = "wire.css";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_CHARACTERS = 100_000;
    private static final CSSWriterSettings PLAIN = new CSSWriterSettings();

    private final String file;
    private final Cascade cascade;

    private StyleSheetReader(String file, Cascade cascade) {
        this.file = file;
        this.cascade = cascade;
    }

    /** The house style that comes with the program. */
    public static HouseStyle wire() {
        return new StyleResolver(WIRE, wireCascade()).resolve();
    }

    /**
     * Lays a style sheet over {@link #wire()}.
     *
     * @param file the name of the sheet for messages; also the name of the style
     * @param css the text of the sheet, of 100,000 characters at most; nothing that it names is fetched
     * @throws StyleException if it holds anything that is not allowed; nothing is ever skipped
     */
    public static HouseStyle read(String file, String css) {
        Cascade cascade = wireCascade();
        new StyleSheetReader(file, cascade).collect(css);
        return new StyleResolver(file, cascade).resolve();
    }

    private static Cascade wireCascade() {
        Cascade cascade = new Cascade();
        new StyleSheetReader(WIRE_SHEET, cascade).collect(resource());
        return cascade;
    }

    private static String resource() {
        try (InputStream in = StyleSheetReader.class.getResourceAsStream(WIRE_SHEET)) {
            if (in == null) {
                throw new IllegalStateException(WIRE_SHEET + " is missing from the program; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(WIRE_SHEET + " cannot be read; install the program again", e);
        }
    }

    private void collect(String css) {
        CascadingStyleSheet sheet = parse(css.startsWith(BYTE_ORDER_MARK) ? css.substring(1) : css);
        sheet.getAllImportRules().forEach(rule -> refuse(rule, "@import"));
        sheet.getAllNamespaceRules().forEach(rule -> refuse(rule, "@namespace"));
        for (ICSSTopLevelRule rule : sheet.getAllRules()) {
            if (rule instanceof CSSPageRule page) {
                collect(page);
            } else if (rule instanceof CSSStyleRule style) {
                collect(style);
            } else {
                String text = rule.getAsCSSString(PLAIN, 0);
                refuse(rule instanceof ICSSSourceLocationAware aware ? aware : null, text.split("[\\s{;]", 2)[0]);
            }
        }
    }

    private CascadingStyleSheet parse(String css) {
        if (css.length() > MOST_CHARACTERS) {
            throw new StyleException(new Place(file, 0, 0), "the sheet has " + css.length() + " characters",
                    "a style sheet has " + MOST_CHARACTERS + " at most");
        }
        StrictCss strict = new StrictCss(file);
        CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, new CSSReaderSettings()
                .setCustomErrorHandler(strict)
                .setCustomExceptionHandler(strict));
        if (strict.first().isPresent()) {
            throw strict.first().get();
        } else if (sheet == null) {
            throw new StyleException(new Place(file, 0, 0), "this is not CSS", "read it with another program first");
        }
        return sheet;
    }

    private void collect(CSSPageRule page) {
        if (!page.getAllSelectors().isEmpty()) {
            throw new StyleException(place(page), "@page with " + page.getAllSelectors().get(0),
                    "there is one kind of page, @page alone");
        }
        for (ICSSPageRuleMember member : page.getAllMembers()) {
            if (!(member instanceof CSSDeclaration declaration)) {
                throw new StyleException(place(page), "@page with a margin box", allowed(Site.PAGE));
            }
            cascade.set(Cascade.PAGE, read(declaration, Site.PAGE));
        }
    }

    private void collect(CSSStyleRule rule) {
        List<String> selectors = rule.getAllSelectors().stream().map(it -> it.getAsCSSString(PLAIN, 0).trim()).toList();
        for (String selector : selectors) {
            Site site = site(selector, rule);
            for (CSSDeclaration declaration : rule.getAllDeclarations()) {
                cascade.set(selector, read(declaration, site));
            }
        }
    }

    private Site site(String selector, CSSStyleRule rule) {
        if (selector.equals(Cascade.BODY)) {
            return Site.BLOCK;
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.selector().equals(selector))
                .findFirst()
                .map(role -> role.inline() ? Site.INLINE : Site.BLOCK)
                .orElseThrow(() -> new StyleException(place(rule), "unknown selector \"" + selector + "\"",
                        "there are @page, body, " + Arrays.stream(Role.values()).map(Role::selector)
                                .collect(Collectors.joining(", "))));
    }

    private Declaration read(CSSDeclaration declaration, Site site) {
        Place place = place(declaration);
        Property property = Property.of(declaration.getProperty(), site).orElseThrow(() ->
                new StyleException(place, "\"" + declaration.getProperty() + "\" cannot be set here", allowed(site)));
        if (declaration.isImportant()) {
            throw new StyleException(place, "!important", "the later of two declarations counts");
        }
        List<String> terms = declaration.getExpression().getAllMembers().stream()
                .map(member -> member.getAsCSSString(PLAIN, 0).trim())
                .toList();
        return new Declaration(property, terms, place);
    }

    private static String allowed(Site site) {
        return "there may be " + Property.namesIn(site);
    }

    private void refuse(@Nullable ICSSSourceLocationAware rule, String what) {
        throw new StyleException(rule == null ? new Place(file, 0, 0) : place(rule), what + " is not allowed",
                "of the rules that begin with @ there is @page alone");
    }

    private Place place(ICSSSourceLocationAware part) {
        CSSSourceLocation location = part.getSourceLocation();
        return location == null
                ? new Place(file, 0, 0)
                : new Place(file, location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
    }
}
