package org.trama.extract;

import java.util.List;

/**
 * A thing of the catalog that documents refer to by name.
 */
public sealed interface Named permits Actor, Initiative, Population, Place {

	/**
	 * Its stable id, such as {@code programa-paisano}: the same for every document.
	 */
	String id();

	/**
	 * Its full name.
	 */
	String name();

	/**
	 * Other names it goes by, misspellings in published documents included.
	 */
	List<String> aliases();

}
