package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.Arrays;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTColorSchemeMapping;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWmlColorSchemeIndex;
import org.wirebound.style.BlockStyle;
import org.wirebound.style.Galley;
import org.wirebound.style.Role;

/** How programs are to treat the document (ECMA-376 part 1, 17.15): as one of today's Word, with its fonts inside. */
final class SettingsPart {
    /** Word 2013 and every later one (MS-DOCX 2.3.3). */
    private static final String COMPATIBILITY_MODE = "15";

    /** How many lines in succession may end with a hyphen. */
    private static final BigInteger MOST_HYPHENS = BigInteger.TWO;

    private SettingsPart() {}

    static byte[] of(Galley galley) {
        SettingsDocument document = SettingsDocument.Factory.newInstance();
        CTSettings settings = document.addNewSettings();
        settings.addNewZoom().setPercent(BigInteger.valueOf(100));
        settings.addNewEmbedTrueTypeFonts();
        settings.addNewSaveSubsetFonts();
        settings.addNewDefaultTabStop().setVal(Measure.twips(36));
        if (Arrays.stream(Role.values()).anyMatch(role -> galley.style().of(role).ends().hyphens() == BlockStyle.Hyphens.AUTO)) {
            hyphenation(settings);
        }
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.DO_NOT_COMPRESS);
        CTCompat compat = settings.addNewCompat();
        compatibility(compat, "compatibilityMode", COMPATIBILITY_MODE);
        compatibility(compat, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(compat, "enableOpenTypeFeatures", "1");
        compatibility(compat, "doNotFlipMirrorIndents", "1");
        compatibility(compat, "differentiateMultirowTableHeaders", "1");
        compatibility(compat, "useWord2013TrackBottomHyphenation", "0");
        if (!galley.language().equals("und")) {
            LetterKind.language(settings.addNewThemeFontLang(), galley.language());
        }
        colours(settings.addNewClrSchemeMapping());
        settings.addNewDecimalSymbol().setVal(".");
        settings.addNewListSeparator().setVal(",");
        return XmlPart.of(document);
    }

    /** Which of the theme's colours is which on the page (17.15.1.20): as Word has it in every document. */
    private static void colours(CTColorSchemeMapping mapping) {
        mapping.setBg1(STWmlColorSchemeIndex.LIGHT_1);
        mapping.setT1(STWmlColorSchemeIndex.DARK_1);
        mapping.setBg2(STWmlColorSchemeIndex.LIGHT_2);
        mapping.setT2(STWmlColorSchemeIndex.DARK_2);
        mapping.setAccent1(STWmlColorSchemeIndex.ACCENT_1);
        mapping.setAccent2(STWmlColorSchemeIndex.ACCENT_2);
        mapping.setAccent3(STWmlColorSchemeIndex.ACCENT_3);
        mapping.setAccent4(STWmlColorSchemeIndex.ACCENT_4);
        mapping.setAccent5(STWmlColorSchemeIndex.ACCENT_5);
        mapping.setAccent6(STWmlColorSchemeIndex.ACCENT_6);
        mapping.setHyperlink(STWmlColorSchemeIndex.HYPERLINK);
        mapping.setFollowedHyperlink(STWmlColorSchemeIndex.FOLLOWED_HYPERLINK);
    }

    /** As the PDF has it; the styles without hyphens suppress them (17.15.1.10, 17.15.1.22, 17.15.1.37). */
    private static void hyphenation(CTSettings settings) {
        settings.addNewAutoHyphenation();
        settings.addNewConsecutiveHyphenLimit().setVal(MOST_HYPHENS);
        settings.addNewDoNotHyphenateCaps();
    }

    private static void compatibility(CTCompat compat, String name, String value) {
        CTCompatSetting setting = compat.addNewCompatSetting();
        setting.setName(name);
        setting.setUri("http://schemas.microsoft.com/office/word");
        setting.setVal(value);
    }
}
