package org.trama.read;

import java.util.Optional;

import org.trama.read.card.ActionCard;
import org.trama.read.card.ActionRow;
import org.trama.read.card.Slice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actions that agencies commit to: lists of them, and each with all its evidence.
 */
@Service
@Transactional(readOnly = true)
public class Actions {

	private final ActionRepository actions;

	Actions(ActionRepository actions) {
		this.actions = actions;
	}

	/**
	 * A page of the actions that pass a filter, in the order of the document.
	 * @param filter which actions
	 * @param skip how many of them stand before the page
	 * @param limit how many fit on it
	 */
	public Slice<ActionRow> list(ActionFilter filter, long skip, int limit) {
		return new Slice<>(this.actions.findPage(filter, skip, limit).stream().map(ActionEntity::row).toList(),
				this.actions.count(filter));
	}

	/**
	 * An action with the words behind all that is known of it.
	 * @param id its id
	 */
	public Optional<ActionCard> find(String id) {
		return this.actions.find(id).map(ActionEntity::card);
	}

}
