package org.trama.load;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.RoutingControl;
import org.trama.engine.SteadyReads;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Initiative;
import org.trama.it.WithEmptyGraph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WithEmptyGraph
class ReadersDuringLoadIT {

	@Autowired
	EditionLoader loader;

	@Autowired
	SteadyReads reads;

	@Autowired
	Driver driver;

	private static final String COUNTS = """
			MATCH (e:Edition {id: $id})
			RETURN COUNT { (e)<-[:STATED_IN]-(:Action) } + ' ' +
			  COUNT { (e)<-[:STATED_IN]-(:Action)-[:SERVES]->() } + ' ' +
			  COUNT { (:Actor)-[:LEADS]->(:Action) } AS counts
			""";

	@Test
	void shouldShowAnEditionBeforeOrAfterALoadWhenReadSteadily() throws Exception {
		Sample big = sample(300);
		Sample small = sample(10);
		load(small);
		String smallCounts = counts();
		load(big);
		Set<String> whole = Set.of(smallCounts, counts());
		Set<String> seen = ConcurrentHashMap.newKeySet();
		AtomicBoolean done = new AtomicBoolean();
		ExecutorService readers = Executors.newFixedThreadPool(2);
		List<Future<?>> reading = List.of(readers.submit(() -> readSteadily(seen, done)),
				readers.submit(() -> readSteadily(seen, done)));
		for (int round = 0; round < 5; round++) {
			load(small);
			load(big);
		}
		done.set(true);
		for (Future<?> reader : reading) {
			reader.get();
		}
		readers.shutdown();
		assertThat(whole).hasSize(2);
		assertThat(seen).isEqualTo(whole);
	}

	private Void readSteadily(Set<String> seen, AtomicBoolean done) throws Exception {
		while (!done.get()) {
			seen.add(this.reads.read(this::counts));
		}
		return null;
	}

	private String counts() {
		return this.driver.executableQuery(COUNTS)
			.withParameters(Map.of("id", "sample-2018"))
			.withConfig(QueryConfig.builder().withRouting(RoutingControl.READ).build())
			.execute()
			.records()
			.get(0)
			.get("counts")
			.asString();
	}

	private static Sample sample(int actions) {
		Actor a = Sample.actor("AAA", null);
		Actor b = Sample.actor("BBB", null);
		Initiative p = Sample.program("Programa");
		Sample sample = Sample.edition("sample-2018", 2018);
		for (int i = 1; i <= actions; i++) {
			sample.line("1.1." + i, "Título " + i, Sample.action("1.1." + i, 1, a, b, p));
		}
		return sample;
	}

	private LoadReport load(Sample sample) {
		return this.loader.load(sample.edition(), sample.document(), sample.extraction());
	}

}
