package org.wirebound.writer.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wirebound.style.Galley;

/** The addresses that a document leads to, each once, with the name of its relationship. */
final class Hyperlinks {
    /** How the address of a place in the document begins. */
    static final String WITHIN = "#";

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Map<String, String> idByTarget;

    private Hyperlinks(Map<String, String> idByTarget) {
        this.idByTarget = Collections.unmodifiableMap(idByTarget);
    }

    static Hyperlinks of(Galley galley) {
        Map<String, String> ids = new LinkedHashMap<>();
        add(galley, ids);
        return new Hyperlinks(ids);
    }

    /** The addresses of a volume, to which its dispatches add theirs. */
    static Hyperlinks of(Map<String, String> growing) {
        return new Hyperlinks(growing);
    }

    static void add(Galley galley, Map<String, String> ids) {
        galley.pieces().stream()
                .flatMap(piece -> piece.runs().stream())
                .flatMap(run -> run.href().stream())
                .flatMap(href -> target(href).stream())
                .forEach(target -> ids.putIfAbsent(target, "link" + (ids.size() + 1)));
    }

    /** The name of the relationship, or the address itself where it is a place in the document; empty for an address that is none of the web or that Word would refuse to open. */
    Optional<String> id(String href) {
        return href.startsWith(WITHIN) ? Optional.of(href) : target(href).map(idByTarget::get);
    }

    /** The names by address, in the order of the document. */
    Map<String, String> idByTarget() {
        return idByTarget;
    }

    /** A target must be a URI (ECMA-376 part 2, 9.3.2.2), or Word calls the whole file damaged. */
    private static Optional<String> target(String href) {
        try {
            URI uri = new URI(href);
            boolean web = uri.getScheme() != null && SCHEMES.contains(uri.getScheme()) && uri.getHost() != null;
            return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
