package org.trama.text;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingPropertyTests {

	@Property
	void shouldFoldAnyTextAlikeWhetherItsPlacesAreKeptOrNot(@ForAll String text) {
		assertThat(Folding.fold(text)).isEqualTo(FoldedText.of(text).folded().strip());
		assertThat(Folding.fold("Ñandú, " + text + " – Ü"))
			.isEqualTo(FoldedText.of("Ñandú, " + text + " – Ü").folded().strip());
	}

}
