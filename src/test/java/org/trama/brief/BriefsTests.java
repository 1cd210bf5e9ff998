package org.trama.brief;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trama.brief.Brief.Cell;
import org.trama.brief.Brief.Section;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trama.brief.InventedDossier.lead;
import static org.trama.brief.InventedDossier.leadInShort;
import static org.trama.brief.InventedDossier.mention;
import static org.trama.brief.InventedDossier.mentioned;
import static org.trama.brief.InventedDossier.on;
import static org.trama.brief.InventedDossier.partner;

/**
 * What a brief says of what there is on a thing.
 */
class BriefsTests {

	private static final LocalDate DAY = LocalDate.of(2030, 5, 2);

	@Test
	void shouldSayWhoDoesWhatWithTheNumbersOfTheWords() {
		Brief brief = brief(on(Kind.POPULATION, "children").action("1.1", lead("a"), partner("b"))
			.action("1.2", lead("a"))
			.action("1.3", lead("c"), mentioned("d")));
		assertThat(section(brief, "who").rows())
			.extracting((row) -> ids(row.get(0)) + " " + row.get(1).passages() + " " + row.get(2).passages())
			.containsExactly("[a] [1, 2] []", "[b] [] [1]", "[c] [3] []");
		assertThat(brief.passages()).extracting(Brief.Passage::action).containsExactly("e:1.1:1", "e:1.2:2", "e:1.3:3");
	}

	@Test
	void shouldSayWhoIsAloneInALineAndWhereSeveralCoincide() {
		Brief brief = brief(on(Kind.POPULATION, "children").action("1.1", lead("a"))
			.action("1.1", lead("b"))
			.action("1.2", lead("a")));
		assertThat(section(brief, "alone").rows()).extracting((row) -> ids(row.get(0)) + " " + ids(row.get(1)))
			.containsExactly("[a] [p:1.2]");
		assertThat(section(brief, "overlaps").rows())
			.extracting((row) -> ids(row.get(0)) + " " + ids(row.get(1)) + " " + row.get(3).passages())
			.containsExactly("[p:1.1] [a, b] [1, 2]");
		assertThat(brief.summary().get(2).en()).contains("No agency is alone: there are 2 agencies",
				"1 line of action");
	}

	@Test
	void shouldCallNobodyAloneWhereOthersActForSomethingElse() {
		Brief brief = brief(on(Kind.POPULATION, "children").action("1.1", lead("a"))
			.action("1.2", lead("a"))
			.action("1.3", mentioned("a"))
			.other("1.2", lead("b"))
			.other("1.3", lead("b")));
		assertThat(section(brief, "alone").rows()).extracting((row) -> ids(row.get(0)) + " " + ids(row.get(1)))
			.containsExactly("[a] [p:1.1]");
	}

	@Test
	void shouldTakeForNoOverlapWhatOthersDoThereForSomebodyElse() {
		Brief brief = brief(on(Kind.POPULATION, "children").action("1.1", lead("a"))
			.action("1.2", lead("a"))
			.action("1.2", lead("b"))
			.other("1.1", lead("c"))
			.other("1.2", lead("d")));
		assertThat(section(brief, "overlaps").rows())
			.extracting((row) -> ids(row.get(0)) + " " + ids(row.get(1)) + " " + row.get(3).passages())
			.containsExactly("[p:1.2] [a, b] [2, 3]");
		assertThat(brief.summary().get(3).en()).contains("1 line, initiative or population");
	}

	@Test
	void shouldTakeNoJointActionForAnOverlap() {
		assertThat(section(brief(on(Kind.PROGRAM, "census").action("1.1", lead("a"), partner("b"))), "overlaps").rows())
			.isEmpty();
	}

