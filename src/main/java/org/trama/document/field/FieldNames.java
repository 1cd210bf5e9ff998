package org.trama.document.field;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.grammar.GrammarFile;
import org.trama.text.Folding;

/**
 * The names that plans give the parts of their rows.
 */
public final class FieldNames {

	/** The names of {@code grammar/fields.yaml}. */
	public static final FieldNames KNOWN = GrammarFile.FIELDS.read(Lists.class).names();

	private final Map<String, Field> fields;

	private final Set<String> told;

	private final Sheets sheets;

	private FieldNames(Map<String, Field> fields, Set<String> told, Sheets sheets) {
		this.fields = Map.copyOf(fields);
		this.told = Set.copyOf(told);
		this.sheets = sheets;
	}

	/**
	 * One name of each field, by which a person can say what a column is about.
	 */
	public static List<String> examples() {
		return List.of("eje", "objetivo", "estrategia", "línea", "acción", "estado", "agencia", "participa",
				"población", "lugar", "meta", "otro");
	}

	/**
	 * These names and others, which count before them.
	 * @param names further names and what each is about
	 */
	public FieldNames with(Map<String, Field> names) {
		Map<String, Field> all = new HashMap<>(this.fields);
		Set<String> own = new HashSet<>(this.told);
		names.forEach((name, field) -> {
			all.put(Folding.fold(name), field);
			own.add(Folding.fold(name));
		});
		return new FieldNames(all, own, this.sheets);
	}

	/**
	 * Whether a person has said what a name is about.
	 * @param name a label or a title
	 */
	public boolean isTold(String name) {
		return this.told.contains(Folding.fold(name));
	}

	/**
	 * What a name is about.
	 * @param name a label or a title, in any case, with or without accents
	 */
	public Optional<Field> of(String name) {
		return Optional.ofNullable(this.fields.get(Folding.fold(name)));
	}

	/**
	 * What a column is about: its title may say more than a name does.
	 * @param title the column's title
	 */
	public Optional<Field> ofColumn(String title) {
		List<String> words = Folding.words(title);
		for (int length = words.size(); length > 0; length--) {
			Field field = this.fields.get(String.join(" ", words.subList(0, length)));
			if (field != null) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}

	/**
	 * Whether a label stands in front of the name of a sheet.
	 * @param label the label
	 */
	public boolean isSheet(String label) {
		return this.sheets.labels().contains(Folding.fold(label));
	}

	/**
	 * Whether the name of a sheet is a body's, so that its rows are that body's.
	 * @param name the sheet's name
	 */
	public boolean namesBody(String name) {
		String folded = Folding.fold(name) + " ";
		return this.sheets.bodies().stream().anyMatch((word) -> folded.startsWith(word + " "));
	}

	private static Set<String> folded(List<String> words) {
		return words.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
	}

	/** What sheets are called, and what the names of bodies begin with, folded. */
	private record Sheets(Set<String> labels, Set<String> bodies) {
	}

	/** The lists of {@code grammar/fields.yaml}; what each is for stands there. */
	record Lists(List<String> axis, List<String> objective, List<String> strategy, List<String> line,
			List<String> action, List<String> status, List<String> lead, List<String> partner, List<String> population,
			List<String> place, List<String> target, List<String> other, List<String> sheet, List<String> body) {

		FieldNames names() {
			Map<String, Field> fields = new HashMap<>();
			this.axis.forEach((name) -> fields.put(Folding.fold(name), Field.AXIS));
			this.objective.forEach((name) -> fields.put(Folding.fold(name), Field.OBJECTIVE));
			this.strategy.forEach((name) -> fields.put(Folding.fold(name), Field.STRATEGY));
			this.line.forEach((name) -> fields.put(Folding.fold(name), Field.LINE));
			this.action.forEach((name) -> fields.put(Folding.fold(name), Field.ACTION));
			this.status.forEach((name) -> fields.put(Folding.fold(name), Field.STATUS));
			this.lead.forEach((name) -> fields.put(Folding.fold(name), Field.LEAD));
			this.partner.forEach((name) -> fields.put(Folding.fold(name), Field.PARTNER));
			this.population.forEach((name) -> fields.put(Folding.fold(name), Field.POPULATION));
			this.place.forEach((name) -> fields.put(Folding.fold(name), Field.PLACE));
			this.target.forEach((name) -> fields.put(Folding.fold(name), Field.TARGET));
			this.other.forEach((name) -> fields.put(Folding.fold(name), Field.OTHER));
			return new FieldNames(fields, Set.of(), new Sheets(folded(this.sheet), folded(this.body)));
		}

	}

}
