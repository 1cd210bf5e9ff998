package org.trama.read;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.read.card.Coded;
import org.trama.read.card.LineCard;
import org.trama.read.card.Titled;

import static org.assertj.core.api.Assertions.assertThat;

class PartEntityTests {

	private static final Titled PLAN = new Titled("p", "Plan");

	private static final PartEntity OBJECTIVE = new PartEntity.Objective("p:1", "1", "Objetivo");

	private static final PartEntity STRATEGY = new PartEntity.Strategy("p:1.2", "1.2", "Estrategia");

	@Test
	void shouldKnowAllThatItStandsUnderOnALinesCard() {
		LineCard card = line(List.of()).card(PLAN, List.of(OBJECTIVE, STRATEGY), List.of());
		assertThat(card.plan().id()).isEqualTo("p");
		assertThat(card.objective()).isEqualTo(new Coded("p:1", "1", "Objetivo"));
		assertThat(card.strategy()).isEqualTo(new Coded("p:1.2", "1.2", "Estrategia"));
	}

	@Test
	void shouldSayNothingOfLevelsThatThePlanLacks() {
		LineCard card = line(List.of()).card(PLAN, List.of(OBJECTIVE), List.of());
		assertThat(card.axis()).isNull();
		assertThat(card.objective()).isNotNull();
		assertThat(card.strategy()).isNull();
	}

	@Test
	void shouldListPopulationsByEditionAndThenAsTheTitleHasThem() {
		List<StoredMention.OfPopulation> concerns = List.of(concern("z", "e2", 0), concern("b", "e1", 9),
				concern("a", "e1", 30), concern("c", "e1", 2));
		assertThat(line(concerns).card(PLAN, List.of(), List.of()).populations()).extracting(LineCard.Concern::id)
			.containsExactly("c", "b", "a", "z");
	}

	private static PartEntity.Line line(List<StoredMention.OfPopulation> concerns) {
		return new PartEntity.Line("p:1.2.4", "1.2.4", "Línea", List.of(), concerns);
	}

	private static StoredMention.OfPopulation concern(String id, String edition, int start) {
		StoredMention.OfPopulation concern = Stored.mention(new StoredMention.OfPopulation(),
				new ThingEntity.Population(id, id, null, null, null), "personas", start);
		Stored.set(concern, "edition", edition);
		return concern;
	}

}