	@Test
	void shouldSayOfAnAgencyWhoElseIsAboutTheSameWithTheirActions() {
		Brief brief = brief(on(Kind.AGENCY, "a").action("1.1", lead("a"), mention(Kind.PROGRAM, "census", null))
			.action("1.2", lead("b"), mentioned("a"))
			.other("1.9", lead("c"), mention(Kind.PROGRAM, "census", null)));
		assertThat(brief.passages()).hasSize(1);
		assertThat(brief.summary().get(0).en()).contains("leads 1 action and partners in no actions",
				"mentioned, without a role of its own, in 1 action");
		assertThat(section(brief, "alone").rows()).extracting((row) -> ids(row.get(1))).containsExactly("[p:1.1]");
		assertThat(section(brief, "overlaps").rows()).extracting(
				(row) -> ids(row.get(0)) + " " + ids(row.get(1)) + " " + row.get(3).passages() + " " + ids(row.get(4)))
			.containsExactly("[census] [a, c] [1] [e:1.9:3]");
	}

	@Test
	void shouldSayWhatIsPromisedAndWhatIsNotScheduled() {
		Brief brief = brief(on(Kind.PLACE, "north").promise("1.1", 1200, "visits", lead("a")).idle("1.5"));
		assertThat(section(brief, "promises").rows()).singleElement().satisfies((row) -> {
			assertThat(row.get(0).words().en()).isEqualTo("1,200 visits");
			assertThat(ids(row.get(1))).isEqualTo("[a]");
			assertThat(row.get(3).passages()).containsExactly(1);
		});
		assertThat(section(brief, "idle").rows()).singleElement().satisfies((row) -> {
			assertThat(ids(row.get(0))).isEqualTo("[p:1.5]");
			assertThat(row.get(1).words().es()).isEqualTo("«Nothing in 2030»");
			assertThat(row.get(1).place()).isEqualTo(new Brief.Place(7, 8));
		});
	}

	@Test
	void shouldNameEveryLineWithNothingScheduledHoweverManyThereAre() {
		InventedDossier many = on(Kind.AGENCY, "a").action("1.1", lead("a"));
		IntStream.rangeClosed(1, 40).forEach((i) -> many.idle("2." + i));
		assertThat(section(brief(many), "idle").rows().stream().mapToInt((row) -> row.get(0).things().size()).sum())
			.isEqualTo(40);
	}

	@Test
	void shouldKnowAnAgencyThatItsActionsNameByItsShortForm() {
		Brief brief = brief(on(Kind.AGENCY, "audit").action("1.1", leadInShort("audit", "Audit")));
		assertThat(brief.summary().get(0).en()).contains("leads 1 action");
		assertThat(section(brief, "who").rows()).extracting((row) -> ids(row.get(0)) + " " + row.get(1).passages())
			.containsExactly("[audit] [1]");
	}

	@Test
	void shouldFillTheRoomThatWordsLeaveWithRows() {
		InventedDossier few = on(Kind.POPULATION, "people");
		IntStream.rangeClosed(1, 12).forEach((i) -> few.action("1." + i, lead("a" + i)));
		assertThat(section(brief(few), "who").rows()).hasSize(12);
		assertThat(brief(few).leavesOut()).isFalse();
		InventedDossier wordy = on(Kind.POPULATION, "people");
		IntStream.rangeClosed(1, 60).forEach((i) -> wordy.action("1." + i, " and so on".repeat(60), lead("a" + i)));
		assertThat(section(brief(wordy), "who").rows()).hasSizeLessThan(60);
		assertThat(section(brief(wordy), "who").left()).isNotNull();
	}

	@Test
	void shouldCountWhatItHasNoRoomFor() {
		InventedDossier many = on(Kind.POPULATION, "people");
		IntStream.rangeClosed(1, 200).forEach((i) -> many.action("1." + i, " and so on".repeat(60), lead("a" + i)));
		Brief brief = brief(many);
		assertThat(brief.passages()).hasSize(200);
		long wordless = brief.passages().stream().filter((passage) -> passage.words().isEmpty()).count();
		assertThat(wordless).isBetween(1L, 199L);
		assertThat(brief.left().en())
			.startsWith("Of the 200 passages, this short version gives %d without their words".formatted(wordless));
		Section who = section(brief, "who");
		assertThat(who.left().en()).contains(String.valueOf(200 - who.rows().size()) + " rows");
	}

