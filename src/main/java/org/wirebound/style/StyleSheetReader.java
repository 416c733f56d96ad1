package org.wirebound.style;

import static org.wirebound.style.Declaration.PLAIN;

import com.helger.css.CSSSourceLocation;
import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSImportRule;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirebound.style.Property.Site;
import org.wirebound.style.StyleException.Place;

/**
 * Reads style sheets: a small part of CSS, and nothing silently beside it; {@code src/doc/style.md} describes it whole.
 *
 * <p>A sheet is laid over a style that comes with the program: the one that it imports, or else {@code wire}; so it may set as little as one
 * property. The values and limits of each property are the rows of {@link Property}, the selectors those of {@link Role}.
 * {@code left} and {@code right} are other words for {@code start} and {@code end}: all follow the direction of the script.
 */
public final class StyleSheetReader {
    /** The styles that come with the program; the first is the one that others are laid over unless they say so. */
    public static final List<String> BUNDLED = List.of("wire", "large-print", "compact", "letterhead");

    private static final String WIRE = BUNDLED.get(0);
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int MOST_CHARACTERS = 100_000;
    static final String AT_RULES = "of the rules that begin with @ there are @import, @page and @media";

    private final String file;
    private Cascade cascade = new Cascade();

    private StyleSheetReader(String file) {
        this.file = file;
    }

    /** The house style that holds where no other is asked for. */
    public static HouseStyle wire() {
        return bundled(WIRE);
    }

    /** @param name one of {@link #BUNDLED} */
    public static HouseStyle bundled(String name) {
        return resolve(name, bundledCascade(name), PictureSource.NONE);
    }

    /**
     * Lays a style sheet over the one that it imports, or else over {@link #wire()}.
     *
     * @param file the name of the sheet for messages; also the name of the style
     * @param css the text of the sheet, of 100,000 characters at most; nothing that it names is fetched
     * @throws StyleException if it holds anything that is not allowed; nothing is ever skipped
     */
    public static HouseStyle read(String file, String css) {
        return read(file, css, PictureSource.NONE);
    }

    /**
     * The same for a sheet that has pictures.
     *
     * @param pictures where they come from
     */
    public static HouseStyle read(String file, String css, PictureSource pictures) {
        return resolve(file, new StyleSheetReader(file).over(WIRE, css), pictures);
    }

