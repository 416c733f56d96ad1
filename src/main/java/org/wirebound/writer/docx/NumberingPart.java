package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMultiLevelType;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;
import org.wirebound.style.Run;
import org.wirebound.type.FontLibrary;

/**
 * How the items of lists are marked and counted (ECMA-376 part 1, 17.9): the same definition for all lists of one form, a number for each list. Where the marker
 * stands in its room is said of the page, not of the script (17.9.7): of a right-to-left list it is the right side.
 */
final class NumberingPart {
    private static final byte[] WITHOUT_LISTS = XmlPart.of(empty());

    private final Galley galley;
    private final FontLibrary fonts;
    private final Typefaces typefaces;
    private final CTNumbering numbering;

    private NumberingPart(Galley galley, FontLibrary fonts, Typefaces typefaces, CTNumbering numbering) {
        this.galley = galley;
        this.fonts = fonts;
        this.typefaces = typefaces;
        this.numbering = numbering;
    }

    static byte[] of(Galley galley, ListNumbering lists, FontLibrary fonts, Typefaces typefaces) {
        if (lists.lists().isEmpty()) {
            return WITHOUT_LISTS.clone();
        }
        NumberingDocument document = empty();
        new NumberingPart(galley, fonts, typefaces, document.getNumbering()).write(lists.lists());
        return XmlPart.of(document);
    }

    private static NumberingDocument empty() {
        NumberingDocument document = NumberingDocument.Factory.newInstance();
        document.addNewNumbering();
        return document;
    }

    private void write(List<NumberedList> lists) {
        List<NumberedList.Definition> definitions = new ArrayList<>();
        for (NumberedList list : lists) {
            if (!definitions.contains(list.definition())) {
                definitions.add(list.definition());
                define(numbering.addNewAbstractNum(), definitions.size() - 1, list.definition());
            }
        }
        for (int number = 1; number <= lists.size(); number++) {
            NumberedList.Definition definition = lists.get(number - 1).definition();
            count(numbering.addNewNum(), number, definitions.indexOf(definition), definition.forms());
        }
    }

    private void define(CTAbstractNum element, int id, NumberedList.Definition definition) {
        element.setAbstractNumId(BigInteger.valueOf(id));
        element.addNewNsid().setVal(identity(definition));
        element.addNewMultiLevelType().setVal(STMultiLevelType.HYBRID_MULTILEVEL);
        for (int level = 0; level < definition.forms().size(); level++) {
            level(element.addNewLvl(), level, definition.forms().get(level));
            element.getLvlArray(level).addNewLvlJc().setVal(definition.rightToLeft() ? STJc.RIGHT : STJc.LEFT);
        }
    }

    /** Lists of one identity are merged when text goes from one document to another (17.9.15): the same form has the same everywhere. */
    private static byte[] identity(NumberedList.Definition definition) {
        CRC32 crc = new CRC32();
        crc.update(definition.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(HexFormat.of().toHexDigits((int) crc.getValue()));
    }

    private void level(CTLvl element, int level, MarkerForm form) {
        BlockStyle look = galley.style().listItem(level);
        boolean hanging = look.spacing().firstLine() < 0;
        element.setIlvl(BigInteger.valueOf(level));
        element.addNewStart().setVal(BigInteger.valueOf(form.start()));
        element.addNewNumFmt().setVal(form.format().schema());
        element.addNewSuff().setVal(hanging ? STLevelSuffix.TAB : STLevelSuffix.SPACE);
        element.addNewLvlText().setVal(XmlPart.legal(form.levelText(level)));
        new ParagraphFormat(element.addNewPPr(), fonts).item(look.spacing());
        Run marker = new Run(Role.LIST_ITEM, form.marker(form.start()), look.text(), Optional.empty());
        Portion portion = Portion.byFamily(marker, galley.language(), fonts).get(0);
        new TextFormat(element.addNewRPr(), typefaces).marker(portion, look.text().family());
    }

    /** Each list counts for itself, whatever lists of the same form stand before it (17.9.26). */
    private static void count(CTNum list, int number, int definition, List<MarkerForm> forms) {
        list.setNumId(BigInteger.valueOf(number));
        list.addNewAbstractNumId().setVal(BigInteger.valueOf(definition));
        for (int level = 0; level < forms.size(); level++) {
            if (forms.get(level).format() != NumberFormat.BULLET) {
                CTNumLvl override = list.addNewLvlOverride();
                override.setIlvl(BigInteger.valueOf(level));
                override.addNewStartOverride().setVal(BigInteger.valueOf(forms.get(level).start()));
            }
        }
    }
}
