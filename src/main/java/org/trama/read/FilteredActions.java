package org.trama.read;

import java.util.List;

/**
 * The part of the repository of actions whose queries are put together from a filter.
 */
interface FilteredActions {

	/**
	 * A page of the actions that pass a filter, with who takes part in them, in the order
	 * of the document.
	 * @param filter which actions
	 * @param skip how many of them stand before the page
	 * @param limit how many fit on it
	 */
	List<ActionEntity> findPage(ActionFilter filter, long skip, int limit);

	/**
	 * How many actions pass a filter.
	 * @param filter which actions
	 */
	long count(ActionFilter filter);

}
