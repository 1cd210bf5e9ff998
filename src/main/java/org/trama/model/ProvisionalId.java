package org.trama.model;

import java.util.List;

/**
 * The ids of things that no catalog has and only documents name: they are made of the
 * name, and tell by their beginning that what they stand for was guessed.
 */
public final class ProvisionalId {

	/** No id of a catalog begins so. Question files ask for it too. */
	private static final String PREFIX = "prov-";

	private static final int LONGEST = 90;

	private ProvisionalId() {
	}

	/**
	 * The id of a name: the same for the same words.
	 * @param words the words of a name, folded
	 */
	public static String of(List<String> words) {
		String id = String.join("-", words);
		int cut = (id.length() > LONGEST) ? id.lastIndexOf('-', LONGEST) : id.length();
		return PREFIX + id.substring(0, (cut > 0) ? cut : LONGEST);
	}

	/**
	 * Whether an id is of something that was guessed.
	 * @param id any id
	 */
	public static boolean is(String id) {
		return id.startsWith(PREFIX);
	}

}
