package org.trama.read;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.read.aggregate.ThingCounts;
import org.trama.read.card.Description;
import org.trama.read.card.ThingRow;
import org.trama.read.name.KnownName;

import org.springframework.data.neo4j.core.schema.DynamicLabels;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Property;

/**
 * A node that stands for a thing of the catalog, without what it is related to:
 * hierarchies and actions are asked for apart, so that reading one never drags in the
 * others. No node has the label {@code Thing}; Spring Data finds the class for a node by
 * the label of its family.
 */
@Node("Thing")
abstract sealed class ThingEntity {

	@Id
	private final String id;

	private final String name;

	@Property("short")
	private @Nullable String shortName;

	private @Nullable String guessed;

	private @Nullable String guessedEn;

	private final @Nullable List<String> aliases;

	private final @Nullable List<String> names;

	private ThingEntity(String id, String name, @Nullable List<String> aliases, @Nullable List<String> names) {
		this.id = id;
		this.name = name;
		this.aliases = aliases;
		this.names = names;
	}

	String id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	List<String> aliases() {
		return Objects.requireNonNullElse(this.aliases, List.of());
	}

	@Nullable String acronym() {
		return null;
	}

	/**
	 * Why it is taken for what it is, if no catalog has it.
	 */
	final @Nullable Bilingual guess() {
		return (this.guessed != null) ? Bilingual.of(this.guessed, this.guessedEn) : null;
	}

	/**
	 * What sort of actor or place it is.
	 */
	@Nullable String kind() {
		return null;
	}

	/**
	 * What kind of thing it is.
	 */
	abstract Kind type();

	/**
	 * What the catalog says of it.
	 */
	abstract Description description();

	/**
	 * All it is called.
	 */
	final KnownName known() {
		Reference known = reference();
		Stream<String> english = Stream.of(known.labelEn(), known.nameEn()).flatMap(Stream::ofNullable);
		return new KnownName(known,
				Stream.concat(Objects.requireNonNullElse(this.names, List.of(this.name)).stream(), english)
					.distinct()
					.toList());
	}

	Reference reference() {
		String brief = (acronym() != null) ? acronym() : this.shortName;
		return Reference.of(type(), this.id, brief, this.name);
	}

	/**
	 * The thing as a list shows it.
	 * @param counts what is counted of it
	 */
	final ThingRow row(ThingCounts counts) {
		return new ThingRow(this.id, acronym(), this.name, reference().nameEn(), kind(), counts.actions(),
				counts.roles(), counts.agencies());
	}

	private static Kind ofLabels(Set<String> labels) {
		return Kind.ofLabels(labels).orElseThrow(() -> new IllegalStateException("No kind of thing: " + labels));
	}

	/**
	 * Whoever takes part in actions.
	 */
	@Node("Actor")
	static final class Actor extends ThingEntity {

		private final @Nullable String acronym;

		private final String kind;

		private final @Nullable String sector;

		private final @Nullable String source;

		@DynamicLabels
		private final Set<String> labels;

		Actor(String id, @Nullable String acronym, String name, @Nullable List<String> aliases,
				@Nullable List<String> names, String kind, @Nullable String sector, @Nullable String source,
				Set<String> labels) {
			super(id, name, aliases, names);
			this.acronym = acronym;
			this.kind = kind;
			this.sector = sector;
			this.source = source;
			this.labels = labels;
		}

		@Override
		@Nullable String acronym() {
			return this.acronym;
		}

		@Override
		String kind() {
			return this.kind;
		}

		@Override
		Kind type() {
			return ofLabels(this.labels);
		}

		@Override
		Description description() {
			return new Description(id(), this.acronym, name(), null, aliases(), this.kind, this.sector, this.source,
					guess());
		}

	}

	/**
	 * What actions are carried out through.
	 */
	@Node("Initiative")
	static final class Initiative extends ThingEntity {

		private final @Nullable String acronym;

		private final @Nullable String source;

		@DynamicLabels
		private final Set<String> labels;

		Initiative(String id, @Nullable String acronym, String name, @Nullable List<String> aliases,
				@Nullable List<String> names, @Nullable String source, Set<String> labels) {
			super(id, name, aliases, names);
			this.acronym = acronym;
			this.source = source;
			this.labels = labels;
		}

		@Override
		@Nullable String acronym() {
			return this.acronym;
		}

		@Override
		Kind type() {
			return ofLabels(this.labels);
		}

		@Override
		Description description() {
			return new Description(id(), this.acronym, name(), null, aliases(), null, null, this.source, guess());
		}

	}

	/**
	 * Whom actions serve.
	 */
	@Node("Population")
	static final class Population extends ThingEntity {

		private final @Nullable String nameEn;

		private @Nullable String shortEn;

		Population(String id, String name, @Nullable String nameEn, @Nullable List<String> aliases,
				@Nullable List<String> names) {
			super(id, name, aliases, names);
			this.nameEn = nameEn;
		}

		@Override
		Kind type() {
			return Kind.POPULATION;
		}

		@Override
		Reference reference() {
			return super.reference().inEnglish(this.shortEn, this.nameEn);
		}

		@Override
		Description description() {
			return new Description(id(), null, name(), this.nameEn, aliases(), null, null, null, null);
		}

	}

	/**
	 * Where actions take place.
	 */
	@Node("Place")
	static final class Place extends ThingEntity {

		private final String kind;

		Place(String id, String name, @Nullable List<String> aliases, @Nullable List<String> names, String kind) {
			super(id, name, aliases, names);
			this.kind = kind;
		}

		@Override
		String kind() {
			return this.kind;
		}

		@Override
		Kind type() {
			return Kind.PLACE;
		}

		@Override
		Description description() {
			return new Description(id(), null, name(), null, aliases(), this.kind, null, null, null);
		}

	}

}