    /** The text of a style that comes with the program, to start from. */
    public static String css(String bundled) {
        try (InputStream in = StyleSheetReader.class.getResourceAsStream(bundled + ".css")) {
            if (in == null) {
                throw new IllegalStateException(bundled + ".css is missing from the program; install it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(bundled + ".css cannot be read; install the program again", e);
        }
    }

    private static Cascade bundledCascade(String name) {
        StyleSheetReader reader = new StyleSheetReader(name + ".css");
        if (!name.equals(WIRE)) {
            return reader.over(WIRE, css(name));
        }
        reader.collect(reader.parse(css(name)).getAllRules(), Optional.empty());
        return reader.cascade;
    }

    private static HouseStyle resolve(String name, Cascade cascade, PictureSource pictures) {
        Function<Rules, HouseStyle> resolver = rules -> new StyleResolver(name, rules, pictures).resolve();
        SortedMap<String, HouseStyle> languages = new TreeMap<>();
        cascade.languages().forEach(language -> languages.put(language, resolve(resolver, cascade, language, Collections.emptySortedMap())));
        return resolve(resolver, cascade, "", languages);
    }

    private static HouseStyle resolve(Function<Rules, HouseStyle> resolver, Cascade cascade, String language, SortedMap<String, HouseStyle> languages) {
        HouseStyle print = resolver.apply(cascade.rules(Medium.PRINT, language));
        Optional<HouseStyle> screen = cascade.hasMedia()
                ? Optional.of(resolver.apply(cascade.rules(Medium.SCREEN, language))).filter(style -> !style.equals(print))
                : Optional.empty();
        return new HouseStyle(print.name(), print.page(), print.blocks(), print.stationery(), new HouseStyle.Variants(screen, languages));
    }

    private Cascade over(String usual, String css) {
        CascadingStyleSheet sheet = parse(css.startsWith(BYTE_ORDER_MARK) ? css.substring(1) : css);
        sheet.getAllNamespaceRules().forEach(rule -> refuse(rule, "@namespace"));
        List<String> imported = sheet.getAllImportRules().stream().map(this::imported).toList();
        if (imported.size() > 1) {
            throw new StyleException(place(sheet.getAllImportRules().get(1)), "a second @import", "a sheet lies over one style");
        }
        cascade = bundledCascade(imported.isEmpty() ? usual : imported.get(0));
        collect(sheet.getAllRules(), Optional.empty());
        return cascade;
    }

    private String imported(CSSImportRule rule) {
        if (rule.hasMediaQueries() || !BUNDLED.contains(rule.getLocationString())) {
            throw new StyleException(place(rule), "@import of \"" + rule.getLocationString() + "\"" + (rule.hasMediaQueries() ? " for a medium" : ""),
                    "what can be imported are the styles of the program: " + String.join(", ", BUNDLED));
        }
        return rule.getLocationString();
    }

    private void collect(List<? extends ICSSTopLevelRule> rules, Optional<Medium> medium) {
        for (ICSSTopLevelRule rule : rules) {
            if (rule instanceof CSSPageRule page) {
                new PageRules(this::place, setter(medium)).collect(page);
            } else if (rule instanceof CSSStyleRule style) {
                collect(style, medium);
            } else if (rule instanceof CSSMediaRule media && medium.isEmpty()) {
                collect(media.getAllRules(), medium(media));
            } else {
                String text = rule.getAsCSSString(PLAIN, 0);
                refuse(rule instanceof ICSSSourceLocationAware aware ? aware : null, text.split("[\\s{;]", 2)[0]);
            }
        }
    }

    private Optional<Medium> medium(CSSMediaRule media) {
        String query = media.getAllMediaQueries().stream().map(it -> it.getAsCSSString(PLAIN, 0).trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return switch (query) {
            case "all" -> Optional.empty();
            case "print" -> Optional.of(Medium.PRINT);
            case "screen" -> Optional.of(Medium.SCREEN);
            default -> throw new StyleException(place(media), "@media " + query, "there are print, which is PDF and DOCX, screen, which is EPUB, and all");
        };
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

    private BiConsumer<Selector, Declaration> setter(Optional<Medium> medium) {
        return (selector, declaration) -> cascade.set(selector, medium, declaration);
    }

    private void collect(CSSStyleRule rule, Optional<Medium> medium) {
        for (CSSSelector part : rule.getAllSelectors()) {
            String css = part.getAsCSSString(PLAIN, 0).trim();
            Selector selector = Selector.parse(css).orElseThrow(() -> unknown(css, rule));
            Site site = site(selector, css, rule);
            for (CSSDeclaration declaration : rule.getAllDeclarations()) {
                Declaration read = Declaration.read(declaration, site, place(declaration));
                if (medium.isPresent() && read.name().equals("content")) {
                    throw new StyleException(read.place(), "content for one medium alone", "what is printed on the paper stands in all formats");
                }
                cascade.set(selector, medium, read);
            }
        }
    }

    private Site site(Selector selector, String css, CSSStyleRule rule) {
        if (selector.name().equals(Cascade.BODY)) {
            return Site.BODY;
        } else if (selector.name().equals(Cascade.ROOT)) {
            return Site.ROOT;
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.selector().equals(selector.name()))
                .findFirst()
                .map(StyleSheetReader::site)
                .orElseThrow(() -> unknown(css, rule));
    }

    private static Site site(Role role) {
        return switch (role) {
            case LOGO -> Site.PICTURE;
            case ADDRESS, ENDMARK, SIGNATURE -> Site.WORDS;
            default -> role.inline() ? Site.INLINE : Site.BLOCK;
        };
    }

    private StyleException unknown(String selector, CSSStyleRule rule) {
        return new StyleException(place(rule), "unknown selector \"" + selector + "\"",
                "there are @page, :root, body, " + Arrays.stream(Role.values()).map(Role::selector).collect(Collectors.joining(", "))
                        + ", each of them alone or with :lang() behind it, and elements with .body before them");
    }

    private void refuse(@Nullable ICSSSourceLocationAware rule, String what) {
        throw new StyleException(rule == null ? new Place(file, 0, 0) : place(rule), what + " is not allowed", AT_RULES);
    }

    private Place place(ICSSSourceLocationAware part) {
        CSSSourceLocation location = part.getSourceLocation();
        return location == null
                ? new Place(file, 0, 0)
                : new Place(file, location.getFirstTokenBeginLineNumber(), location.getFirstTokenBeginColumnNumber());
    }
}
