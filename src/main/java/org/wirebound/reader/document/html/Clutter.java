package org.wirebound.reader.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells the elements of a page that belong to the site and not to the article: by their names and roles (HTML Living Standard section 4.3, WAI-ARIA 1.2), and by what classes are called. */
final class Clutter {
    private static final Set<String> NAMES = Set.of("nav", "aside", "footer", "form", "dialog", "menu", "figure", "script", "style", "noscript", "template");
    private static final Set<String> ROLES = Set.of("navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "toolbar", "menu", "menubar");
    private static final Pattern WORDS = Pattern.compile("(?i)(?:^|[\\s_-])(?<!no[_-]|with[_-]|has[_-])(?:nav\\w*|menu|side-?bar|footer|share\\w*|sharing|social\\w*|sociable|related\\w*|recommend\\w*|read-?more|read-?next|more-?(?:news|stories|articles|posts)"
            + "|newsletter\\w*|subscri\\w*|sign-?up|comments?|comment-?\\w+|respond|disqus\\w*|cookies?|consent|gdpr|advert\\w*|ads?|adsense|sponsor\\w*|promo\\w*|banner\\w*|breadcrumbs?|tags?|tag-?links|tag-?list|taglist"
            + "|pagination|pager|popup|modal|overlay|outbrain|taboola|widgets?|toolbar|skip-?link|login|paywall|author-?(?:box|bio|info)|about-?author|entry-?meta|post-?meta|article-?meta|byline|print-?\\w*"
            + "|hidden|sr-only|screen-reader-text|visually-?hidden|visuallyhidden|trending|popular|most-?read|caption|wp-caption\\w*|gallery|copyright)(?:$|[\\s_-])");
    private static final Pattern INVISIBLE = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private Clutter() {}

    /** True for an element that belongs to the site by its name, its role, its look or its class. */
    static boolean is(Element element) {
        return NAMES.contains(element.normalName()) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT)) || isInvisible(element) || isCalledSo(element);
    }

    /** True for an element whose very name says so. */
    static boolean isForSure(Element element) {
        return NAMES.contains(element.normalName()) && !element.normalName().equals("form");
    }

    private static boolean isInvisible(Element element) {
        return element.hasAttr("hidden") || element.attr("aria-hidden").equals("true") || element.hasAttr("style") && INVISIBLE.matcher(element.attr("style")).find();
    }

    /** Classes of the whole page, and of marked words, say nothing about an element. */
    private static boolean isCalledSo(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "main", "article", "p", "b", "i", "em", "strong" -> false;
            default -> element.hasAttr("class") && WORDS.matcher(element.className()).find() || element.hasAttr("id") && WORDS.matcher(element.id()).find();
        };
    }
}
