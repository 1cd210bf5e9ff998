package org.trama.document.layout;

import org.jspecify.annotations.Nullable;
import org.trama.document.field.FieldNames;
import org.trama.document.outline.Layouts;

/**
 * The wishes of a person about how a document is read.
 *
 * @param layout the id of the layout to read it by; null for the one that fits best
 * @param names what the document's columns and labels are about
 * @param own layouts besides or instead of those that come with the product; null for
 * none
 */
public record Wishes(@Nullable String layout, FieldNames names, @Nullable Layouts own) {

	/** No wishes: the layouts and names that come with the product. */
	public static final Wishes NONE = new Wishes(null, FieldNames.KNOWN, null);

	Layouts layouts() {
		return (this.own != null) ? this.own : Layouts.bundled();
	}

}
