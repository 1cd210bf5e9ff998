package org.trama.document.format.office;

import java.util.HashSet;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The names of the sheets that a workbook doesn't show.
 */
final class HiddenSheets extends DefaultHandler {

	private final Set<String> names = new HashSet<>();

	@Override
	public void startElement(String uri, String local, String name, Attributes attributes) {
		String state = attributes.getValue("state");
		if (local.equals("sheet") && state != null && !state.equals("visible")) {
			this.names.add(String.valueOf(attributes.getValue("name")));
		}
	}

	Set<String> names() {
		return this.names;
	}

}