	@Test
	void shouldCountEveryNameAndEveryWordThatItLeavesOut() {
		InventedDossier crowd = on(Kind.POPULATION, "people");
		IntStream.rangeClosed(1, 20)
			.forEach((i) -> crowd.action("1." + i, " and so on".repeat(80), InventedDossier.crowd("agency", 60)));
		Brief brief = brief(crowd);
		assertThat(brief.leavesOut()).isTrue();
		assertThat(brief.sections()).allSatisfy((section) -> {
			long names = section.rows().stream().flatMap(List::stream).mapToInt(Cell::more).sum();
			assertThat(section.left() != null && section.left().en().contains(names + " name")).isEqualTo(names > 0);
		});
		assertThat(brief.passages()).anyMatch((passage) -> !passage.whole());
		assertThat(brief.left()).isNotNull();
	}

	@Test
	void shouldLeaveNothingOutWhereAllOfItFits() {
		InventedDossier crowd = on(Kind.POPULATION, "people").action("1.1", " and so on".repeat(200),
				InventedDossier.crowd("a", 30));
		IntStream.rangeClosed(1, 9).forEach((i) -> crowd.idle("2." + i));
		Brief brief = brief(crowd);
		assertThat(brief.leavesOut()).isFalse();
		assertThat(brief.sections()).isEqualTo(Briefs.of(crowd.dossier(), DAY, Extent.WHOLE).sections());
		assertThat(brief.passages()).allMatch(Brief.Passage::whole);
	}

	@Test
	void shouldSayPlainlyThatThereIsNothing() {
		Brief brief = brief(on(Kind.POPULATION, "nobody"));
		assertThat(brief.summary().get(0).es()).contains("no contiene ninguna acción");
		assertThat(brief.sections()).allSatisfy((section) -> assertThat(section.rows()).isEmpty());
		assertThat(brief.left()).isNull();
	}

	@Test
	void shouldCutWholeWordsAroundWhatTells() {
		String text = "In the beginning there was a long sentence, and then INM does it, and afterwards nothing more";
		assertThat(Excerpt.of(text, List.of(Quote.of(text, 53, 64)), 40)).singleElement().satisfies((quote) -> {
			assertThat(quote.text()).contains("INM does it").hasSizeLessThan(60);
			assertThat(text).contains(" " + quote.text());
			assertThat(text.substring(quote.start(), quote.end())).isEqualTo(quote.text());
		});
	}

	@Test
	void shouldSayEachSentenceInBothLanguages() throws IOException {
		assertThat(keys("words_en.properties")).isNotEmpty().isEqualTo(keys("words.properties"));
	}

	@Test
	void shouldJoinNamesAsSpanishDoes() {
		assertThat(Words.listed(List.of(Words.plain("SRE"), Words.plain("INM"))).es()).isEqualTo("SRE e INM");
		assertThat(Words.listed(List.of(Words.plain("a"), Words.plain("b"), Words.plain("c"))).en())
			.isEqualTo("a, b and c");
	}

	private static Set<Object> keys(String file) throws IOException {
		Properties words = new Properties();
		try (InputStream in = Words.class.getResourceAsStream(file)) {
			words.load(in);
		}
		return words.keySet();
	}

	private static Brief brief(InventedDossier dossier) {
		return Briefs.of(dossier.dossier(), DAY, Extent.TWO_SHEETS);
	}

	private static Section section(Brief brief, String id) {
		return brief.sections().stream().filter((section) -> section.id().equals(id)).findFirst().orElseThrow();
	}

	private static String ids(Cell cell) {
		return cell.things().stream().map(Reference::id).toList().toString();
	}

}
