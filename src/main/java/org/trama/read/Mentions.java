package org.trama.read;

import java.util.List;

import org.trama.read.aggregate.MentionAggregates;
import org.trama.read.card.ActionMentions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mentions of actions, whole: who takes part, what they involve, whom they serve and
 * where they take place, each with the words that say so.
 */
@Service
@Transactional(readOnly = true)
public class Mentions {

	private final MentionAggregates aggregates;

	Mentions(MentionAggregates aggregates) {
		this.aggregates = aggregates;
	}

	/**
	 * The actions that pass a filter, in the order of the document.
	 * @param filter which actions
	 */
	public List<ActionMentions> of(ActionFilter filter) {
		ActionConditions conditions = new ActionConditions(filter);
		return this.aggregates.mentions(conditions.match(), conditions.parameters());
	}

}
