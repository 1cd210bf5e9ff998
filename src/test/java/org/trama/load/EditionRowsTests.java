package org.trama.load;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.catalog.Initiative;
import org.trama.load.row.EditionRows;
import org.trama.load.row.Fingerprint;
import org.trama.load.row.LinkKey;
import org.trama.load.row.LinkRow;
import org.trama.load.row.NodeKey;
import org.trama.load.row.NodeRow;
import org.trama.load.row.Subgraph;
import org.trama.model.Kind;
import org.trama.model.RelationshipType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The rows that an edition becomes, without a database: ids, words, hierarchy.
 */
class EditionRowsTests {

	private static final Catalog CATALOG = Catalogs.bundled().of("mx");

	private static final Actor A = Sample.actor("AAA", "segob");

	private static final Actor B = Sample.actor("BBB", null);

	private static final Initiative P = Sample.program("Programa");

	private static final NodeKey ACTION = NodeKey.of(Kind.ACTION, "sample-2018:1.1.1:1");

	private static final NodeKey LINE = NodeKey.of(Kind.LINE, "sample:1.1.1");

	private static final Subgraph ROWS = rows(first());

	@Test
	void shouldMakeIdsOfThePlanAndTheEdition() {
		assertThat(ids(Kind.PLAN)).containsExactly("sample");
		assertThat(ids(Kind.EDITION)).containsExactly("sample-2018");
		assertThat(ids(Kind.OBJECTIVE)).containsExactly("sample:1");
		assertThat(ids(Kind.STRATEGY)).containsExactly("sample:1.1");
		assertThat(ids(Kind.LINE)).containsExactly("sample:1.1.1", "sample:1.1.2");
		assertThat(ids(Kind.ACTION)).containsExactly("sample-2018:1.1.1:1", "sample-2018:1.1.2:1");
		assertThat(ids(Kind.TARGET)).hasSize(2).allMatch((id) -> id.startsWith("sample-2018:1.1."));
		assertThat(ids(Kind.UNRESOLVED)).hasSize(2).allMatch((id) -> id.startsWith("sample-2018:1.1."));
	}

	@Test
	void shouldHangTheTreeAndTheActionsTogether() {
		assertThat(link(RelationshipType.HAS_LINE, NodeKey.of(Kind.STRATEGY, "sample:1.1"), LINE)).isNotNull();
		assertThat(link(RelationshipType.ADVANCES, ACTION, LINE)).isNotNull();
		assertThat(link(RelationshipType.STATED_IN, ACTION, NodeKey.of(Kind.EDITION, "sample-2018"))).isNotNull();
		assertThat(link(RelationshipType.SCHEDULES, NodeKey.of(Kind.EDITION, "sample-2018"), LINE).properties())
			.containsEntry("planned", true)
			.containsEntry("title", "Atender a niñas")
			.containsEntry("quote", "Se realizarán acciones");
	}

	@Test
	void shouldCarryTheWordsThatSayWhoLeads() {
		String text = text();
		Map<String, Object> lead = link(RelationshipType.LEADS, agency("sample-aaa"), ACTION).properties();
		assertThat(lead).containsEntry("quote", "AAA")
			.containsEntry("start", 0L)
			.containsEntry("end", 3L)
			.containsEntry("clause", "darán")
			.containsEntry("clauseStart", (long) text.indexOf("darán"))
			.containsEntry("origin", "extracted")
			.containsEntry("position", 1L);
		assertThat(link(RelationshipType.PARTNERS_IN, agency("sample-bbb"), ACTION).properties())
			.containsEntry("position", 2L)
			.containsEntry("quote", "BBB");
	}

	@Test
	void shouldKeepEveryPlaceWhereAThingIsNamed() {
		NodeKey children = NodeKey.of(Kind.POPULATION, Sample.CHILDREN.id());
		Map<String, Object> serves = link(RelationshipType.SERVES, ACTION, children).properties();
		assertThat(serves).containsEntry("start", (long) text().indexOf("niñas"))
			.containsEntry("moreQuotes", List.of("niñas"))
			.containsEntry("moreStarts", List.of((long) text().lastIndexOf("niñas")));
		assertThat(link(RelationshipType.TAKES_PLACE_IN, ACTION, NodeKey.of(Kind.PLACE, Sample.TOWN.id())).properties())
			.doesNotContainKey("moreQuotes");
	}

	@Test
	void shouldSayWhichEditionsTitleConcernsWhom() {
		LinkKey concerns = new LinkKey(RelationshipType.CONCERNS.type(), LINE,
				NodeKey.of(Kind.POPULATION, Sample.CHILDREN.id()), "sample-2018");
		assertThat(ROWS.links()).containsKey(concerns);
	}

