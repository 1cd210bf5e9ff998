package org.trama.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.trama.model.Bilingual;
import org.trama.model.Kind;
import org.trama.model.Reference;
import org.trama.read.Dossiers;
import org.trama.read.card.Dossier;
import org.trama.read.card.EditionCard;

import org.springframework.stereotype.Service;

/**
 * Makes briefs of what stands in the graph.
 */
@Service
public class Briefs {

	private final Dossiers dossiers;

	Briefs(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	/**
	 * A brief of a thing.
	 * @param kind its kind
	 * @param id its id
	 * @param edition the edition's id, or none for the newest that says something of it
	 * @param day the day it is made
	 * @param extent the room that it may take
	 */
	public Optional<Brief> find(Kind kind, String id, @Nullable String edition, LocalDate day, Extent extent) {
		return this.dossiers.find(kind, id, edition).map((dossier) -> of(dossier, day, extent));
	}

	/**
	 * Composes a brief.
	 * @param dossier what there is on the thing
	 * @param day the day it is made
	 * @param extent the room that it may take
	 */
	static Brief of(Dossier dossier, LocalDate day, Extent extent) {
		Situation situation = Situation.of(dossier);
		Draft draft = Draft.of(situation, extent);
		Reference subject = situation.subject();
		Bilingual kind = dossier.kind().title();
		EditionCard edition = dossier.edition();
		return new Brief(subject, kind, Words.say("title", name(dossier)),
				new Brief.Source(edition.id(), edition.title(), edition.plan().title(), edition.sha256()), day,
				draft.summary(), draft.sections(), draft.passages(), left(draft.passages()),
				Words.say("citation", name(dossier), kind, Words.day(day), Words.say("citation.source", edition.title(),
						edition.id(), Optional.ofNullable(edition.sha256()).orElse("–"))));
	}

	private static @Nullable Bilingual left(List<Brief.Passage> passages) {
		long wordless = passages.stream().filter((passage) -> passage.words().isEmpty()).count();
		long cut = passages.stream().filter((passage) -> !passage.whole()).count() - wordless;
		if (wordless > 0 && cut > 0) {
			return Words.say("left.passages", wordless, passages.size(), cut);
		}
		if (wordless > 0) {
			return Words.say("left.wordless", wordless, passages.size());
		}
		return (cut > 0) ? Words.say("left.cut", cut, passages.size()) : null;
	}

	private static Bilingual name(Dossier dossier) {
		Bilingual name = Bilingual.of(dossier.description().name(), dossier.description().nameEn());
		String acronym = dossier.description().acronym();
		String after = (acronym != null) ? " (" + acronym + ")" : "";
		return new Bilingual(name.es() + after, name.en() + after);
	}

}
