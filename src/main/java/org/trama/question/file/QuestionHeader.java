package org.trama.question.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.question.Column;
import org.trama.question.ColumnType;
import org.trama.question.EdgeMapping;
import org.trama.question.EmptyAnswer;
import org.trama.question.Parameter;
import org.trama.question.ParameterType;
import org.trama.question.Synonyms;

/**
 * The header of a question file, as its YAML has it.
 *
 * @param title the question's title
 * @param description what it asks, and how to read the answer
 * @param synonyms what else people call what it asks about
 * @param parameters what it can be asked with
 * @param columns what its columns are
 * @param graph how its rows become edges
 * @param nothing what it means that there are no rows
 * @param example parameters with which it returns rows
 */
record QuestionHeader(@JsonProperty(required = true) Bilingual title,
		@JsonProperty(required = true) Bilingual description, @Nullable Synonyms synonyms,
		@Nullable Map<String, ParameterEntry> parameters,
		@JsonProperty(required = true) Map<String, ColumnEntry> columns, @Nullable List<EdgeEntry> graph,
		@Nullable EmptyAnswer nothing, @JsonProperty(required = true) Map<String, String> example) {

	/** Behind the word of a family: all of its kinds. */
	private static final String ALL_KINDS = "*";

	List<Parameter> parameterList() {
		return (this.parameters == null) ? List.of()
				: this.parameters.entrySet().stream().map((entry) -> entry.getValue().named(entry.getKey())).toList();
	}

	List<Column> columnList() {
		return this.columns.entrySet().stream().map((entry) -> entry.getValue().named(entry.getKey())).toList();
	}

	List<EdgeMapping> edges() {
		return (this.graph == null) ? List.of() : this.graph.stream().map(EdgeEntry::mapping).toList();
	}

	/** A parameter without its name. */
	record ParameterEntry(@JsonProperty(required = true) String type,
			@JsonProperty("default") @Nullable Object fallback, @Nullable Boolean required, @Nullable Long minimum,
			@Nullable Long maximum, List<String> choices, @Nullable Bilingual label,
			@JsonProperty(required = true) String es, @JsonProperty(required = true) String en) {

		ParameterEntry {
			ParameterType.of(type);
			new Bilingual(es, en);
			choices = (choices != null) ? words(choices) : List.of();
		}

		Parameter named(String name) {
			Object value = (this.fallback instanceof Integer number) ? Long.valueOf(number) : this.fallback;
			return new Parameter(name, ParameterType.of(this.type), value, Boolean.TRUE.equals(this.required),
					this.minimum, this.maximum, this.choices, called(), new Bilingual(this.es, this.en));
		}

		/**
		 * What a form calls it: if nothing was said, how its description begins, up to
		 * where that starts to explain.
		 */
		private Bilingual called() {
			return (this.label != null) ? this.label : new Bilingual(beginning(this.es), beginning(this.en));
		}

		private static String beginning(String description) {
			String first = description.strip().split("[.:;(]", 2)[0];
			return first.isBlank() ? description : first;
		}

	}

	/**
	 * The words of choices. The word of a family with an asterisk stands for the kinds
	 * that belong to it, so that a new kind can be chosen without a change to the file.
	 */
	private static List<String> words(List<String> choices) {
		return choices.stream()
			.flatMap((choice) -> choice.endsWith(ALL_KINDS) ? kinds(choice) : Stream.of(choice))
			.toList();
	}

	private static Stream<String> kinds(String choice) {
		return Stream.of(Family.values())
			.filter((family) -> choice.equals(family.word() + ALL_KINDS))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("no hay ninguna familia «%s»; hay %s".formatted(choice,
					Stream.of(Family.values()).map((family) -> family.word() + ALL_KINDS).toList())))
			.kinds()
			.stream()
			.map(Kind::word);
	}

	/** A column without its name. */
	record ColumnEntry(@JsonProperty(required = true) String type, @JsonProperty(required = true) String es,
			@JsonProperty(required = true) String en) {

		ColumnEntry {
			ColumnType.of(type);
			new Bilingual(es, en);
		}

		Column named(String name) {
			return new Column(name, ColumnType.of(this.type), new Bilingual(this.es, this.en));
		}

	}

	/** An edge without its rows. */
	record EdgeEntry(@JsonProperty(required = true) String from, @JsonProperty(required = true) String to,
			@JsonProperty(required = true) String type, @Nullable String weight, @Nullable Boolean directed) {

		EdgeMapping mapping() {
			return new EdgeMapping(this.from, this.to, this.type, this.weight, Boolean.TRUE.equals(this.directed));
		}

	}

}
