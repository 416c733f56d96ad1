package org.wirebound.reader.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirebound.reader.dateline.Agencies;
import org.wirebound.reader.dateline.Part;
import org.wirebound.reader.page.Closing.Kind;

/** The lines of rights at the foot of a dispatch: {@code © 2020 AFP}, {@code Copyright 1987 Example. All rights reserved.} */
final class RightsGrammar {
    private static final int LONGEST = 600;
    /** The word alone opens sentences about the law too; a sign, a year or a claim must stand beside it. */
    private static final Pattern CLAIM = Pattern.compile("(?iU)[\\[(]?(?:"
            + "©|\\(c\\)\\h{0,3}(?:\\d{4}|copyright)|copyright(?:ed)?\\h{0,3}(?:©|\\(c\\)|:|by\\b|\\d{4})|copr\\.\\h|c\\.\\h?\\d{4}\\h|"
            + "all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|reservados todos los derechos|"
            + "todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|все права защищены|всі права захищені|tüm hakları saklıdır|"
            + "bütün hüquqlar qorunur|wszelkie prawa zastrzeżone|版权所有|版權所有|無断転載|무단\\h?전재|저작권자|جميع الحقوق محفوظة|تمامی حقوق)");
    private static final Pattern HOLDER = Pattern.compile("(?iU)(?:©|\\(c\\)|copyright|copr\\.|\\d{4}(?:\\h?[-–]\\h?\\d{4})?|by|[:,\\h\\[(])+");

    private final Agencies agencies;

    RightsGrammar(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The paragraph or the line before an offset, where it claims rights and nothing else. */
    Optional<Closing> read(String text, int from, int lineStart, int end) {
        int paragraph = paragraphStart(text, from, lineStart);
        boolean whole = paragraph > from && end - paragraph <= LONGEST && claims(text, paragraph, end);
        if (!whole && (end - lineStart > LONGEST || !claims(text, lineStart, end))) {
            return Optional.empty();
        }
        int start = whole ? paragraph : lineStart;
        Matcher matcher = HOLDER.matcher(text).region(start, end);
        Optional<String> holder = matcher.lookingAt() ? agencies.writtenAt(text, matcher.end(), end).map(Part::text) : Optional.empty();
        return Optional.of(new Closing(new Part(text.substring(start, end), start, end), Kind.RIGHTS, holder));
    }

    /** True for a line that opens with a claim of rights. */
    static boolean isClaim(String line) {
        return line.length() <= LONGEST && CLAIM.matcher(line).lookingAt();
    }

    private static boolean claims(String text, int start, int end) {
        return CLAIM.matcher(text).region(start, end).lookingAt();
    }

    /** Where the lines without a blank line among them begin that end with this one. */
    private static int paragraphStart(String text, int from, int lineStart) {
        int start = lineStart;
        while (start > from && lineStart - start < LONGEST) {
            int before = text.lastIndexOf('\n', start - 1);
            int lineBefore = before <= from ? from : Math.max(from, text.lastIndexOf('\n', before - 1) + 1);
            if (before < from || text.substring(lineBefore, before).isBlank()) {
                return start;
            }
            start = lineBefore;
        }
        return start;
    }
}
