package org.wirebound.reader;

import java.util.List;
import java.util.Optional;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.reader.language.LanguageTags;
import org.wirebound.reader.language.TextLanguage;

/**
 * Reconciles the language that a source declares with the one that its text is written in: a declaration is kept, region and all, unless the text is certainly in
 * another language, as where a desk's system puts its own language on every item.
 */
final class DeclaredLanguage {
    private DeclaredLanguage() {}

    /** The language of a dispatch, absent where neither header nor text tells it. */
    static Optional<Found<String>> reconciled(Metadata header, TextLanguage told, List<Finding> findings) {
        Optional<Found<String>> declared = header.found(MetadataKey.LANGUAGE).filter(found -> !found.value().isBlank());
        Optional<Found<String>> detected = told.tag().map(tag -> Found.by(told.rule(), tag, told.confidence()));
        if (declared.isEmpty()) {
            if (!told.certain()) {
                findings.add(Finding.of(FindingCode.LANGUAGE_UNCERTAIN, told.tag()
                        .map(tag -> "The language may be " + tag + ", but the text is too short or too mixed to be sure; give it if you know it.")
                        .orElse("The language could not be told from the text; give it if you know it.")));
            }
            return detected;
        } else if (!told.certain() || LanguageTags.same(declared.get().value(), told.tag().orElseThrow())) {
            return declared;
        }
        findings.add(new Finding(FindingCode.LANGUAGE_CONFLICT, declared.get().span().map(List::of).orElse(List.of()), "The source declares the language "
                + declared.get().value() + ", but the text is in " + told.tag().orElseThrow() + ", which was taken; give the language if that is wrong."));
        return detected;
    }
}
