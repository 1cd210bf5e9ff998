package org.trama.document.format.canonical;

import org.trama.document.field.FieldNames;

/**
 * A format of files that people bring: knows its files by their content and turns one
 * into text.
 */
public interface FileFormat {

	/**
	 * Whether a file is of this format.
	 * @param content the file
	 * @param names the names by which columns of tables are known
	 */
	boolean fits(FileContent content, FieldNames names);

	/**
	 * Turns a file into text.
	 * @param content a file of this format
	 * @param text where it is written
	 * @throws Exception whatever the format's library throws at a file that is broken;
	 * {@link org.trama.document.UnreadableDocument} if more can be said
	 */
	void read(FileContent content, CanonicalText text) throws Exception;

}
