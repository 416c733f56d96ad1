package org.wirebound.offender.type;

final class TypeThatKnowsTheLocale {
    String lower(String text) {
        return text.toLowerCase();
    }
}
