package org.trama.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.RepeatedTest;
import org.neo4j.driver.Driver;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.Initiative;
import org.trama.it.WithEmptyGraph;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WithEmptyGraph
class SimultaneousLoadsIT {

	private static final Actor A = Sample.actor("AAA", null);

	private static final Actor B = Sample.actor("BBB", null);

	private static final Initiative P = Sample.program("Programa");

	@Autowired
	EditionLoader loader;

	@Autowired
	Driver driver;

	@RepeatedTest(3)
	void shouldEndAsIfTheLoadsHadComeOneAfterTheOther() {
		List<Sample> editions = List.of(sample(2016), sample(2017), sample(2018));
		loadAtOnce(editions);
		Contents atOnce = Contents.of(this.driver);
		assertThat(editions).allSatisfy((edition) -> assertThat(load(edition).unchanged()).isTrue());
		assertThat(Contents.of(this.driver)).isEqualTo(atOnce);
	}

	@RepeatedTest(3)
	void shouldWriteOnceWhatIsLoadedTwiceAtOnce() {
		List<LoadReport> reports = loadAtOnce(List.of(sample(2018), sample(2018)));
		assertThat(reports).filteredOn(LoadReport::unchanged).hasSize(1);
	}

	private List<LoadReport> loadAtOnce(List<Sample> samples) {
		List<CompletableFuture<LoadReport>> loads = samples.stream()
			.map((sample) -> CompletableFuture.supplyAsync(() -> load(sample)))
			.toList();
		return loads.stream().map(CompletableFuture::join).toList();
	}

	private LoadReport load(Sample sample) {
		return this.loader.load(sample.edition(), sample.document(), sample.extraction());
	}

	private static Sample sample(int year) {
		Sample sample = Sample.edition("sample-" + year, year);
		for (int i = 1; i < 40; i++) {
			sample.line("1.1." + i, "Título %d en %d".formatted(i, year), Sample.action("1.1." + i, 1, A, B, P));
		}
		return sample;
	}

}
