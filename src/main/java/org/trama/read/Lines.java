package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.trama.model.ActionCriterion;
import org.trama.model.Kind;
import org.trama.read.card.ActionRow;
import org.trama.read.card.Coded;
import org.trama.read.card.LineCard;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parts of plans' trees: where a code leads, and lines of action with all that is
 * known of them.
 */
@Service
@Transactional(readOnly = true)
public class Lines {

	private static final int ALL_OF_A_LINE = 1_000;

	private final PartRepository parts;

	private final PlanRepository plans;

	private final ActionRepository actions;

	Lines(PartRepository parts, PlanRepository plans, ActionRepository actions) {
		this.parts = parts;
		this.plans = plans;
		this.actions = actions;
	}

	/**
	 * The axes, objectives, strategies or lines that have a code or an id.
	 * @param level which of them
	 * @param code a code such as {@code 1.2.4}, or an id
	 * @return none or one, or one of each plan that has the code
	 */
	public List<Coded> coded(Kind level, String code) {
		return this.parts.findByCode(level.label(), code).stream().map(PartEntity::coded).toList();
	}

	/**
	 * A line of action with all that is known of it.
	 * @param id its id
	 */
	public Optional<LineCard> find(String id) {
		return this.parts.findLine(id)
			.map((line) -> line.card(this.plans.findOf(id).titled(), this.parts.findAbove(id), actionsOf(id)));
	}

	private List<ActionRow> actionsOf(String line) {
		ActionFilter filter = ActionFilter.of(ActionCriterion.LINE, List.of(line));
		return this.actions.findPage(filter, 0, ALL_OF_A_LINE).stream().map(ActionEntity::row).toList();
	}

}
