package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.trama.extract.catalog.CatalogFiles.Populations;
import org.trama.extract.catalog.CatalogSpellings.GroupPhrase;
import org.trama.model.Bilingual;
import org.trama.text.Folding;

/**
 * Reads the phrases by which documents name populations.
 */
final class GroupReader {

	private static final String GAP = " .. ";

	private final CatalogCheck check;

	private String file = CatalogFolder.POPULATIONS;

	private final List<GroupPhrase> phrases = new ArrayList<>();

	private final Map<String, String> words = new HashMap<>();

	private final List<Theme> themes = new ArrayList<>();

	private final Map<String, Population> elsewhere = new HashMap<>();

	GroupReader(CatalogCheck check) {
		this.check = check;
	}

	/**
	 * The phrases of all files read so far.
	 */
	List<GroupPhrase> phrases() {
		return this.phrases;
	}

	/**
	 * The themes of all files read so far.
	 */
	List<Theme> themes() {
		return this.themes;
	}

	/**
	 * Reads one more file; words, themes and groups that an earlier one defined may be
	 * used in it.
	 */
	void read(String file, Populations groups) {
		this.file = file;
		this.words.putAll(groups.words());
		groups.themes().forEach(this::theme);
		for (Populations.Group group : groups.entries()) {
			String id = String.valueOf(group.id());
			if (group.elsewhere() != null) {
				this.elsewhere.put(id, population(id, group.elsewhere()));
			}
		}
		groups.silent().forEach((phrase) -> add("silent", phrase, List.of(), false));
		for (CatalogFiles.Joint joint : groups.joint()) {
			List<Population> of = joint.names().stream().map((id) -> population(joint.phrase(), id)).toList();
			add(joint.phrase(), joint.phrase(), of, false);
		}
		for (Populations.Group group : groups.entries()) {
			String id = String.valueOf(group.id());
			List<Population> of = List.of(population(id, id));
			group.phrases().forEach((phrase) -> add(id, phrase, of, false));
			group.conjuncts().forEach((phrase) -> add(id, phrase, of, true));
		}
	}

	private void theme(Populations.Matter matter) {
		String of = population("themes", String.valueOf(matter.of())).id();
		List<String> words = matter.words()
			.stream()
			.flatMap((word) -> this.check.spellings(this.file, "themes", expanded("themes", word)).stream())
			.map(Folding::fold)
			.toList();
		this.themes.add(new Theme(of, words));
	}

	private Population population(String where, String id) {
		return this.check.named(this.file, where, id, Population.class);
	}

	private void add(String id, String notation, List<Population> of, boolean conjunct) {
		for (String spelling : this.check.spellings(this.file, id, expanded(id, notation))) {
			int gap = spelling.indexOf(GAP);
			String words = (gap < 0) ? spelling : spelling.substring(0, gap);
			String then = (gap < 0) ? "" : spelling.substring(gap + GAP.length());
			Theme theme = theme(spelling, of);
			List<Population> elsewhere = (theme != null) ? of.stream()
				.map((group) -> isOf(theme, group) ? this.elsewhere.get(group.id()) : group)
				.filter(Objects::nonNull)
				.toList() : of;
			this.phrases.add(new GroupPhrase(words, then, of, conjunct, theme, elsewhere));
		}
	}

	/**
	 * The theme that only the document can tell: groups have one, and the words do not
	 * say it.
	 */
	private @Nullable Theme theme(String spelling, List<Population> of) {
		String said = " " + Folding.fold(spelling) + " ";
		return this.themes.stream()
			.filter((theme) -> of.stream().anyMatch((group) -> isOf(theme, group)))
			.filter((theme) -> theme.words().stream().noneMatch((word) -> said.contains(" " + word + " ")))
			.findFirst()
			.orElse(null);
	}

	private boolean isOf(Theme theme, Population group) {
		return theme.covers(group, this.check::entry);
	}

	private String expanded(String id, String notation) {
		String expanded = notation;
		for (Map.Entry<String, String> word : this.words.entrySet()) {
			expanded = expanded.replace("{" + word.getKey() + "}", word.getValue());
		}
		if (expanded.indexOf('{') >= 0) {
			throw new InvalidCatalog(this.file,
					new Bilingual("entrada «%s»: «%s» usa palabras que «words» no define".formatted(id, notation),
							"entry '%s': '%s' uses words that are not defined".formatted(id, notation)));
		}
		return expanded;
	}

}