	@Test
	void shouldPutAThingWithAllThatItIsAPartOf() {
		LinkRow partOf = link(RelationshipType.PART_OF, agency("sample-aaa"), agency("segob"));
		assertThat(partOf.properties()).containsOnly(Map.entry("origin", "catalog"));
		assertThat(ROWS.node(agency("segob")).properties()).containsEntry("acronym", "SEGOB");
	}

	@Test
	void shouldNotTakeAThingWhoseParentTheCatalogLacks() {
		Actor orphan = Sample.actor("CCC", "nobody");
		assertThatIllegalStateException()
			.isThrownBy(
					() -> rows(Sample.edition("x", 2018).line("1.1.1", "T", Sample.action("1.1.1", 1, orphan, B, P))))
			.withMessageContaining("sample-ccc")
			.withMessageContaining("nobody");
	}

	@Test
	void shouldStoreWhatAnActionPromisesAndTheNamesThatNobodyKnows() {
		NodeRow target = only(Kind.TARGET, "sample-2018:1.1.1:1");
		assertThat(target.properties()).containsEntry("value", 25.0).containsEntry("unit", "becas");
		NodeRow unresolved = only(Kind.UNRESOLVED, "sample-2018:1.1.1:1");
		assertThat(unresolved.properties()).containsEntry("name", "XYZ").containsEntry("guess", "actor");
	}

	@Test
	void shouldHaveTheGroupsOfPeopleThatItMayBeExpectedToServeWhetherNamedOrNot() {
		assertThat(ids(Kind.POPULATION)).contains("indigenas", "mujeres")
			.as("it is not about migration")
			.doesNotContain("mujeres-migrantes", "migrantes-transito");
	}

	@Test
	void shouldHaveOneFingerprintForTheSameAndAnotherForAnything() {
		String fingerprint = Fingerprint.of(ROWS);
		assertThat(fingerprint).matches("[0-9a-f]{64}").isEqualTo(Fingerprint.of(rows(first())));
		assertThat(Fingerprint.of(reversed(ROWS))).as("whatever the order").isEqualTo(fingerprint);
		assertThat(Fingerprint.of(rows(first().line("1.1.3", "Otra")))).isNotEqualTo(fingerprint);
		Subgraph changed = reversed(ROWS);
		changed.put(ROWS.node(LINE).with("title", "Atender a niños"));
		assertThat(Fingerprint.of(changed)).isNotEqualTo(fingerprint);
		Subgraph relinked = reversed(ROWS);
		relinked.put(LinkRow.of(RelationshipType.PART_OF, agency("sample-bbb"), agency("segob")));
		assertThat(Fingerprint.of(relinked)).isNotEqualTo(fingerprint);
	}

	private static Sample first() {
		return Sample.edition("sample-2018", 2018)
			.line("1.1.1", "Atender a niñas", Sample.action("1.1.1", 1, A, B, P))
			.line("1.1.2", "Otra cosa", Sample.action("1.1.2", 1, B, A, P));
	}

	private static Subgraph rows(Sample sample) {
		return EditionRows.of(sample.edition(), sample.document(), sample.extraction(), CATALOG);
	}

	private static Subgraph reversed(Subgraph graph) {
		Subgraph reversed = new Subgraph();
		List<NodeRow> nodes = List.copyOf(graph.nodes().values());
		List<LinkRow> links = List.copyOf(graph.linkRows());
		for (int i = nodes.size() - 1; i >= 0; i--) {
			reversed.put(nodes.get(i));
		}
		for (int i = links.size() - 1; i >= 0; i--) {
			reversed.put(links.get(i));
		}
		return reversed;
	}

	private static String text() {
		return String.valueOf(ROWS.node(ACTION).properties().get("text"));
	}

	private static NodeKey agency(String id) {
		return NodeKey.of(Kind.AGENCY, id);
	}

	private static List<String> ids(Kind kind) {
		return ROWS.nodes().keySet().stream().filter((key) -> key.is(kind)).map(NodeKey::id).toList();
	}

	private static NodeRow only(Kind kind, String action) {
		List<NodeRow> rows = ROWS.nodes()
			.values()
			.stream()
			.filter((row) -> row.key().is(kind) && row.key().id().startsWith(action))
			.toList();
		assertThat(rows).hasSize(1);
		return rows.get(0);
	}

	private static LinkRow link(RelationshipType type, NodeKey from, NodeKey to) {
		LinkRow link = ROWS.links().get(new LinkKey(type.type(), from, to, ""));
		assertThat(link).as(type + " " + from + " " + to).isNotNull();
		return link;
	}

}
