package org.trama.extract;

import java.util.Set;

import org.trama.extract.catalog.Theme;

/**
 * The document around a text, which tells what the text's words mean.
 *
 * @param names the names that the document has beside those of the catalog
 * @param about what the document is about
 */
record DocumentContext(DocumentNames names, Set<Theme> about) {

	DocumentContext {
		about = Set.copyOf(about);
	}

}
