package org.trama.load;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trama.extract.Action;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Catalogs;
import org.trama.load.row.EditionRows;
import org.trama.load.row.NodeKey;
import org.trama.load.row.Subgraph;
import org.trama.load.stored.EditionTitle;
import org.trama.load.stored.StoredEdition;
import org.trama.model.Kind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What stands in the graph when several editions of a plan need it, without a database.
 */
class EditionMergeTests {

	private static final Actor A = Sample.actor("AAA", null);

	private static final Actor C = Sample.actor("CCC", "segob");

	private static final NodeKey LINE = NodeKey.of(Kind.LINE, "sample:1.1.1");

	private static final NodeKey STRATEGY = NodeKey.of(Kind.STRATEGY, "sample:1.1");

	private static final NodeKey ELSEWHERE = NodeKey.of(Kind.LINE, "sample:1.1.9");

	@Test
	void shouldTakeAllOfAnEditionWhenTheGraphIsEmpty() {
		Subgraph edition = rows(edition(2018, "Título de 2018"));
		Subgraph merged = merged(new Subgraph(), Set.of(), Map.of(), null, edition, 2018);
		assertThat(merged.nodes()).isEqualTo(edition.nodes());
		assertThat(merged.links()).isEqualTo(edition.links());
	}

	@Test
	void shouldLetTheNewestTitlesStand() {
		Subgraph stored = rows(edition(2018, "Título de 2018"));
		Map<NodeKey, EditionTitle> wordings = Map.of(LINE, new EditionTitle(2018, "sample-2018", "Título de 2018"));
		Subgraph older = merged(stored, Set.of(LINE), wordings, plan(2018, "Plan de 2018"),
				rows(edition(2017, "Título de 2017")), 2017);
		assertThat(title(older, LINE)).isEqualTo("Título de 2018");
		assertThat(title(older, STRATEGY)).isEqualTo("Estrategia de 2018");
		Subgraph newer = merged(stored, Set.of(LINE), wordings, plan(2018, "Plan de 2018"),
				rows(edition(2019, "Título de 2019")), 2019);
		assertThat(title(newer, LINE)).isEqualTo("Título de 2019");
		assertThat(title(newer, STRATEGY)).isEqualTo("Estrategia de 2019");
	}

	@Test
	void shouldFindALineByTheWordsOfTheTitleThatStands() {
		Subgraph stored = rows(edition(2018, "Cuidar faros"));
		Subgraph merged = merged(stored, Set.of(LINE),
				Map.of(LINE, new EditionTitle(2018, "sample-2018", "Cuidar faros")), null,
				rows(edition(2017, "Limpiar puertos")), 2017);
		assertThat(merged.node(LINE).properties().get("stems")).isEqualTo(stored.node(LINE).properties().get("stems"));
		assertThat(merged.node(LINE).properties().get("roots")).isEqualTo(stored.node(LINE).properties().get("roots"));
	}

	@Test
	void shouldKeepWhatOtherEditionsNeedWithAllAboveIt() {
		Subgraph stored = rows(Sample.edition("sample-2017", 2017).line("1.1.9", "Sólo en 2017", action("1.1.9", C)));
		NodeKey agency = NodeKey.of(Kind.AGENCY, "sample-ccc");
		Subgraph merged = merged(stored, Set.of(ELSEWHERE, agency), Map.of(), null, rows(edition(2018, "Título")),
				2018);
		assertThat(merged.nodes()).containsKeys(ELSEWHERE, agency, NodeKey.of(Kind.AGENCY, "segob"), LINE);
		assertThat(merged.links().keySet())
			.anyMatch((key) -> key.to().equals(ELSEWHERE) && key.from().equals(STRATEGY));
		assertThat(merged.links().keySet()).anyMatch((key) -> key.from().equals(agency));
	}

