package org.trama.document;

import java.util.List;
import java.util.Set;

import org.trama.model.Bilingual;

/**
 * A source file as it was read.
 *
 * @param name the file's name, without folders
 * @param sha256 the SHA-256 of the file's bytes, in lower-case hexadecimal
 * @param text the decoded text, without byte order mark and with {@code \n} as line end;
 * that of a file that isn't plain text as a person would read it there
 * @param furniture the numbers, from 1, of the lines that are not the document's words
 * but say where they stand: page headers and numbers, places in a sheet
 * @param notes what was left aside, moved or guessed when the file became text
 */
public record Source(String name, String sha256, String text, Set<Integer> furniture, List<Bilingual> notes) {

	public Source {
		furniture = Set.copyOf(furniture);
		notes = List.copyOf(notes);
	}

	/**
	 * A source all of whose lines are the document's words.
	 * @param name the file's name, without folders
	 * @param sha256 the SHA-256 of the file's bytes
	 * @param text the decoded text
	 */
	public Source(String name, String sha256, String text) {
		this(name, sha256, text, Set.of(), List.of());
	}

	/**
	 * The lines as they stand in the document, the first at index 0.
	 */
	public List<String> lines() {
		return this.text.lines().toList();
	}

}
