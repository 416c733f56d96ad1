package org.wirebound.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextSignsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "a.txt| date 2023-04 Bakou|true", "stdin|\ufeffМОСКВА, 4 марта|true", "a.txt|19 avril|true",
        "a.xml|Bakou, 19 avril|false", "a.txt|<?xml version|false", "a.txt|{\\rtf1|false", "a.txt|Received: from a|false", "a.txt|From jane Mon|false",
        "a.txt|BEGIN:VCARD|false", "a.txt|%PDF-1.7|false", "a.txt|a\u0001b|false", "a.txt||false",
    })
    void onlyProseUnderAPlainNameIsTakenForText(String name, String text, boolean plain) {
        byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
        assertThat(PlainTextSigns.areIn(new Source(name, bytes))).isEqualTo(plain);
    }
}
