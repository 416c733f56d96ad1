package org.wirebound.reader.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.wirebound.reader.intake.Intake;

/**
 * Sorts the parts of a mail: those that are the mail's own text, and those that it encloses.
 *
 * @param shown the text, in order
 * @param enclosed all else, in order
 */
record MailBody(List<MailPart> shown, List<MailPart> enclosed) {
    /** A plain text that has fewer letters than this share of the formatted one is only a hint that there is one. */
    private static final double FULL = 0.6;

    static MailBody of(MailPart mail, Intake intake) {
        if (!mail.isMultipart() && mail.isPlainOrHtml()) {
            return new MailBody(List.of(mail), List.of());
        }
        MailBody body = new MailBody(new ArrayList<>(), new ArrayList<>());
        body.sort(mail, intake);
        return new MailBody(List.copyOf(body.shown), List.copyOf(body.enclosed));
    }

    private void sort(MailPart part, Intake intake) {
        if (part.isMultipart()) {
            switch (part.mediaType()) {
                case "multipart/alternative" -> sort(best(part.parts(), intake), intake);
                case "multipart/related", "multipart/signed" -> { // RFC 2387 and RFC 1847: the text is the first
                    sort(part.parts().get(0), intake);
                    enclosed.addAll(part.parts().subList(1, part.parts().size()));
                }
                default -> part.parts().forEach(inner -> sort(inner, intake));
            }
        } else if (part.isShown()) {
            shown.add(part);
        } else if (part.content().length > 0) {
            enclosed.add(part);
        }
    }

    /** Of the same text in several forms the plain one if it is full, else the last, which is the richest (RFC 2046 section 5.1.4). */
    private static MailPart best(List<MailPart> forms, Intake intake) {
        Optional<MailPart> plain = forms.stream().filter(form -> form.mediaType().equals("text/plain")).findFirst();
        Optional<MailPart> rich = forms.stream().filter(form -> html(form).isPresent()).reduce((first, second) -> second);
        if (plain.isPresent() && (rich.isEmpty() || isFull(plain.get(), html(rich.get()).orElseThrow(), intake))) {
            return plain.get();
        }
        return rich.orElse(forms.get(forms.size() - 1));
    }

    /** The HTML of a form, be it all of it or the root of several related parts. */
    private static Optional<MailPart> html(MailPart form) {
        return form.isMultipart()
                ? form.parts().stream().flatMap(part -> html(part).stream()).findFirst()
                : Optional.of(form).filter(part -> part.mediaType().equals("text/html"));
    }

    private static boolean isFull(MailPart plain, MailPart html, Intake intake) {
        long rich = letters(Jsoup.parse(MailText.of(html, intake).text()).text());
        return letters(MailText.of(plain, intake).text()) >= rich * FULL;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
