package org.trama.extract;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.trama.document.ActionLine;
import org.trama.document.Paragraph;
import org.trama.extract.catalog.Catalogs;
import org.trama.extract.mention.Mention;
import org.trama.extract.mention.NameMention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Quote;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractorTests {

	private static final List<Action> ACTIONS = Bundled.EXTRACTION.actions();

	@Test
	void shouldFind160ActionsIn159ParagraphsOf195Lines() {
		assertThat(Bundled.DOCUMENT.lines().mapToInt((line) -> line.paragraphs().size()).sum()).isEqualTo(159);
		assertThat(ACTIONS).hasSize(160);
		assertThat(Bundled.EXTRACTION.titles()).hasSize(195);
	}

	@Test
	void shouldQuoteTheVeryWordsOfTheText() {
		assertThat(ACTIONS).allSatisfy((action) -> assertThat(quotes(action))
			.allMatch((quote) -> action.text().substring(quote.start(), quote.end()).equals(quote.text())));
		assertThat(Bundled.EXTRACTION.titles())
			.allSatisfy((title) -> assertThat(title.populations()).flatMap(Mention::quotes)
				.allMatch((quote) -> title.text().substring(quote.start(), quote.end()).equals(quote.text())));
	}

	@Test
	void shouldShowTheActorsNameInTheWordsThatGiveItsRole() {
		assertThat(ACTIONS.stream().flatMap((action) -> action.actors().stream())).allMatch((actor) -> actor.actor()
			.quotes()
			.stream()
			.anyMatch((quote) -> actor.evidence().start() <= quote.start() && quote.end() <= actor.evidence().end()));
	}

	@Test
	void shouldGiveTheSameResultEveryTime() {
		assertThat(new Extractor(Catalogs.bundled().of("mx")).extract(Bundled.DOCUMENT)).isEqualTo(Bundled.EXTRACTION);
	}

	@Test
	void shouldKeepAParagraphThatItFailsToReadAndGoOnWithTheOthers() {
		Extraction extraction = new Extractor(new ParagraphReader(Catalogs.bundled().of("mx")) {
			@Override
			Reading read(ActionLine line, Paragraph paragraph, DocumentContext document,
					Collection<NameMention> earlier, SourceLines lines, int before) {
				if (line.code().equals("1.2.1")) {
					throw new IllegalArgumentException("begin 79, end 78");
				}
				return super.read(line, paragraph, document, earlier, lines, before);
			}
		}).extract(Bundled.DOCUMENT);
		assertThat(extraction.actions()).extracting(Action::text)
			.containsExactlyElementsOf(ACTIONS.stream().map(Action::text).toList());
		assertThat(extraction.actions()).filteredOn((action) -> !action.line().equals("1.2.1"))
			.containsExactlyElementsOf(ACTIONS.stream().filter((action) -> !action.line().equals("1.2.1")).toList());
		assertThat(extraction.doubts()).isNotEmpty()
			.allSatisfy((doubt) -> assertThat(doubt.words().es()).contains("1.2.1"));
	}

	@Test
	void shouldNameEachThingOnceInAnAction() {
		assertThat(ACTIONS).allSatisfy((action) -> {
			assertThat(action.actors()).extracting((actor) -> actor.actor().of().id()).doesNotHaveDuplicates();
			assertThat(action.initiatives()).extracting((mention) -> mention.of().id()).doesNotHaveDuplicates();
			assertThat(action.places()).extracting((mention) -> mention.of().id()).doesNotHaveDuplicates();
			assertThat(action.populations()).extracting((mention) -> mention.of().id()).doesNotHaveDuplicates();
		});
	}

	@Test
	void shouldNumberTheActionsOfALineAndLeadBackToTheirSourceLines() {
		assertThat(ACTIONS).allSatisfy((action) -> {
			List<String> lines = Bundled.DOCUMENT.source().lines().subList(action.at().first() - 1, action.at().last());
			assertThat(visible(String.join("", lines))).contains(visible(action.text()));
			assertThat(visible(lines.get(lines.size() - 1))).isNotEmpty();
		});
		assertThat(ACTIONS.stream().map((action) -> action.line() + ":" + action.ordinal())).doesNotHaveDuplicates();
	}

	private static String visible(String text) {
		return text.replaceAll("[\\s\\u00a0]+", "");
	}

	private static Stream<Quote> quotes(Action action) {
		return Stream.of(action.actors().stream().map(Participation::evidence),
				action.actors().stream().flatMap((actor) -> actor.actor().quotes().stream()),
				action.initiatives().stream().flatMap((mention) -> mention.quotes().stream()),
				action.populations().stream().flatMap((mention) -> mention.quotes().stream()),
				action.places().stream().flatMap((mention) -> mention.quotes().stream()),
				action.quantities().stream().map(Quantity::quote), action.unresolved().stream().map(Unresolved::quote))
			.flatMap((stream) -> stream);
	}

}
