package org.trama.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A kind of thing in the graph: its label, its word in addresses, and its names for a
 * person. A kind that is added here is read from the catalog, loaded, listed, searched,
 * asked for, drawn and exported like the others of its family.
 */
public enum Kind {

	/** A multi-year programme. */
	PLAN(null, "Plan", "plan", "plans", new Bilingual("plan", "plan"), new Bilingual("Planes", "Plans")),
	/** One document of a plan. */
	EDITION(null, "Edition", "edition", "editions", new Bilingual("edición", "edition"),
			new Bilingual("Ediciones", "Editions")),
	/** An axis of a plan, above its objectives. */
	AXIS(null, "Axis", "axis", "axes", new Bilingual("eje", "axis"), new Bilingual("Ejes", "Axes")),
	/** An objective of a plan. */
	OBJECTIVE(null, "Objective", "objective", "objectives", new Bilingual("objetivo", "objective"),
			new Bilingual("Objetivos", "Objectives")),
	/** A strategy of a plan. */
	STRATEGY(null, "Strategy", "strategy", "strategies", new Bilingual("estrategia", "strategy"),
			new Bilingual("Estrategias", "Strategies")),
	/** A line of action of a plan. */
	LINE(null, "ActionLine", "line", "lines", new Bilingual("línea de acción", "line of action"),
			new Bilingual("Líneas de acción", "Lines of action")),
	/** One commitment under a line of action. */
	ACTION(null, "Action", "action", "actions", new Bilingual("acción", "action"),
			new Bilingual("Acciones", "Actions")),
	/** A public body of the document's own country. */
	AGENCY(Family.ACTOR, "Agency", "agency", "agencies", new Bilingual("dependencia", "agency"),
			new Bilingual("Dependencias", "Agencies")),
	/** Any other actor: international, foreign, civil, academic, private. */
	ORGANIZATION(Family.ACTOR, "Organization", "organization", "organizations",
			new Bilingual("organización", "organization"), new Bilingual("Organizaciones", "Organizations")),
	/** A line of public activity: programme, campaign, operation, service, survey. */
	PROGRAM(Family.INITIATIVE, "Program", "program", "programs", new Bilingual("programa", "programme"),
			new Bilingual("Programas", "Programmes")),
	/** A named norm or tool: law, agreement, protocol, guide, register, card. */
	INSTRUMENT(Family.INITIATIVE, "Instrument", "instrument", "instruments", new Bilingual("instrumento", "instrument"),
			new Bilingual("Instrumentos", "Instruments")),
	/** A named space of coordination: council, commission, working group, network. */
	FORUM(Family.INITIATIVE, "Forum", "forum", "forums", new Bilingual("foro", "forum"),
			new Bilingual("Foros", "Forums")),
	/** A target population. */
	POPULATION(Family.POPULATION, "Population", "population", "populations", new Bilingual("población", "population"),
			new Bilingual("Poblaciones", "Populations")),
	/** A named place. */
	PLACE(Family.PLACE, "Place", "place", "places", new Bilingual("lugar", "place"),
			new Bilingual("Lugares", "Places")),
	/** A promised quantity. */
	TARGET(null, "Target", "target", "targets", new Bilingual("meta", "target"), new Bilingual("Metas", "Targets")),
	/** A name that the catalog lacks. */
	UNRESOLVED(null, "Unresolved", "unresolved", "unresolved", new Bilingual("nombre por confirmar", "unknown name"),
			new Bilingual("Nombres por confirmar", "Unknown names")),
	/** Some lines of a document's source. */
	SOURCE_PAGE(null, "SourcePage", "source", "sources", new Bilingual("texto", "source"),
			new Bilingual("Textos", "Sources"));

	private final @Nullable Family family;

	private final String label;

	private final String word;

	private final String plural;

	private final Bilingual title;

	private final Bilingual titles;

	Kind(@Nullable Family family, String label, String word, String plural, Bilingual title, Bilingual titles) {
		this.family = family;
		this.label = label;
		this.word = word;
		this.plural = plural;
		this.title = title;
		this.titles = titles;
	}

	/**
	 * The family of what documents name by name; none of plans, their parts and what
	 * stands in actions only.
	 */
	public @Nullable Family family() {
		return this.family;
	}

	/**
	 * Whether it belongs to a family.
	 * @param one the family
	 */
	public boolean isOf(Family one) {
		return this.family == one;
	}

	/**
	 * The most telling label of its nodes, such as {@code Agency}.
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The label within which the ids of its nodes are unique, such as {@code Actor}.
	 */
	public String keyLabel() {
		return (this.family != null) ? this.family.label() : this.label;
	}

	/**
	 * All labels of its nodes, the one that ids belong to first.
	 */
	public List<String> labels() {
		return Stream.of(keyLabel(), this.label).distinct().toList();
	}

	/**
	 * Its name in addresses, in question files and in answers, such as {@code agency}.
	 */
	public String word() {
		return this.word;
	}

	/**
	 * The name of many of it in addresses, such as {@code agencies}.
	 */
	public String plural() {
		return this.plural;
	}

	/**
	 * Its name for a person, in the middle of a sentence: {@code dependencia}.
	 */
	public Bilingual title() {
		return this.title;
	}

	/**
	 * The name of many of it for a person, as a heading: {@code Dependencias}.
	 */
	public Bilingual titles() {
		return this.titles;
	}

	/**
	 * An id with what tells its kind in front, which no two nodes share, such as
	 * {@code actor:inm} or {@code line:pem-2014-2018:1.2.4}.
	 * @param id the id of a node of this kind
	 */
	public String address(String id) {
		return ((this.family != null) ? this.family.word() : this.word) + ":" + id;
	}

	/**
	 * The kinds of what documents name by name, in their order.
	 */
	public static List<Kind> named() {
		return Stream.of(values()).filter((kind) -> kind.family != null).toList();
	}

	/**
	 * The labels to one of which every id belongs, each once.
	 */
	public static List<String> keyLabels() {
		return Stream.of(values()).map(Kind::keyLabel).distinct().toList();
	}

	/**
	 * The kind of a node.
	 * @param labels its labels, in any order
	 * @return the kind, none if it is no node of Trama's
	 */
	public static Optional<Kind> ofLabels(Collection<String> labels) {
		return Stream.of(values()).filter((kind) -> labels.contains(kind.label)).findFirst();
	}

	/**
	 * The kind of a word.
	 * @param word its name in addresses, such as {@code agency}, in any case
	 */
	public static Optional<Kind> ofWord(String word) {
		String folded = word.toLowerCase(Locale.ROOT);
		return Stream.of(values()).filter((kind) -> kind.word.equals(folded)).findFirst();
	}

	/**
	 * The kind of a plural.
	 * @param plural the name of many of it in addresses, such as {@code agencies}
	 */
	public static Optional<Kind> ofPlural(String plural) {
		return Stream.of(values()).filter((kind) -> kind.plural.equals(plural)).findFirst();
	}

}
