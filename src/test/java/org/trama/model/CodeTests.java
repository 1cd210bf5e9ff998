package org.trama.model;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodeTests {

	private static final List<String> AS_READ = List.of("1.2", "1.9", "1.10", "2.1", "A1.1", "T1.2", "T1.10", "T2.1");

	@Test
	void shouldCompareAsCodesAreRead() {
		assertThat(AS_READ.stream().map(Code::new).sorted().map(Code::text)).containsExactlyElementsOf(AS_READ);
	}

	@Test
	void shouldHavePositionsInTheOrderInWhichCodesAreRead() {
		assertThat(AS_READ.stream().map((text) -> new Code(text).position())).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void shouldRefuseWhatIsNoCode() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Code("1.?").position()).withMessageContaining("1.?");
	}

}
