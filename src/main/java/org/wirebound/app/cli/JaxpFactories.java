package org.wirebound.app.cli;

import java.util.Map;

/**
 * Keeps XML processing with the JDK's own classes. Saxon, Xerces and xmlresolver, which the validators bring along, offer
 * themselves as the default; the DOCX writer is 25 times slower with them, and XML comes out in other bytes.
 */
final class JaxpFactories {
    private static final Map<String, String> JDK = Map.of(
            "javax.xml.transform.TransformerFactory",
            "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl",
            "javax.xml.parsers.DocumentBuilderFactory",
            "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl",
            "javax.xml.parsers.SAXParserFactory",
            "com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl",
            "javax.xml.stream.XMLInputFactory",
            "com.sun.xml.internal.stream.XMLInputFactoryImpl",
            "javax.xml.stream.XMLOutputFactory",
            "com.sun.xml.internal.stream.XMLOutputFactoryImpl",
            "javax.xml.stream.XMLEventFactory",
            "com.sun.xml.internal.stream.events.XMLEventFactoryImpl",
            "javax.xml.xpath.XPathFactory:http://java.sun.com/jaxp/xpath/dom",
            "com.sun.org.apache.xpath.internal.jaxp.XPathFactoryImpl",
            "javax.xml.validation.SchemaFactory:http://www.w3.org/2001/XMLSchema",
            "com.sun.org.apache.xerces.internal.jaxp.validation.XMLSchemaFactory",
            "org.xml.sax.driver",
            "com.sun.org.apache.xerces.internal.parsers.SAXParser");

    private JaxpFactories() {}

    /** Sets every factory that nobody has set. */
    static void pin() {
        JDK.forEach((factory, implementation) -> {
            if (System.getProperty(factory) == null) {
                System.setProperty(factory, implementation);
            }
        });
    }
}
