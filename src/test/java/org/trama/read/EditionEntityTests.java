package org.trama.read;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.read.card.EditionCard;

import static org.assertj.core.api.Assertions.assertThat;

class EditionEntityTests {

	private static final EditionEntity EDITION = Stored.edition("pem-2018", 2018);

	@ParameterizedTest
	@ValueSource(strings = { "pem-2018", "PEM-2018", "2018", "pem-2014-2018" })
	void shouldBeCalledByIdYearAndPlan(String name) {
		assertThat(EDITION.isCalled(name)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "pem", "2014", "18" })
	void shouldBeCalledNothingElse(String name) {
		assertThat(EDITION.isCalled(name)).isFalse();
	}

	@Test
	void shouldHaveNothingWhenNothingWasCounted() {
		EditionCard card = EDITION.card(Map.of());
		assertThat(card.counts().lines()).isZero();
		assertThat(card.plan().id()).isEqualTo("pem-2014-2018");
	}

	@Test
	void shouldSayTheNewestFirstOfALine() {
		Stream<Schedule> schedules = Stream.of(schedule("b", 2017), schedule("a", 2017), schedule("c", 2018));
		assertThat(schedules.sorted(Schedule.NEWEST_FIRST)).extracting((schedule) -> schedule.edition().id())
			.containsExactly("c", "a", "b");
	}

	private static Schedule schedule(String edition, int year) {
		return new Schedule("r", true, null, null, null, Stored.edition(edition, year));
	}

}
