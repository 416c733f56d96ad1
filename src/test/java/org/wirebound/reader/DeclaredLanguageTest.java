package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirebound.dispatch.Finding;
import org.wirebound.dispatch.FindingCode;
import org.wirebound.dispatch.Found;
import org.wirebound.dispatch.Metadata;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.dispatch.Span;
import org.wirebound.reader.language.TextLanguage;

class DeclaredLanguageTest {
    private final List<Finding> findings = new ArrayList<>();

    private Optional<String> language(String declared, String detected, double confidence) {
        Metadata header = declared.isEmpty() ? Metadata.NONE : Metadata.NONE.with(MetadataKey.LANGUAGE, Found.at(new Span(3, 8), declared, 0.9, "header"));
        TextLanguage told = new TextLanguage(Optional.of(detected).filter(tag -> !tag.isEmpty()), "Latn", false, confidence, "language-words");
        return DeclaredLanguage.reconciled(header, told, findings).map(Found::value);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,en", "EN,en", "eng,en", "no,nb", "nb-NO,nn", "pt-BR,pt"})
    void aDeclarationOfTheSameLanguageIsKeptWithItsRegion(String declared, String detected) {
        assertThat(language(declared, detected, 0.95)).contains(declared);
        assertThat(findings).isEmpty();
    }

    @Test
    void aTextCertainlyInAnotherLanguageBeatsTheDeclaration() {
        assertThat(language("fi-FI", "en", 0.95)).contains("en");
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.LANGUAGE_CONFLICT);
            assertThat(finding.spans()).containsExactly(new Span(3, 8));
            assertThat(finding.message()).contains("fi-FI").contains("en");
        });
    }

    @Test
    void aWeakGuessDoesNot() {
        assertThat(language("fi-FI", "et", 0.4)).contains("fi-FI");
        assertThat(language("fi-FI", "", 0)).contains("fi-FI");
        assertThat(findings).isEmpty();
    }

    @Test
    void withoutADeclarationAWeakGuessIsUncertain() {
        assertThat(language("", "et", 0.4)).contains("et");
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.LANGUAGE_UNCERTAIN);
    }
}
