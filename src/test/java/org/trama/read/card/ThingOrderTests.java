package org.trama.read.card;

import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThingOrderTests {

	@Test
	void shouldSortNamesAsASpanishDictionaryDoes() {
		assertThat(
				sorted(ThingOrder.NAME, row("Zona", 1), row("Ñandú", 1), row("nube", 1), row("Área", 1), row("b", 1)))
			.containsExactly("Área", "b", "nube", "Ñandú", "Zona");
	}

	@Test
	void shouldSortByNameWhatIsInAsManyActions() {
		assertThat(sorted(ThingOrder.ACTIONS, row("a", 1), row("c", 5), row("b", 5))).containsExactly("b", "c", "a");
	}

	@Test
	void shouldSortEnglishNamesForReadersOfEnglish() {
		ThingRow children = new ThingRow("ninez", null, "Niñez migrante", "Migrant children", null, 1, null, null);
		assertThat(Stream.of(row("INM", 1), row("Zona", 1), children)
			.sorted(ThingOrder.NAME.comparator(Locale.ENGLISH))
			.map((thing) -> thing.nameIn(Locale.ENGLISH))).containsExactly("INM", "Migrant children", "Zona");
	}

	private static Stream<String> sorted(ThingOrder order, ThingRow... rows) {
		return Stream.of(rows).sorted(order.comparator(Locale.forLanguageTag("es"))).map(ThingRow::name);
	}

	private static ThingRow row(String name, int actions) {
		return new ThingRow(name, null, name, null, null, actions, null, null);
	}

}
