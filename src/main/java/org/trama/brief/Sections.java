package org.trama.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.trama.brief.Brief.Cell;
import org.trama.brief.Brief.Section;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.model.Role;
import org.trama.read.card.ActionCard;
import org.trama.read.card.Commitment;
import org.trama.read.card.IdleLine;

/**
 * The parts of a brief, each a table of all there is.
 */
final class Sections {

	/** The section of lines with nothing scheduled. */
	static final String IDLE = "idle";

	/**
	 * How many rows a table has in any case: of people, of promises, of anything else.
	 */
	private static final Map<String, Integer> ROWS = Map.of("who", 9, "promises", 7);

	private static final int OTHER_ROWS = 5;

	private final Situation situation;

	private Sections(Situation situation) {
		this.situation = situation;
	}

	static List<Section> of(Situation situation) {
		return new Sections(situation).all();
	}

	/**
	 * How many rows the table of a section has in any case.
	 */
	static int rows(String id) {
		return ROWS.getOrDefault(id, OTHER_ROWS);
	}

	/** All of them, those with nothing to show included: that is a finding too. */
	private List<Section> all() {
		return List.of(who(), alone(), overlaps(), promises(), idle());
	}

	private Section who() {
		return section("who", List.of("actor", "leads", "partners", "populations", "initiatives"),
				this.situation.parts()
					.stream()
					.map((part) -> List.of(Cells.things(List.of(part.actor())), Cells.passages(part.leads()),
							Cells.passages(part.partners()), Cells.things(part.populations()),
							Cells.things(part.initiatives())))
					.toList(),
				"");
	}

	private Section alone() {
		Map<Reference, List<Station>> byAgency = new LinkedHashMap<>();
		this.situation.alone()
			.forEach((station) -> byAgency.computeIfAbsent(station.agencies().get(0), (agency) -> new ArrayList<>())
				.add(station));
		List<List<Cell>> rows = byAgency.entrySet()
			.stream()
			.sorted((one, other) -> other.getValue().size() - one.getValue().size())
			.map((entry) -> List.of(Cells.things(List.of(entry.getKey())), named(entry.getValue(), null),
					named(entry.getValue(), Family.INITIATIVE), named(entry.getValue(), Family.POPULATION),
					Cells
						.passages(Situation.numbers(entry.getValue().stream().flatMap((one) -> one.deeds().stream())))))
			.toList();
		return section("alone", List.of("agency", "lines", "initiatives", "populations", "words"), rows, "");
	}

	private Cell named(List<Station> stations, @Nullable Family family) {
		return Cells.things(stations.stream()
			.map(Station::thing)
			.filter((thing) -> Kind.ofWord(thing.kind()).map(Kind::family).orElse(null) == family)
			.toList());
	}

	private Section overlaps() {
		List<List<Cell>> rows = this.situation.overlaps()
			.stream()
			.map((station) -> List.of(Cells.thing(station.thing()), Cells.things(station.agencies()),
					Cells.words(Words.say("overlaps.counted", station.deeds().size(), station.joint())),
					Cells.passages(Situation.numbers(station.deeds().stream())),
					Cells.things(station.deeds()
						.stream()
						.filter((deed) -> deed.number() == 0)
						.map(Deed::reference)
						.toList())))
			.toList();
		boolean others = this.situation.isActor();
		return section("overlaps",
				others ? List.of("where", "agencies", "actions", "words", "others")
						: List.of("where", "agencies", "actions", "words"),
				others ? rows : rows.stream().map((row) -> row.subList(0, 4)).toList(), others ? ".actor" : ".other");
	}

	private Section promises() {
		List<List<Cell>> rows = new ArrayList<>();
		for (int i = 0; i < this.situation.own().size(); i++) {
			Deed deed = this.situation.own().get(i);
			Commitment action = this.situation.commitments().get(i);
			action.promises().forEach((promise) -> rows.add(promised(deed, promise)));
		}
		return section("promises", List.of("quantity", "who", "line", "words"), rows, "");
	}

	private List<Cell> promised(Deed deed, ActionCard.Promise promise) {
		List<Reference> leads = deed.actors(Role.LEAD);
		return List.of(Cells.words(Words.say("promises.value", promise.value(), promise.unit())),
				Cells.things(leads.isEmpty() ? deed.actors() : leads), Cells.things(List.of(deed.line())),
				Cells.passages(List.of(deed.number())));
	}

	private Section idle() {
		String of = this.situation.dossier().kind().isOf(Family.POPULATION) ? ".population" : ".other";
		List<IdleLine> lines = this.situation.dossier().idle();
		boolean contradicted = lines.stream().anyMatch((line) -> line.actions() > 0);
		List<String> columns = contradicted ? List.of("line", "said", "actions") : List.of("line", "said");
		List<List<Cell>> rows = lines.stream()
			.map((line) -> List.of(Cells.thing(reference(line)), said(line), Cells.words(Words.plain(line.actions())))
				.subList(0, columns.size()))
			.toList();
		return section(IDLE, columns, rows, of);
	}

	private static Reference reference(IdleLine line) {
		return Reference.of(Kind.LINE, line.line().id(), line.line().code(), line.line().title());
	}

	private static Cell said(IdleLine line) {
		Integer first = line.firstLine();
		Integer last = line.lastLine();
		Brief.Place place = (first != null && last != null) ? new Brief.Place(first, last) : null;
		String quote = line.quote();
		return new Cell((quote != null) ? new Bilingual("«" + quote + "»", "“" + quote + "”") : null, List.of(), 0,
				List.of(), place);
	}

	private Section section(String id, List<String> columns, List<List<Cell>> rows, String of) {
		return new Section(id, Words.say(id + ".title"), Words.say(id + (rows.isEmpty() ? ".none" : ".note") + of),
				columns.stream().map((column) -> Words.say(id + "." + column)).toList(), rows, null);
	}

}
