package fr.compteformation.platform.document.check;

import java.io.ByteArrayInputStream;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The only attachment allowed in a PDF: a machine-readable invoice (Factur-X, ZUGFeRD,
 * Order-X, UBL), which the law requires. Recognised by content, whatever its name:
 * well-formed XML with an invoice root element and no content that a browser would run.
 */
final class AttachedInvoice {

	private static final List<String> VOCABULARIES = List.of("urn:un:unece:uncefact:", "urn:ferd:",
			"urn:oasis:names:specification:ubl:");

	private AttachedInvoice() {
	}

	static boolean is(byte[] content) {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		try {
			XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
			boolean empty = true;
			while (xml.hasNext()) {
				switch (xml.next()) {
					case XMLStreamConstants.START_ELEMENT -> {
						if (!isOfAnInvoice(xml.getNamespaceURI())) {
							return false;
						}
						empty = false;
					}
					case XMLStreamConstants.DTD, XMLStreamConstants.PROCESSING_INSTRUCTION -> {
						return false;
					}
					default -> {
						// Text.
					}
				}
			}
			return !empty;
		}
		catch (XMLStreamException malformed) {
			return false;
		}
	}

	private static boolean isOfAnInvoice(String vocabulary) {
		return vocabulary != null && VOCABULARIES.stream().anyMatch(vocabulary::startsWith);
	}

}
