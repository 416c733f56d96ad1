package org.wirebound.writer.docx;

import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.CTProperties;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.wirebound.dispatch.MetadataKey;
import org.wirebound.style.Galley;

/** What office programs add to Dublin Core (ECMA-376 part 1, 22.2): who made the file, and for whom. */
final class ExtendedPart {
    private ExtendedPart() {}

    static byte[] of(Galley galley) {
        PropertiesDocument document = PropertiesDocument.Factory.newInstance();
        CTProperties properties = document.addNewProperties();
        properties.setApplication(XmlPart.legal(galley.imprint().tool()));
        galley.metadata().get(MetadataKey.AGENCY).map(XmlPart::legal).ifPresent(properties::setCompany);
        return XmlPart.of(document);
    }
}
