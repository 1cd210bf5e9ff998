package org.trama.read.name;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trama.model.Kind;
import org.trama.model.NameResolution;
import org.trama.model.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class NameMatchTests {

	private static final List<KnownName> KNOWN = List.of(
			known("stps", "STPS", "Secretaría del Trabajo y Previsión Social"),
			known("inm", "INM", "Instituto Nacional de Migración"),
			known("oic-inm", "OIC-INM", "Órgano Interno de Control en el INM"),
			known("ninez-migrante", null, "Niñas, niños y adolescentes migrantes"),
			known("mujeres-migrantes", null, "Mujeres y niñas migrantes"),
			known("programa-paisano", null, "Programa Paisano"));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "stps | stps", "STPS | stps", "Stps | stps", "secretaria del trabajo y prevision social | stps",
					"SECRETARÍA DEL TRABAJO  Y PREVISIÓN SOCIAL | stps", "inm | inm", "oic-inm | oic-inm",
					"programa-paisano | programa-paisano" })
	void shouldMeanOneThingWhenItIsItsWholeName(String name, String id) {
		NameResolution meaning = NameMatch.of(name, KNOWN);
		assertThat(meaning.things()).extracting(Reference::id).containsExactly(id);
		assertThat(meaning.exact()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "paisano | programa-paisano", "previsión social | stps", "control inm | oic-inm", "trab | stps" })
	void shouldMeanWhatHasTheWordsWhenNothingIsCalledThat(String name, String id) {
		NameResolution meaning = NameMatch.of(name, KNOWN);
		assertThat(meaning.things()).extracting(Reference::id).containsExactly(id);
		assertThat(meaning.exact()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "niñas", "NIÑAS", "ninas", "nin\u0303as" })
	void shouldMeanAllThatHaveTheWordWhenSeveralDo(String name) {
		assertThat(NameMatch.of(name, KNOWN).things()).extracting(Reference::id)
			.containsExactly("ninez-migrante", "mujeres-migrantes");
	}

	@Test
	void shouldNameTheNearestWhenNothingIsMeant() {
		NameResolution meaning = NameMatch.of("Programa Paysano", KNOWN);
		assertThat(meaning.things()).isEmpty();
		assertThat(meaning.nearest()).extracting(Reference::id).startsWith("programa-paisano");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzzzzz", "-", "%", "'; MATCH (n) DETACH DELETE n", "🙂" })
	void shouldMeanNothingWhenItIsNoName(String name) {
		assertThat(NameMatch.of(name, KNOWN).things()).isEmpty();
	}

	@Property(tries = 200)
	void shouldNameWhatIsMeantOrWhatIsNearNeverBoth(@ForAll String name) {
		NameResolution meaning = NameMatch.of(name, KNOWN);
		assertThat(meaning.things().isEmpty() || meaning.nearest().isEmpty()).isTrue();
	}

	private static KnownName known(String id, String acronym, String name) {
		List<String> names = (acronym != null) ? List.of(acronym, name) : List.of(name);
		return new KnownName(Reference.of(Kind.AGENCY, id, acronym, name), names);
	}

}
