package org.trama.read;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trama.model.Quote;
import org.trama.read.card.ActionCard;
import org.trama.read.card.ActionRow;
import org.trama.read.card.Coded;
import org.trama.read.card.NamingAction;
import org.trama.read.card.UnresolvedName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ActionEntityTests {

	private static final String TEXT = "La SRE y el INM, con la SRE de testigo, atenderán a 25100 personas en Canadá.";

	@Test
	void shouldListActorsInTheOrderOfTheTextWhenTheyHaveOtherRoles() {
		assertThat(action().row().actors()).extracting(ActionRow.Part::id, ActionRow.Part::role)
			.containsExactly(tuple("sre", "lead"), tuple("inm", "partner"), tuple("sre", "mentioned"));
	}

	@Test
	void shouldShowAllThatItIsRelatedToOnItsCard() {
		ActionCard card = action().card();
		assertThat(card.line()).isEqualTo(new Coded("pem-2014-2018:1.2.4", "1.2.4", "Línea"));
		assertThat(card.edition().title()).isEqualTo("Edición 2018");
		assertThat(card.actors()).extracting(ActionCard.Participant::kind).containsOnly("agency");
		assertThat(card.places()).extracting(ActionCard.Named::kind).containsExactly("país");
		assertThat(card.targets()).extracting(ActionCard.Promise::value).containsExactly(25100L);
		assertThat(card.unresolved()).extracting(ActionCard.Unknown::guess).containsExactly("agency");
	}

	@Test
	void shouldNameAThingOnceForEachRole() {
		assertThat(action().naming()).extracting(NamingAction::role)
			.containsExactly("lead", "partner", "mentioned", null);
	}

	@Test
	void shouldSayWhereUnresolvedNamesStand() {
		assertThat(action().unresolvedNames())
			.containsExactly(new UnresolvedName("testigo", "agency", "pem-2018:1.2.4:1", "1.2.4", "testigo", 31, 38));
	}

	@Test
	void shouldKeepFractionsOfPromisesOnly() {
		assertThat(new ActionEntity.Target("t", 2, "foros").number()).isEqualTo(2L);
		assertThat(new ActionEntity.Target("t", 2.5, "millones").number()).isEqualTo(2.5);
	}

	@Test
	void shouldQuoteTheWordsThatNameAThing() {
		assertThat(action().naming().map(NamingAction::quotes)).contains(List.of(new Quote("Canadá", 70, 76)));
	}

	private static ActionEntity action() {
		return new ActionEntity("pem-2018:1.2.4:1", 1, TEXT, true, 10, 12, Stored.edition("pem-2018", 2018),
				new PartEntity.Line("pem-2014-2018:1.2.4", "1.2.4", "Línea", List.of(), List.of()),
				List.of(Stored.mention(new StoredMention.OfActor(), Stored.agency("sre"), "SRE", 3)),
				List.of(Stored.mention(new StoredMention.OfActor(), Stored.agency("inm"), "INM", 12)),
				List.of(Stored.mention(new StoredMention.OfActor(), Stored.agency("sre"), "SRE", 24)), List.of(),
				List.of(), List.of(Stored.mention(new StoredMention.OfPlace(), Stored.place("canada"), "Canadá", 70)),
				List.of(Stored.mention(new StoredMention.OfTarget(), new ActionEntity.Target("t", 25100, "personas"),
						"25100 personas", 52)),
				List.of(Stored.mention(new StoredMention.OfUnresolved(),
						new ActionEntity.Unresolved("u", "testigo", "agency"), "testigo", 31)));
	}

}