	@Test
	void shouldLetGoWhatNobodyNeedsAnyMore() {
		Subgraph stored = rows(Sample.edition("sample-2018", 2018).line("1.1.9", "Ya no", action("1.1.9", C)));
		Subgraph merged = merged(stored, Set.of(), Map.of(), null, rows(edition(2018, "Título")), 2018);
		assertThat(merged.nodes()).doesNotContainKey(ELSEWHERE)
			.doesNotContainKey(NodeKey.of(Kind.AGENCY, "sample-ccc"));
		Difference difference = Difference.between(stored, merged);
		LoadReport report = LoadReport.of("sample-2018", difference, LoadReport.Written.NOTHING);
		assertThat(report.unchanged()).isFalse();
		assertThat(report.nodes().get("ActionLine")).isEqualTo(new LoadReport.Counts(1, 0, 1));
		assertThat(report.relationships().get("LEADS")).isEqualTo(new LoadReport.Counts(1, 0, 1));
	}

	@Test
	void shouldGiveALineBackItsOtherEditionsTitleWhenThisOneDropsIt() {
		Subgraph stored = rows(edition(2018, "Título de 2018"));
		Subgraph merged = merged(stored, Set.of(LINE),
				Map.of(LINE, new EditionTitle(2017, "sample-2017", "Título de 2017")), null,
				rows(Sample.edition("sample-2018", 2018).line("1.1.2", "Otra línea")), 2018);
		assertThat(title(merged, LINE)).isEqualTo("Título de 2017");
	}

	@Test
	void shouldLetTheNewestEditionsTitleOfThePlanStand() {
		Subgraph stored = rows(edition(2018, "Título"));
		NodeKey plan = NodeKey.of(Kind.PLAN, "sample");
		Subgraph renamed = new Subgraph();
		renamed.putAll(stored);
		renamed.put(stored.node(plan).with("title", "Plan rebautizado"));
		assertThat(title(merged(renamed, Set.of(), Map.of(), plan(2018, "Plan rebautizado"),
				rows(edition(2017, "Título")), 2017), plan))
			.isEqualTo("Plan rebautizado");
		assertThat(title(merged(renamed, Set.of(), Map.of(), plan(2018, "Plan rebautizado"),
				rows(edition(2019, "Título")), 2019), plan))
			.isEqualTo("Plan de muestra");
	}

	@Test
	void shouldSayOfEqualYearsThatTheGreaterIdIsNewer() {
		EditionTitle one = new EditionTitle(2018, "a", "x");
		assertThat(new EditionTitle(2018, "b", "x").isNewerThan(one)).isTrue();
		assertThat(one.isNewerThan(one)).isFalse();
		assertThat(List.of(new EditionTitle(2019, "a", "x"), new EditionTitle(2017, "c", "x"), one).stream().sorted())
			.extracting(EditionTitle::year)
			.containsExactly(2017L, 2018L, 2019L);
	}

	private static Subgraph merged(Subgraph stored, Set<NodeKey> elsewhere, Map<NodeKey, EditionTitle> wordings,
			@Nullable EditionTitle newest, Subgraph edition, int year) {
		return EditionMerge.of(new StoredEdition(stored, elsewhere, wordings, newest), edition, plan(year, "Plan"));
	}

	private static EditionTitle plan(int year, String title) {
		return new EditionTitle(year, "sample-" + year, title);
	}

	private static Sample edition(int year, String title) {
		return Sample.edition("sample-" + year, year).line("1.1.1", title, action("1.1.1", A));
	}

	private static Action action(String line, Actor actor) {
		return Sample.action(line, 1, actor, Sample.actor("BBB", null), Sample.program("Programa"));
	}

	private static Subgraph rows(Sample sample) {
		return EditionRows.of(sample.edition(), sample.document(), sample.extraction(), Catalogs.bundled().of("mx"));
	}

	private static @Nullable Object title(Subgraph graph, NodeKey key) {
		return graph.node(key).properties().get("title");
	}

}
