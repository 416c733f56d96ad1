package org.wirebound.writer.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.wirebound.style.Galley;

/** How programs are to treat the document (ECMA-376 part 1, 17.15): as one of today's Word, with its fonts inside. */
final class SettingsPart {
    /** Word 2013 and every later one (MS-DOCX 2.3.3). */
    private static final String COMPATIBILITY_MODE = "15";

    private SettingsPart() {}

    static byte[] of(Galley galley) {
        SettingsDocument document = SettingsDocument.Factory.newInstance();
        CTSettings settings = document.addNewSettings();
        settings.addNewEmbedTrueTypeFonts();
        settings.addNewSaveSubsetFonts();
        settings.addNewDefaultTabStop().setVal(Measure.twips(36));
        CTCompat compat = settings.addNewCompat();
        compatibility(compat, "compatibilityMode", COMPATIBILITY_MODE);
        compatibility(compat, "overrideTableStyleFontSizeAndJustification", "1");
        compatibility(compat, "enableOpenTypeFeatures", "1");
        compatibility(compat, "doNotFlipMirrorIndents", "1");
        if (!galley.language().equals("und")) {
            settings.addNewThemeFontLang().setVal(galley.language());
        }
        settings.addNewDecimalSymbol().setVal(".");
        settings.addNewListSeparator().setVal(",");
        return XmlPart.of(document);
    }

    private static void compatibility(CTCompat compat, String name, String value) {
        CTCompatSetting setting = compat.addNewCompatSetting();
        setting.setName(name);
        setting.setUri("http://schemas.microsoft.com/office/word");
        setting.setVal(value);
    }
}
