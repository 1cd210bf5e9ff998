package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trama.extract.catalog.CatalogFiles.Populations;
import org.trama.extract.catalog.CatalogSpellings.GroupPhrase;
import org.trama.model.Bilingual;

/**
 * Reads the phrases by which documents name populations.
 */
final class GroupReader {

	private static final String GAP = " .. ";

	private final CatalogCheck check;

	private String file = CatalogFolder.POPULATIONS;

	private final List<GroupPhrase> phrases = new ArrayList<>();

	private final Map<String, String> words = new HashMap<>();

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
	 * Reads one more file; words that an earlier one defined may be used in it.
	 */
	void read(String file, Populations groups) {
		this.file = file;
		this.words.putAll(groups.words());
		groups.silent().forEach((phrase) -> add("silent", phrase, List.of(), false));
		for (CatalogFiles.Joint joint : groups.joint()) {
			List<Population> of = joint.names()
				.stream()
				.map((id) -> this.check.named(this.file, joint.phrase(), id, Population.class))
				.toList();
			add(joint.phrase(), joint.phrase(), of, false);
		}
		for (Populations.Group group : groups.entries()) {
			String id = String.valueOf(group.id());
			List<Population> of = List.of(this.check.named(this.file, id, id, Population.class));
			group.phrases().forEach((phrase) -> add(id, phrase, of, false));
			group.conjuncts().forEach((phrase) -> add(id, phrase, of, true));
		}
	}

	private void add(String id, String notation, List<Population> of, boolean conjunct) {
		for (String spelling : this.check.spellings(this.file, id, expanded(id, notation))) {
			int gap = spelling.indexOf(GAP);
			String words = (gap < 0) ? spelling : spelling.substring(0, gap);
			String then = (gap < 0) ? "" : spelling.substring(gap + GAP.length());
			this.phrases.add(new GroupPhrase(words, then, of, conjunct));
		}
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
