package org.trama.load.description;

import java.util.List;
import java.util.Optional;

import org.trama.document.ProgrammeDocument;
import org.trama.model.Edition;
import org.trama.text.Folding;

/**
 * Completes what is said about a document with what the document, its file's name and the
 * graph tell.
 */
public final class EditionGuess {

	private EditionGuess() {
	}

	/**
	 * Decides which edition a document is.
	 * @param said what is said about it
	 * @param document the document
	 * @param stored the editions that the graph has
	 */
	public static Edition complete(EditionDescription said, ProgrammeDocument document, List<Edition> stored) {
		String name = document.source().name();
		String id = (said.id() != null) ? said.id() : slug(name);
		Optional<Edition> before = stored.stream().filter((edition) -> edition.id().equals(id)).findFirst();
		EditionDescription known = said.orElse(before.map(EditionGuess::description).orElse(EditionDescription.NONE));
		int year = Optional.ofNullable(known.year())
			.or(() -> Optional.ofNullable(document.year()))
			.orElseThrow(() -> new InvalidDescription(name, "year",
					"el documento no dice qué año cubre; indíquelo con --year AAAA"));
		String planId = Optional.ofNullable(known.planId()).orElse(withoutYear(id, year));
		String planTitle = Optional.ofNullable(known.planTitle()).or(() -> titleOf(planId, stored)).orElse(planId);
		new EditionDescription(id, null, null, planId, null, null, null).requireUsable(name);
		return new Edition(id, Optional.ofNullable(known.title()).orElse("%s, %d".formatted(planTitle, year)), year,
				planId, planTitle, Optional.ofNullable(known.origin()).orElse(name));
	}

	private static EditionDescription description(Edition edition) {
		return new EditionDescription(edition.id(), edition.title(), edition.year(), edition.planId(),
				edition.planTitle(), edition.origin(), null);
	}

	private static Optional<String> titleOf(String plan, List<Edition> stored) {
		return stored.stream().filter((edition) -> edition.planId().equals(plan)).map(Edition::planTitle).findFirst();
	}

	private static String slug(String name) {
		return Folding.fold(SourceFile.stem(name)).replace(' ', '-');
	}

	private static String withoutYear(String id, int year) {
		String plan = id.replaceAll("-?%d$".formatted(year), "");
		return plan.isEmpty() ? id : plan;
	}

}
