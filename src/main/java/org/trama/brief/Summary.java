package org.trama.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Family;
import org.trama.model.Kind;
import org.trama.model.Reference;

/**
 * The few sentences at the head of a brief: how much, by whom, who is alone, where
 * several meet, what is promised and what isn't scheduled.
 */
final class Summary {

	private static final int NAMED = 3;

	private final Situation situation;

	Summary(Situation situation) {
		this.situation = situation;
	}

	/** Three to five sentences or pairs of them. */
	List<Bilingual> sentences() {
		List<Bilingual> sentences = new ArrayList<>();
		sentences.add(first());
		if (!this.situation.own().isEmpty()) {
			sentences.add(whoMost());
			sentences.add(alone());
			sentences.add(overlaps());
		}
		sentences.add(promisesAndIdle());
		return sentences;
	}

	private Bilingual first() {
		String edition = this.situation.dossier().edition().title();
		Bilingual mentioned = Words.say("summary.mentioned", Words.say("actions", this.situation.mentioned()));
		if (this.situation.own().isEmpty()) {
			Bilingual nothing = Words.say("summary.nothing", edition);
			return (this.situation.mentioned() > 0) ? Words.together(nothing, mentioned) : nothing;
		}
		Bilingual lines = Words.say("lines", this.situation.lines());
		if (this.situation.isActor()) {
			Part part = this.situation.parts().get(0);
			Bilingual does = Words.say("summary.actor", edition, Words.say("actions", part.leads().size()),
					Words.say("actions", part.partners().size()), lines);
			return (this.situation.mentioned() > 0) ? Words.together(does, mentioned) : does;
		}
		int actions = this.situation.own().size();
		int agencies = this.situation.agencies().size();
		return Words.say("summary." + family().name().toLowerCase(Locale.ROOT), edition, Words.say("actions", actions),
				lines, Words.say("agencies", agencies), actions, agencies);
	}

	private Family family() {
		Family family = this.situation.dossier().kind().family();
		return (family != null) ? family : Family.ACTOR;
	}

	private Bilingual whoMost() {
		List<Part> most = this.situation.agencies();
		if (most.isEmpty()) {
			return Words.say(this.situation.isActor() ? "summary.by-itself" : "summary.no-agency");
		}
		return Words.say(this.situation.isActor() ? "summary.beside" : "summary.most", Words.listed(most.stream()
			.limit(NAMED)
			.map((part) -> Words.say("with-actions", part.actor().labels(), Words.say("actions", part.actions())))
			.toList()));
	}

	private Bilingual alone() {
		List<Station> alone = this.situation.alone();
		Bilingual where = alone.isEmpty() ? Words.say("summary.never-alone")
				: Words.say(this.situation.isActor() ? "summary.only" : "summary.alone", counted(alone));
		List<Part> agencies = this.situation.agencies();
		if (this.situation.isActor() || agencies.isEmpty()) {
			return where;
		}
		return (agencies.size() == 1) ? Words.say("summary.single", agencies.get(0).actor().names())
				: Words.together(Words.say("summary.together", Words.say("agencies", agencies.size())), where);
	}

	private Bilingual overlaps() {
		List<Station> shared = this.situation.overlaps();
		return shared.isEmpty() ? Words.say("summary.no-overlaps") : Words.say("summary.overlaps", shared.size(),
				shared.stream().filter((station) -> station.joint() == 0).count());
	}

	private Bilingual promisesAndIdle() {
		int promises = this.situation.commitments().stream().mapToInt((action) -> action.promises().size()).sum();
		int idle = this.situation.dossier().idle().size();
		Bilingual lines = (idle > 0) ? Words.say("summary.idle", idle) : Words.say("summary.no-idle");
		return (promises > 0) ? Words.together(Words.say("summary.promises", promises), lines) : lines;
	}

	/** How many there are of each sort that there is. */
	private static Bilingual counted(List<Station> stations) {
		return Words.listed(Stream
			.of(Map.entry("lines", count(stations, null)), Map.entry("initiatives", count(stations, Family.INITIATIVE)),
					Map.entry("populations", count(stations, Family.POPULATION)))
			.filter((sort) -> sort.getValue() > 0)
			.map((sort) -> Words.say(sort.getKey(), sort.getValue()))
			.toList());
	}

	private static long count(List<Station> stations, @Nullable Family family) {
		return stations.stream().map(Station::thing).filter((thing) -> isOf(thing, family)).count();
	}

	private static boolean isOf(Reference thing, @Nullable Family family) {
		return Kind.ofWord(thing.kind()).map(Kind::family).orElse(null) == family;
	}

}
