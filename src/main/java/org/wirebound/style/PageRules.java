package org.wirebound.style;

import com.helger.css.ICSSSourceLocationAware;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSPageMarginBlock;
import com.helger.css.decl.CSSPageRule;
import com.helger.css.decl.ICSSPageRuleMember;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.wirebound.style.Property.Site;
import org.wirebound.style.StyleException.Place;

/** Reads the rules of pages: the sheet, its margins and what they say (CSS Paged Media 3). */
final class PageRules {
    private static final String FIRST = ":first";

    private final Function<ICSSSourceLocationAware, Place> places;
    private final BiConsumer<Selector, Declaration> setter;

    PageRules(Function<ICSSSourceLocationAware, Place> places, BiConsumer<Selector, Declaration> setter) {
        this.places = places;
        this.setter = setter;
    }

    void collect(CSSPageRule rule) {
        List<String> selectors = rule.getAllSelectors();
        if (!selectors.isEmpty() && !selectors.equals(List.of(FIRST))) {
            throw new StyleException(places.apply(rule), "@page with " + selectors.get(0), "there are @page and @page :first");
        }
        for (ICSSPageRuleMember member : rule.getAllMembers()) {
            if (member instanceof CSSPageMarginBlock box) {
                collect(box, selectors.isEmpty() ? Cascade.PAGE : Cascade.FIRST_PAGE, places.apply(rule));
            } else if (member instanceof CSSDeclaration declaration) {
                if (!selectors.isEmpty()) {
                    throw new StyleException(places.apply(declaration), "\"" + declaration.getProperty() + "\" cannot be set here",
                            "the first page has a head and a foot of its own alone: " + MarginBoxes.Spot.NAMES);
                }
                setter.accept(Selector.all(Cascade.PAGE), Declaration.read(declaration, Site.PAGE, places.apply(declaration)));
            }
        }
    }

    private void collect(CSSPageMarginBlock box, String page, Place place) {
        MarginBoxes.Spot spot = MarginBoxes.Spot.of(box.getPageMarginSymbol()).orElseThrow(() -> new StyleException(place,
                "there is no box " + box.getPageMarginSymbol(), "there are " + MarginBoxes.Spot.NAMES));
        for (CSSDeclaration declaration : box.getAllDeclarations()) {
            setter.accept(Selector.all(page + spot.css()), Declaration.read(declaration, Site.MARGIN_BOX, places.apply(declaration)));
        }
    }
}
