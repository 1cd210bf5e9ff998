package org.trama.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.trama.document.ActionLine;
import org.trama.document.LineRange;
import org.trama.document.Paragraph;
import org.trama.document.PlanLevel;
import org.trama.document.PlanPart;
import org.trama.document.PlanTree;
import org.trama.document.ProgrammeDocument;
import org.trama.document.Source;
import org.trama.document.Span;
import org.trama.document.Status;
import org.trama.extract.Action;
import org.trama.extract.Extraction;
import org.trama.extract.Title;
import org.trama.extract.catalog.Actor;
import org.trama.extract.catalog.CatalogEntry;
import org.trama.extract.catalog.Initiative;
import org.trama.extract.catalog.Place;
import org.trama.extract.catalog.Population;
import org.trama.extract.mention.Mention;
import org.trama.extract.quantity.Quantity;
import org.trama.extract.role.Participation;
import org.trama.extract.unknown.Guess;
import org.trama.extract.unknown.Unresolved;
import org.trama.model.Bilingual;
import org.trama.model.Edition;
import org.trama.model.Kind;
import org.trama.model.Quote;
import org.trama.model.Role;

/**
 * A small programme of one strategy, made by hand: line after line with its actions.
 */
final class Sample {

	static final Population CHILDREN = new Population("sample-children", null, "Niñez de muestra", "Sample children",
			null, null, List.of("niñas"));

	static final Place TOWN = new Place("sample-town", "Villa Muestra", List.of(), "city", null, null);

	private final Edition edition;

	private final List<Line> lines = new ArrayList<>();

	private Sample(Edition edition) {
		this.edition = edition;
	}

	static Sample edition(String id, int year) {
		return new Sample(new Edition(id, "Programa " + year, year, "sample", "Plan de muestra", "hecho a mano"));
	}

	Sample line(String code, String title, Action... actions) {
		this.lines.add(new Line(code, title, List.of(actions)));
		return this;
	}

	Edition edition() {
		return this.edition;
	}

	ProgrammeDocument document() {
		List<ActionLine> read = this.lines.stream()
			.map((line) -> new ActionLine(line.code(), line.title(), new LineRange(1, 2),
					new Status(true, "Se realizarán acciones", new LineRange(3, 3)),
					line.actions()
						.stream()
						.map((action) -> new Paragraph(action.ordinal(), action.text(), action.at()))
						.toList()))
			.toList();
		PlanPart strategy = new PlanPart(PlanLevel.STRATEGY, "1.1", "Estrategia de " + this.edition.year(),
				new LineRange(1, 1), new PlanTree(List.of(), read));
		PlanPart objective = new PlanPart(PlanLevel.OBJECTIVE, "1", "Objetivo", new LineRange(1, 1),
				new PlanTree(List.of(strategy), List.of()));
		String text = "primera\n\n  tercera " + this.lines + "\n";
		return new ProgrammeDocument(new Source("muestra.txt", "0".repeat(64), text), this.edition.year(),
				new Bilingual("muestra", "sample"), List.of(), new PlanTree(List.of(objective), List.of()),
				List.of(new Span(Span.Kind.PARAGRAPH, "1.1.1", 0, text.length())));
	}

	Extraction extraction() {
		List<Title> titles = this.lines.stream()
			.map((line) -> new Title(line.code(), line.title(), true, new LineRange(1, 2),
					line.title().contains("niñas") ? List.of(mention(CHILDREN, line.title(), "niñas")) : List.of()))
			.toList();
		return new Extraction(titles, this.lines.stream().flatMap((line) -> line.actions().stream()).toList(), Set.of(),
				List.of(), List.of());
	}

	static Actor actor(String acronym, @Nullable String partOf) {
		return new Actor("sample-" + acronym.toLowerCase(Locale.ROOT), Kind.AGENCY, acronym, null, "Agencia " + acronym,
				List.of(), "secretaría", null, partOf, "hecho a mano");
	}

	static Initiative program(String name) {
		return new Initiative("sample-" + name.toLowerCase(Locale.ROOT), Kind.PROGRAM, null, null, name, List.of(),
				"hecho a mano");
	}

	/** "AAA y BBB darán 25 becas con Programa a niñas en Villa Muestra, dice XYZ." */
	static Action action(String line, int ordinal, Actor lead, Actor partner, Initiative program) {
		String text = "%s y %s darán 25 becas del %s a niñas y otra vez niñas en Villa Muestra, dice XYZ."
			.formatted(lead.acronym(), partner.acronym(), program.name());
		Mention<Population> twice = new Mention<>(CHILDREN, List.of(quote(text, "niñas"),
				Quote.of(text, text.lastIndexOf("niñas"), text.lastIndexOf("niñas") + 5)));
		return new Action(line, ordinal, true, text, new LineRange(3, 5),
				List.of(part(Role.LEAD, lead, text), part(Role.PARTNER, partner, text)),
				List.of(mention(program, text, program.name())), List.of(twice),
				List.of(mention(TOWN, text, "Villa Muestra")),
				List.of(new Quantity(new BigDecimal("25"), "becas", quote(text, "25 becas"))),
				List.of(new Unresolved("XYZ", Guess.ACTOR, quote(text, "XYZ"))));
	}

	private static Participation part(Role role, Actor actor, String text) {
		return new Participation(role, mention(actor, text, String.valueOf(actor.acronym())), quote(text, "darán"));
	}

	private static <T extends CatalogEntry> Mention<T> mention(T thing, String text, String words) {
		return new Mention<>(thing, List.of(quote(text, words)));
	}

	private static Quote quote(String text, String words) {
		int start = text.indexOf(words);
		return Quote.of(text, start, start + words.length());
	}

	private record Line(String code, String title, List<Action> actions) {
	}

}
