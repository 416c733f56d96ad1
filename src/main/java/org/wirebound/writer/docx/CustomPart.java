package org.wirebound.writer.docx;

import java.util.function.Consumer;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.wirebound.dispatch.DispatchDate;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;
import org.wirebound.writer.OwnFields;

/**
 * The dispatch's own metadata (ECMA-376 part 1, 22.3), under the names that records use. A date is text, because the type for
 * dates would need a precision that a dispatch seldom gives.
 */
final class CustomPart {
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** The numbers 0 and 1 are reserved. */
    private static final int FIRST_ID = 2;

    private final CTProperties properties;

    private CustomPart(CTProperties properties) {
        this.properties = properties;
    }

    static byte[] of(Galley galley) {
        PropertiesDocument document = PropertiesDocument.Factory.newInstance();
        CustomPart part = new CustomPart(document.addNewProperties());
        part.text(MetadataKey.PLACE, galley);
        galley.metadata().get(MetadataKey.DATE).map(DispatchDate::toString)
                .ifPresent(date -> part.add(MetadataKey.DATE.name(), property -> property.setLpwstr(date)));
        part.text(MetadataKey.AGENCY, galley);
        galley.metadata().get(MetadataKey.TITLE_DERIVED)
                .ifPresent(derived -> part.add(MetadataKey.TITLE_DERIVED.name(), property -> property.setBool(derived)));
        OwnFields.of(galley.metadata()).forEach(field -> part.add(field.name(), property -> property.setLpwstr(XmlPart.legal(field.value()))));
        part.add("sourceName", property -> property.setLpwstr(XmlPart.legal(galley.imprint().sourceName())));
        part.add(MetadataKey.SOURCE_SHA256.name(), property -> property.setLpwstr(galley.imprint().sourceSha256()));
        return XmlPart.of(document);
    }

    private void text(MetadataKey<String> key, Galley galley) {
        galley.metadata().get(key).map(XmlPart::legal).ifPresent(value -> add(key.name(), property -> property.setLpwstr(value)));
    }

    private void add(String name, Consumer<CTProperty> value) {
        int id = FIRST_ID + properties.sizeOfPropertyArray();
        CTProperty property = properties.addNewProperty();
        property.setFmtid(FORMAT);
        property.setPid(id);
        property.setName(name);
        value.accept(property);
    }
}
