package org.trama.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.read.aggregate.ThingCounts;
import org.trama.read.card.ThingRow;
import org.trama.read.name.KnownName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ThingEntityTests {

	@Test
	void shouldBeOfTheKindThatItsLabelSays() {
		assertThat(Stored.agency("inm").type()).isEqualTo(Kind.AGENCY);
		assertThat(initiative("Forum").type()).isEqualTo(Kind.FORUM);
	}

	@Test
	void shouldBeRefusedWhenNoLabelSaysItsKind() {
		assertThatIllegalStateException().isThrownBy(() -> initiative("Novelty").type())
			.withMessageContaining("Novelty");
	}

	@Test
	void shouldBeCalledByItsNameWhenNoNamesWereStored() {
		assertThat(Stored.agency("inm").known()).isEqualTo(
				new KnownName(Reference.of(Kind.AGENCY, "inm", "INM", "Dependencia inm"), List.of("Dependencia inm")));
	}

	@Test
	void shouldHaveNoSortWhenItIsNeitherActorNorPlace() {
		assertThat(initiative("Program").row(ThingCounts.NONE))
			.isEqualTo(new ThingRow("paisano", "PP", "Programa Paisano", null, null, 0, null, null));
	}

	@Test
	void shouldBeCalledByItsEnglishNameToo() {
		ThingEntity children = new ThingEntity.Population("ninez", "Niñez migrante", "Migrant children", null,
				List.of("ninez migrante"));
		assertThat(children.known().names()).containsExactly("ninez migrante", "migrant children");
		assertThat(children.row(ThingCounts.NONE).nameIn(Locale.ENGLISH)).isEqualTo("Migrant children");
	}

	private static ThingEntity.Initiative initiative(String label) {
		return new ThingEntity.Initiative("paisano", "PP", "Programa Paisano", null, null, null, Set.of(label));
	}

}
