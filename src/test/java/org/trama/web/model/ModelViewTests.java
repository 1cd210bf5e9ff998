package org.trama.web.model;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trama.model.Kind;
import org.trama.model.RelationshipEnds;
import org.trama.model.RelationshipType;
import org.trama.model.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ontology as it is sent.
 */
class ModelViewTests {

	@Test
	void shouldGiveEveryKindWithANameASignAndAColourOfItsOwn() {
		assertThat(Kind.named().stream().map(Sign::of)).doesNotHaveDuplicates()
			.allMatch((sign) -> sign.colour() != null);
		assertThat(Sign.of(Kind.LINE).colour()).isNull();
	}

	@Test
	void shouldSayBetweenWhichKindsEachRelationshipStands() {
		assertThat(Stream.of(RelationshipType.values()).map(RelationshipEnds::of))
			.allMatch((ends) -> !ends.from().isEmpty() && !ends.to().isEmpty());
	}

	@Test
	void shouldOfferAFilterForEachKindWithAName() {
		assertThat(ThingFilter.all().stream().flatMap((filter) -> filter.kinds().stream()))
			.containsAll(ModelView.words(Kind.named()));
	}

}
