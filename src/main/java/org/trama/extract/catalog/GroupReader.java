package org.trama.extract.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trama.extract.catalog.CatalogFiles.Populations;
import org.trama.extract.catalog.CatalogSpellings.GroupPhrase;

/**
 * Reads the phrases by which documents name populations.
 */
final class GroupReader {

	private static final String FILE = "populations.yaml";

	private static final String GAP = " .. ";

	private final CatalogCheck check;

	private final List<GroupPhrase> phrases = new ArrayList<>();

	private final Map<String, String> words = new HashMap<>();

	GroupReader(CatalogCheck check) {
		this.check = check;
	}

	List<GroupPhrase> read(Populations groups) {
		this.words.putAll(groups.words());
		groups.silent().forEach((phrase) -> add("silent", phrase, List.of(), false));
		for (CatalogFiles.Joint joint : groups.joint()) {
			List<Population> of = joint.names()
				.stream()
				.map((id) -> this.check.named(FILE, joint.phrase(), id, Population.class))
				.toList();
			add(joint.phrase(), joint.phrase(), of, false);
		}
		for (Populations.Group group : groups.entries()) {
			String id = String.valueOf(group.id());
			List<Population> of = List.of(this.check.named(FILE, id, id, Population.class));
			group.phrases().forEach((phrase) -> add(id, phrase, of, false));
			group.conjuncts().forEach((phrase) -> add(id, phrase, of, true));
		}
		return this.phrases;
	}

	private void add(String id, String notation, List<Population> of, boolean conjunct) {
		for (String spelling : this.check.spellings(FILE, id, expanded(id, notation))) {
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
			throw new InvalidCatalog(FILE, "entry '" + id + "': '" + notation + "' uses words that are not defined");
		}
		return expanded;
	}

}
