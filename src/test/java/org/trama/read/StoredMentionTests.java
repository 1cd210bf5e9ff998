package org.trama.read;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trama.model.Quote;

import static org.assertj.core.api.Assertions.assertThat;

class StoredMentionTests {

	@Test
	void shouldHaveItsWordsInTheOrderOfTheTextWhenThereAreMore() {
		StoredMention.OfPlace mention = Stored.mention(new StoredMention.OfPlace(), Stored.place("canada"), "Canadá",
				40);
		Stored.set(mention, "moreQuotes", List.of("canadiense", "Canadá"));
		Stored.set(mention, "moreStarts", List.of(7, 90));
		Stored.set(mention, "moreEnds", List.of(17, 96));
		assertThat(mention.quotes()).containsExactly(new Quote("canadiense", 7, 17), new Quote("Canadá", 40, 46),
				new Quote("Canadá", 90, 96));
	}

	@Test
	void shouldHaveNoWordsWhenNothingWasRead() {
		StoredMention.OfPlace mention = new StoredMention.OfPlace();
		assertThat(mention.quotes()).isEmpty();
		assertThat(mention.reason()).isNull();
	}

	@Test
	void shouldHaveAReasonWhenWordsGiveTheRole() {
		StoredMention.OfActor mention = Stored.mention(new StoredMention.OfActor(), Stored.agency("inm"), "INM", 3);
		Stored.set(mention, "clause", "INM promoverá");
		Stored.set(mention, "clauseStart", 3);
		Stored.set(mention, "clauseEnd", 16);
		assertThat(mention.reason()).isEqualTo(new Quote("INM promoverá", 3, 16));
	}

	@Test
	void shouldComeLastWhenItHasNoWords() {
		StoredMention.OfPlace wordless = Stored.mention(new StoredMention.OfPlace(), Stored.place("canada"), null, 0);
		StoredMention.OfPlace late = Stored.mention(new StoredMention.OfPlace(), Stored.place("belice"), "Belice", 20);
		StoredMention.OfPlace early = Stored.mention(new StoredMention.OfPlace(), Stored.place("cuba"), "Cuba", 4);
		assertThat(Stream.of(wordless, late, early).sorted(StoredMention.AS_READ)).containsExactly(early, late,
				wordless);
	}

}
