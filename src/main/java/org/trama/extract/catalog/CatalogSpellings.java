package org.trama.extract.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The words by which the things of a catalog are found in a text.
 *
 * @param names how actors and initiatives are called
 * @param places how places are called
 * @param homes the ids of the document's own country, or of those it speaks of alike
 * @param offices how lists of bodies begin, of which each place has one
 * @param groups how populations are called
 * @param themes what whole documents may be about
 * @param standForPlace the ids of bodies that stand for a place: who names the body names
 * the place too
 * @param generic spellings that many things have, each with the ids of those whose its
 * thing is: it means that thing only beside all of them
 */
public record CatalogSpellings(List<Spelling> names, List<Spelling> places, Set<String> homes, List<OfficeList> offices,
		List<GroupPhrase> groups, List<Theme> themes, Set<String> standForPlace, Map<Spelling, List<String>> generic) {

	public CatalogSpellings {
		names = List.copyOf(names);
		places = List.copyOf(places);
		offices = List.copyOf(offices);
		groups = List.copyOf(groups);
		themes = List.copyOf(themes);
		homes = Set.copyOf(homes);
		standForPlace = Set.copyOf(standForPlace);
		generic = Map.copyOf(generic);
	}

	/**
	 * How a list of bodies begins, such as "Fiscalías Generales de".
	 *
	 * @param opening the words in front of the first place
	 * @param bodies the body of each place, by the place's id
	 */
	public record OfficeList(String opening, Map<String, Actor> bodies) {

		public OfficeList {
			bodies = Map.copyOf(bodies);
		}

	}

	/**
	 * Words that name people.
	 *
	 * @param words the words
	 * @param then words that have to follow in the same clause, empty if none
	 * @param of the groups they name; none if they only look as if they did
	 * @param conjunct whether they count only as a further member of a list of groups
	 * @param theme what a document has to be about for them to name those groups; null if
	 * they always do
	 * @param elsewhere the groups they name in other documents
	 */
	public record GroupPhrase(String words, String then, List<Population> of, boolean conjunct, @Nullable Theme theme,
			List<Population> elsewhere) {

		public GroupPhrase {
			of = List.copyOf(of);
			elsewhere = List.copyOf(elsewhere);
		}

		/**
		 * Whether the words only look as if they named people.
		 */
		public boolean silent() {
			return this.of.isEmpty();
		}

		/**
		 * The groups they name only in documents that are not about their theme.
		 */
		public List<Population> standIns() {
			return this.elsewhere.stream().filter((group) -> !this.of.contains(group)).toList();
		}

		/**
		 * The groups they name in a document.
		 * @param about what the document is about
		 */
		public List<Population> named(Set<Theme> about) {
			return (this.theme == null || about.contains(this.theme)) ? this.of : this.elsewhere;
		}

	}

}
