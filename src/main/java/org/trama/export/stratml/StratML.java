package org.trama.export.stratml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.Queue;

import org.trama.export.XmlOut;
import org.trama.extract.Action;
import org.trama.extract.Title;
import org.trama.model.Code;
import org.trama.model.Edition;
import org.trama.model.PartId;

/**
 * Writes an edition as a performance plan in StratML Part 2 (ISO 17469-2). The plan's
 * objectives become goals; its strategies and lines of action become objectives of these,
 * told apart by their sequence indicators, 1.2 and 1.2.4. A line's stakeholders are who
 * takes part in its actions and whom they serve; the actions themselves, which StratML
 * doesn't know, are its other information; promised quantities are its performance
 * indicators.
 */
public final class StratML {

	private static final String NAMESPACE = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";

	private final XmlOut xml;

	private final Edition edition;

	private final Map<String, String> headings;

	private String objective = "";

	private String strategy = "";

	private StratML(XmlOut xml, Edition edition, Map<String, String> headings) {
		this.xml = xml;
		this.edition = edition;
		this.headings = headings;
	}

	/**
	 * Writes an edition.
	 * @param edition the edition
	 * @param headings the titles of its objectives and strategies by code
	 * @param titles its lines of action, in the plan's order
	 * @param actions its actions, in the plan's order
	 * @param out where to write it; stays open
	 * @throws IOException if that fails
	 */
	public static void write(Edition edition, Map<String, String> headings, Iterable<Title> titles,
			Iterable<Action> actions, OutputStream out) throws IOException {
		XmlOut.write(out, (xml) -> new StratML(xml, edition, headings).write(titles, actions.iterator()));
	}

	private void write(Iterable<Title> titles, Iterator<Action> actions) {
		this.xml.start("PerformancePlanOrReport", "xmlns", NAMESPACE, "Type", "Performance_Plan");
		this.xml.text("Name", this.edition.title());
		this.xml.text("Description", this.edition.planTitle());
		this.xml.text("OtherInformation", this.edition.origin());
		this.xml.start("StrategicPlanCore");
		Queue<Action> ahead = new ArrayDeque<>();
		for (Title title : titles) {
			headings(title.code());
			StratMLLine line = new StratMLLine(this.xml, this.edition, title);
			while (fill(ahead, actions) && ahead.element().line().equals(title.code())) {
				line.add(ahead.remove());
			}
			line.write();
		}
		endGoal();
		this.xml.end();
		administration();
		this.xml.end();
	}

	private static boolean fill(Queue<Action> ahead, Iterator<Action> actions) {
		if (ahead.isEmpty() && actions.hasNext()) {
			ahead.add(actions.next());
		}
		return !ahead.isEmpty();
	}

	/** Begins a goal and an objective where a line is the first below them. */
	private void headings(String line) {
		String above = new Code(line).above().text();
		String top = new Code(above).above().text();
		if (!top.equals(this.objective)) {
			endGoal();
			this.objective = top;
			this.xml.start("Goal");
			heading(this.xml, this.edition, top, this.headings.getOrDefault(top, top));
		}
		if (!above.equals(this.strategy)) {
			this.strategy = above;
			this.xml.start("Objective");
			heading(this.xml, this.edition, above, this.headings.getOrDefault(above, above));
			this.xml.end();
		}
	}

	/** Writes what goals and objectives begin with. */
	static void heading(XmlOut xml, Edition edition, String code, String title) {
		xml.text("Name", code);
		xml.text("Description", title);
		xml.text("Identifier", identifier(new PartId(edition.planId(), new Code(code)).toString()));
		xml.text("SequenceIndicator", code);
	}

	/** An id as XML allows it: a letter first, no colons. */
	private static String identifier(String id) {
		return "trama_" + id.replaceAll("[^A-Za-z0-9._-]", "_");
	}

	private void endGoal() {
		if (!this.objective.isEmpty()) {
			this.xml.end();
		}
	}

	private void administration() {
		this.xml.start("AdministrativeInformation");
		this.xml.text("Identifier", identifier(this.edition.id()));
		this.xml.text("StartDate", this.edition.year() + "-01-01");
		this.xml.text("EndDate", this.edition.year() + "-12-31");
		this.xml.end();
	}

}
