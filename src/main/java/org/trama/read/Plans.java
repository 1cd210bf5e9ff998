package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.read.aggregate.PlanAggregates;
import org.trama.read.card.PlanOutline;
import org.trama.read.card.Titled;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans and their trees.
 */
@Service
@Transactional(readOnly = true)
public class Plans {

	private final PlanRepository plans;

	private final PlanAggregates aggregates;

	Plans(PlanRepository plans, PlanAggregates aggregates) {
		this.plans = plans;
		this.aggregates = aggregates;
	}

	/**
	 * All plans.
	 */
	public List<Titled> list() {
		return this.plans.findAllByOrderById().stream().map(PlanEntity::titled).toList();
	}

	/**
	 * A plan's tree, with what one edition schedules in it.
	 * @param id the plan's id
	 * @param edition the edition's id, if any
	 */
	public Optional<PlanOutline> tree(String id, @Nullable String edition) {
		return this.plans.findById(id).map((plan) -> this.aggregates.lines(id, edition).under(plan.titled(), edition));
	}

}
