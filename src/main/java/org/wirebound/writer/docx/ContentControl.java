package org.wirebound.writer.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDataBinding;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtDate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtRun;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STCalendarType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSdtDateMappingType;
import org.wirebound.style.Galley;

/**
 * Ties words on the page to a field of the metadata (ECMA-376 part 1, 17.5.2): who changes the one in Word changes the other.
 *
 * @param field of the metadata
 * @param store the part that holds the metadata, by its GUID
 * @param date how the field's value is written, where it is a date
 */
record ContentControl(DispatchField field, String store, Optional<DateControl> date) {
    /** Numbers of controls must not be the same (17.5.2.18), and Word takes none that is 0. */
    private static final int FIRST_ID = 1;

    static ContentControl of(DispatchField field, Galley galley) {
        return new ContentControl(field, DispatchPropertiesPart.guid(galley),
                field == DispatchField.DATE ? DateControl.of(galley.language()) : Optional.empty());
    }

    /** Begins a control in a paragraph and gives the place for its words. */
    CTSdtContentRun in(CTP paragraph) {
        CTSdtRun element = paragraph.addNewSdt();
        CTSdtPr properties = element.addNewSdtPr();
        properties.addNewAlias().setVal(field.alias());
        properties.addNewTag().setVal(field.element());
        properties.addNewId().setVal(BigInteger.valueOf(FIRST_ID + (long) field.ordinal()));
        bind(properties.addNewDataBinding());
        date.ifPresentOrElse(control -> date(properties.addNewDate(), control), properties::addNewText);
        return element.addNewSdtContent();
    }

    private void bind(CTDataBinding binding) {
        binding.setPrefixMappings("xmlns:d='" + DispatchPart.NAMESPACE + "'");
        binding.setXpath("/d:" + DispatchPart.ROOT + "[1]/d:" + field.element() + "[1]");
        binding.setStoreItemID(store);
    }

    private static void date(CTSdtDate element, DateControl control) {
        element.addNewDateFormat().setVal(control.pattern());
        element.addNewLid().setVal(control.locale());
        element.addNewStoreMappedDataAs().setVal(STSdtDateMappingType.DATE);
        element.addNewCalendar().setVal(STCalendarType.GREGORIAN);
    }
}
