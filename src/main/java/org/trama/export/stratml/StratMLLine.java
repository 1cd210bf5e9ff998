package org.trama.export.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trama.export.XmlOut;
import org.trama.extract.Action;
import org.trama.extract.Title;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.model.ActionId;
import org.trama.model.Code;
import org.trama.model.Edition;
import org.trama.model.Role;

/**
 * A line of action with its actions, as an objective of StratML.
 */
final class StratMLLine {

	private final XmlOut xml;

	private final Edition edition;

	private final Title title;

	private final List<Action> actions = new ArrayList<>();

	StratMLLine(XmlOut xml, Edition edition, Title title) {
		this.xml = xml;
		this.edition = edition;
		this.title = title;
	}

	void add(Action action) {
		this.actions.add(action);
	}

	void write() {
		this.xml.start("Objective");
		StratML.heading(this.xml, this.edition, this.title.code(), this.title.text());
		performers();
		beneficiaries();
		this.xml.text("OtherInformation", Stream.concat(status().stream(), this.actions.stream().map(Action::text))
			.collect(Collectors.joining("\n")));
		for (Action action : this.actions) {
			for (Quantity quantity : action.quantities()) {
				indicator(action, quantity);
			}
		}
		this.xml.end();
	}

	/** None where the document states none. */
	private Optional<String> status() {
		return Optional.ofNullable(this.title.planned())
			.map((planned) -> "%s acciones en %d.".formatted(planned ? "Se realizarán" : "No se realizarán",
					this.edition.year()));
	}

	private void performers() {
		Map<String, Participation> performers = new LinkedHashMap<>();
		for (Action action : this.actions) {
			action.actors()
				.forEach((actor) -> performers.merge(actor.actor().of().name(), actor,
						(one, other) -> (other.role().compareTo(one.role()) < 0) ? other : one));
		}
		for (Map.Entry<String, Participation> performer : performers.entrySet()) {
			Role role = performer.getValue().role();
			stakeholder("Organization", performer.getKey(), role.title().es(),
					(role == Role.MENTIONED) ? "" : "Performer");
		}
	}

	private void beneficiaries() {
		List<String> names = this.actions.stream()
			.flatMap((action) -> action.populations().stream())
			.map(Mention::of)
			.map(Population::name)
			.distinct()
			.toList();
		for (String name : names) {
			stakeholder("Generic_Group", name, "Población objetivo", "Beneficiary");
		}
	}

	private void stakeholder(String type, String name, String role, String roleType) {
		this.xml.start("Stakeholder", "StakeholderTypeType", type);
		this.xml.text("Name", name);
		this.xml.start("Role");
		this.xml.text("Name", role);
		if (!roleType.isEmpty()) {
			this.xml.text("RoleType", roleType);
		}
		this.xml.end();
		this.xml.end();
	}

	private void indicator(Action action, Quantity quantity) {
		this.xml.start("PerformanceIndicator", "PerformanceIndicatorType", "Quantitative");
		this.xml.text("MeasurementDimension", quantity.quote().text());
		this.xml.text("UnitOfMeasurement", quantity.unit());
		this.xml.start("MeasurementInstance");
		this.xml.start("TargetResult");
		this.xml.text("StartDate", this.edition.year() + "-01-01");
		this.xml.text("EndDate", this.edition.year() + "-12-31");
		this.xml.text("NumberOfUnits", quantity.value().toPlainString());
		this.xml.text("Description",
				new ActionId(this.edition.id(), new Code(action.line()), action.ordinal()).toString());
		this.xml.end();
		this.xml.end();
		this.xml.end();
	}

}
