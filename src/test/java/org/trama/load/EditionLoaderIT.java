package org.trama.load;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Initiative;
import org.trama.it.WithEmptyGraph;
import org.trama.load.LoadReport.Counts;
import org.trama.load.LoadReport.Written;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WithEmptyGraph
class EditionLoaderIT {

	private static final Actor A = Sample.actor("AAA", null);

	private static final Actor B = Sample.actor("BBB", null);

	private static final Actor C = Sample.actor("CCC", null);

	private static final Initiative P = Sample.program("Programa");

	private static final String IMPORTED = "MATCH (e:Edition) RETURN toString(e.importedAt)";

	private static final String FOUND = """
			CALL db.index.fulltext.queryNodes('search', 'about:"sample-aaa"') YIELD node RETURN node.id""";

	@Autowired
	EditionLoader loader;

	@Autowired
	Driver driver;

	@Test
	void shouldLoadAnEditionAndCountWhatTheDatabaseCounts() {
		LoadReport report = load(first());
		assertThat(report.nodes()).containsEntry("Action", new Counts(2, 0, 0))
			.containsEntry("Agency", new Counts(3, 0, 0))
			.containsEntry("ActionLine", new Counts(2, 0, 0));
		assertThat(report.relationships()).containsEntry("LEADS", new Counts(2, 0, 0))
			.containsEntry("CONCERNS", new Counts(1, 0, 0));
		int nodes = report.nodes().values().stream().mapToInt(Counts::added).sum();
		assertThat(report.written().nodesCreated()).isEqualTo(nodes);
		assertThat(strings("MATCH (a:Agency)-[r:LEADS]->(x:Action) RETURN a.acronym + ' ' + r.quote + ' ' + x.id"))
			.contains("AAA AAA sample-2018:1.1.1:1");
	}

	@Test
	void shouldWriteNothingWhenTheSameIsLoadedAgain() {
		load(first());
		List<String> before = strings(IMPORTED);
		LoadReport again = load(first());
		assertThat(again.unchanged()).isTrue();
		assertThat(again.written()).isEqualTo(Written.NOTHING);
		assertThat(strings(IMPORTED)).hasSize(1).isEqualTo(before);
	}

	@Test
	void shouldChangeExactlyWhatDiffersWhenTheFileChanged() {
		load(first());
		LoadReport report = load(Sample.edition("sample-2018", 2018)
			.line("1.1.1", "Atender a niñas", Sample.action("1.1.1", 1, A, C, P))
			.line("1.1.2", "Otra cosa", Sample.action("1.1.2", 1, B, C, P)));
		assertThat(report.nodes()).containsEntry("Action", new Counts(0, 1, 0)).doesNotContainKey("Agency");
		assertThat(report.relationships()).containsEntry("PARTNERS_IN", new Counts(1, 0, 1)).doesNotContainKey("LEADS");
	}

	@Test
	void shouldMakeAnEditionSearchableThatWasLoadedBeforeThereWasSearch() {
		load(first());
		strings("MATCH (n) REMOVE n.stems, n.roots, n.about RETURN ''");
		assertThat(strings(FOUND)).isEmpty();
		load(first());
		assertThat(strings(FOUND)).contains("sample-2018:1.1.1:1");
	}

	@Test
	void shouldPreviewTheSameAsLoadingAndWriteNothing() {
		Sample sample = first();
		LoadReport preview = this.loader.preview(sample.edition(), sample.document(), sample.extraction());
		assertThat(preview.written()).isEqualTo(Written.NOTHING);
		assertThat(strings("MATCH (e:Edition) RETURN e.id")).isEmpty();
		LoadReport report = load(sample);
		assertThat(report.nodes()).isEqualTo(preview.nodes());
		assertThat(report.relationships()).isEqualTo(preview.relationships());
	}

	@Test
	void shouldRemoveWhatNothingRefersToAnyMore() {
		load(first());
		load(Sample.edition("sample-2018", 2018).line("1.1.1", "Atender", Sample.action("1.1.1", 1, A, B, P)));
		assertThat(strings("MATCH (a:Actor) RETURN a.acronym ORDER BY a.acronym")).containsExactly("AAA", "BBB");
		assertThat(strings("MATCH (l:ActionLine) RETURN l.code")).containsExactly("1.1.1");
		assertThat(strings("MATCH (:ActionLine)-[c:CONCERNS]->() RETURN c.quote")).isEmpty();
	}

	@Test
	void shouldKeepWhatAnotherEditionNeeds() {
		load(Sample.edition("sample-2017", 2017).line("1.1.9", "Sólo en 2017", Sample.action("1.1.9", 1, C, B, P)));
		load(first());
		load(Sample.edition("sample-2018", 2018).line("1.1.1", "Atender", Sample.action("1.1.1", 1, A, A, P)));
		assertThat(strings("MATCH (a:Actor) RETURN a.acronym ORDER BY a.acronym")).containsExactly("AAA", "BBB", "CCC");
		assertThat(strings("MATCH (l:ActionLine) RETURN l.code ORDER BY l.position")).containsExactly("1.1.1", "1.1.9");
		assertThat(strings("MATCH (:Plan)-[:HAS_EDITION]->(e) RETURN e.id ORDER BY e.year"))
			.containsExactly("sample-2017", "sample-2018");
	}

	@Test
	void shouldKeepTheNewestTitleAndEachEditionsOwnWording() {
		load(Sample.edition("sample-2018", 2018).line("1.1.1", "Título de 2018"));
		load(Sample.edition("sample-2017", 2017).line("1.1.1", "Título de 2017"));
		assertThat(strings("MATCH (l:ActionLine) RETURN l.title")).containsExactly("Título de 2018");
		assertThat(strings("MATCH (s:Strategy) RETURN s.title")).containsExactly("Estrategia de 2018");
		assertThat(strings("MATCH (e)-[s:SCHEDULES]->() RETURN s.title ORDER BY e.year"))
			.containsExactly("Título de 2017", "Título de 2018");
		load(Sample.edition("sample-2018", 2018).line("1.1.2", "Otra línea"));
		assertThat(strings("MATCH (l:ActionLine {code: '1.1.1'}) RETURN l.title")).containsExactly("Título de 2017");
	}

	private static Sample first() {
		return Sample.edition("sample-2018", 2018)
			.line("1.1.1", "Atender a niñas", Sample.action("1.1.1", 1, A, B, P))
			.line("1.1.2", "Otra cosa", Sample.action("1.1.2", 1, B, C, P));
	}

	private LoadReport load(Sample sample) {
		return this.loader.load(sample.edition(), sample.document(), sample.extraction());
	}

	private List<String> strings(String query) {
		return this.driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

}
