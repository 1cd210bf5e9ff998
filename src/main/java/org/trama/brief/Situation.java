package org.trama.brief;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.read.card.ActionMentions;
import org.trama.read.card.Commitment;
import org.trama.read.card.Dossier;

/**
 * The sum of a dossier: who is active, where somebody is alone, where several meet.
 *
 * @param dossier the dossier
 * @param subject what it is about
 * @param commitments the actions that the subject is about or, if it is an actor, that it
 * leads or partners in
 * @param own the same, numbered from 1
 */
record Situation(Dossier dossier, Reference subject, List<Commitment> commitments, List<Deed> own) {

	static Situation of(Dossier dossier) {
		Reference subject = subject(dossier);
		List<Commitment> active = dossier.own()
			.stream()
			.filter((action) -> !isActor(dossier) || new Deed(action.said(), 0).actors().contains(subject))
			.toList();
		List<Deed> own = IntStream.range(0, active.size())
			.mapToObj((i) -> new Deed(active.get(i).said(), i + 1))
			.toList();
		return new Situation(dossier, subject, active, own);
	}

	/** What it is about as its actions name it, which know its short form. */
	private static Reference subject(Dossier dossier) {
		String id = dossier.description().id();
		return dossier.own()
			.stream()
			.flatMap((action) -> action.said().mentions().stream())
			.map(ActionMentions.Mention::thing)
			.filter((thing) -> thing.is(dossier.kind()) && thing.id().equals(id))
			.findFirst()
			.orElseGet(() -> Reference
				.of(dossier.kind(), id, dossier.description().acronym(), dossier.description().name())
				.inEnglish(null, dossier.description().nameEn()));
	}

	boolean isActor() {
		return isActor(this.dossier);
	}

	private static boolean isActor(Dossier dossier) {
		return dossier.kind().isOf(Family.ACTOR);
	}

	/** In how many more actions an actor is only mentioned. */
	int mentioned() {
		return this.dossier.own().size() - this.own.size();
	}

	/** How many lines of action its actions advance. */
	long lines() {
		return this.own.stream().map((deed) -> deed.said().line().id()).distinct().count();
	}

	/**
	 * Whoever is active in its actions: the subject first, then who is in most of them.
	 */
	List<Part> parts() {
		Map<Reference, Part> parts = new LinkedHashMap<>();
		this.own.forEach((deed) -> deed.actors()
			.forEach((actor) -> parts.computeIfAbsent(actor, (one) -> Part.of(one, this.own, this.subject))));
		return parts.values()
			.stream()
			.sorted(Comparator.comparing((Part part) -> !part.actor().equals(this.subject))
				.thenComparing((part) -> !part.actor().is(Kind.AGENCY))
				.thenComparing((part) -> -part.actions())
				.thenComparing((part) -> part.actor().label()))
			.toList();
	}

	/** The agencies among them, without the subject itself. */
	List<Part> agencies() {
		return parts().stream()
			.filter((part) -> part.actor().is(Kind.AGENCY) && !part.actor().equals(this.subject))
			.toList();
	}

	/** Where one agency alone is active, of an actor where that is the actor. */
	List<Station> alone() {
		return stations(everybodys()).stream()
			.filter((station) -> station.agencies().size() == 1
					&& (!isActor() || station.agencies().contains(this.subject)))
			.toList();
	}

	/**
	 * Where several agencies are for the subject, those first that have no joint action:
	 * what others do there for somebody else doesn't overlap with it. An actor itself is
	 * one of several wherever others are about the same.
	 */
	List<Station> overlaps() {
		return stations(isActor() ? everybodys() : this.own).stream()
			.filter(Station::isShared)
			.sorted(Comparator.comparing((Station station) -> station.joint() > 0)
				.thenComparing((station) -> -station.agencies().size())
				.thenComparing((station) -> -station.deeds().size()))
			.toList();
	}

	/**
	 * The lines, initiatives and populations that its actions are about, but for itself,
	 * with those of some actions that are about the same.
	 */
	private List<Station> stations(List<Deed> scope) {
		return this.own.stream()
			.flatMap((deed) -> deed.about().stream())
			.filter((thing) -> !thing.equals(this.subject))
			.distinct()
			.map((thing) -> Station.of(thing, scope))
			.filter((station) -> station.deeds().stream().anyMatch((deed) -> deed.number() > 0))
			.toList();
	}

	/** All actions of the edition, the subject's with their numbers. */
	private List<Deed> everybodys() {
		Map<String, Integer> numbers = new LinkedHashMap<>();
		this.own.forEach((deed) -> numbers.put(deed.said().id(), deed.number()));
		return this.dossier.all()
			.stream()
			.map((ActionMentions action) -> new Deed(action, numbers.getOrDefault(action.id(), 0)))
			.toList();
	}

	/** The numbers of passages, in their order. */
	static List<Integer> numbers(Stream<Deed> deeds) {
		return deeds.map(Deed::number).filter((number) -> number > 0).distinct().sorted().toList();
	}

}
