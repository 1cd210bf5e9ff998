package org.trama.extract.mention;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.extract.catalog.Catalogs;
import org.trama.text.FoldedText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The meaning of names that many things have.
 */
class GenericNamesTests {

	private static final NameFinder FINDER = new NameFinder(Catalogs.bundled().of("mx"));

	@Test
	void shouldMeanTheKnownThingBesideItsOwner() {
		assertThat(names("La STPS revisará el Manual de Procedimientos con que opera el PTAT."))
			.contains("manual-de-procedimientos-ptat");
	}

	@Test
	void shouldMeanNothingKnownBesideAnotherOwner() {
		assertThat(names("La CONAGUA actualizará su Manual de Procedimientos.")).containsExactly("conagua");
		assertThat(names("La STPS firmará el Acuerdo de Cooperación Laboral con los sindicatos."))
			.containsExactly("stps");
	}

	@Test
	void shouldNeedAllOwnersWhereThereAreSeveral() {
		assertThat(names("La PF aplicará el Convenio General de Colaboración.")).containsExactly("pf");
		assertThat(names("La PF y la SRE aplicarán el Convenio General de Colaboración.")).contains("convenio-pf-sre");
	}

	@Test
	void shouldMeanTheKnownThingAfterItWasNamedInFull() {
		FoldedText first = FoldedText.of("La STPS elaborará el Manual de Procedimientos del PTAT.");
		FoldedText next = FoldedText.of("El Manual de Procedimientos se publicará.");
		assertThat(FINDER.in(next)).isEmpty();
		assertThat(FINDER.in(next, null, FINDER.in(first))).extracting((name) -> name.of().id())
			.containsExactly("manual-de-procedimientos-ptat");
	}

	private static List<String> names(String text) {
		return FINDER.in(FoldedText.of(text)).stream().map((name) -> name.of().id()).toList();
	}

}
