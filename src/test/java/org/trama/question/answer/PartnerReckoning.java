package org.trama.question.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.trama.extract.Action;
import org.trama.model.Kind;
import org.trama.model.Role;

/**
 * Answers about who works with whom and where, reckoned from the records of an
 * extraction.
 *
 * @param actions the actions
 */
record PartnerReckoning(List<Action> actions) {

	static final PartnerReckoning OF_BUNDLED = new PartnerReckoning(Records.OF_BUNDLED.extraction().actions());

	/** Whom an agency works with: how often, who leads, in which lines, through what. */
	Set<String> partners(String agency, boolean organizations) {
		Set<String> rows = new TreeSet<>();
		for (String partner : partnersOf(agency, organizations)) {
			List<Action> joint = with(agency, partner);
			rows.add("%s %s %d %d %d %s %s".formatted(agency, partner, joint.size(), led(joint, agency),
					led(joint, partner), joint.stream().map(Action::line).distinct().toList(),
					joint.stream()
						.flatMap((action) -> Parts.initiatives(action, (initiative) -> true).stream())
						.collect(Collectors.toCollection(TreeSet::new))));
		}
		return rows;
	}

	private Set<String> partnersOf(String agency, boolean organizations) {
		Set<String> partners = new TreeSet<>();
		this.actions.stream().filter((action) -> Parts.agencies(action).contains(agency)).forEach((action) -> {
			partners.addAll(Parts.agencies(action));
			partners.addAll(organizations ? Parts.organizations(action) : Set.of());
		});
		partners.remove(agency);
		return partners;
	}

	private List<Action> with(String one, String other) {
		return this.actions.stream()
			.filter((action) -> Parts.agencies(action).contains(one))
			.filter((action) -> Parts.agencies(action).contains(other) || Parts.organizations(action).contains(other))
			.toList();
	}

	private static long led(List<Action> actions, String actor) {
		return actions.stream().filter((action) -> Parts.has(action, actor, Role.LEAD)).count();
	}

	/** Who connects two agencies that never work together, and in how many actions. */
	Set<String> brokers() {
		Set<String> rows = new TreeSet<>();
		for (String broker : agencies()) {
			Set<String> partners = partnersOf(broker, false);
			for (String pair : Parts.pairs(partners)) {
				String[] ends = pair.split(" ");
				if (with(ends[0], ends[1]).isEmpty()) {
					rows.add("%s %s %d %d 0".formatted(broker, pair, with(broker, ends[0]).size(),
							with(broker, ends[1]).size()));
				}
			}
		}
		return rows;
	}

	private Set<String> agencies() {
		return this.actions.stream()
			.flatMap((action) -> Parts.agencies(action).stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Lines with at least so many agencies, who they are, and their actions. */
	Set<String> crowded(int min) {
		Map<String, List<Action>> lines = this.actions.stream()
			.filter((action) -> !Parts.agencies(action).isEmpty())
			.collect(Collectors.groupingBy(Action::line, TreeMap::new, Collectors.toList()));
		Set<String> rows = new TreeSet<>();
		lines.forEach((line, here) -> {
			Set<String> agencies = new PartnerReckoning(here).agencies();
			if (agencies.size() >= min) {
				rows.add("%s:%s %d %s %d %d".formatted(Records.PLAN, line, agencies.size(), agencies, here.size(),
						here.stream().filter((action) -> Parts.agencies(action).size() > 1).count()));
			}
		});
		return rows;
	}

	/** Lines, actions and roles of each agency in each objective. */
	Set<String> footprint() {
		Map<String, List<Action>> cells = new TreeMap<>();
		for (Action action : this.actions) {
			action.actors()
				.stream()
				.filter((part) -> part.actor().of().type() == Kind.AGENCY)
				.forEach(
						(part) -> cells
							.computeIfAbsent("%s:%s %s".formatted(Records.PLAN, action.line().split("\\.")[0],
									part.actor().of().id()), (key) -> new ArrayList<>())
							.add(action));
		}
		Set<String> rows = new TreeSet<>();
		cells.forEach((cell, here) -> rows.add(cell + " " + roles(here, cell.split(" ")[1])));
		return rows;
	}

	private static String roles(List<Action> actions, String agency) {
		List<Action> active = actions.stream().filter((action) -> Parts.agencies(action).contains(agency)).toList();
		long leads = led(active, agency);
		return "%d %d %d %d %d".formatted(active.stream().map(Action::line).distinct().count(), active.size(), leads,
				active.size() - leads, actions.size() - active.size());
	}

}
