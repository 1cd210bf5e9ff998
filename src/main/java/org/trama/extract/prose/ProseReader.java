package org.trama.extract.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.trama.extract.catalog.Catalog;
import org.trama.extract.catalog.Spelling;
import org.trama.extract.quantity.NumberWords;
import org.trama.text.Folding;
import org.trama.text.Phrases;

/**
 * Makes plain prose of paragraphs. Built once; may be used by many threads.
 */
public final class ProseReader {

	private final Set<String> acronyms;

	private final CapitalLetters capitals;

	/**
	 * Creates a reader.
	 * @param catalog the names that it knows
	 */
	public ProseReader(Catalog catalog) {
		List<Spelling> names = catalog.forms().names();
		this.acronyms = names.stream().map(Spelling::written).collect(Collectors.toUnmodifiableSet());
		Phrases.Builder<Spelling> phrases = new Phrases.Builder<>();
		names.forEach((name) -> phrases.add(name.written(), name));
		catalog.forms().places().forEach((place) -> phrases.add(place.written(), place));
		this.capitals = new CapitalLetters(phrases.build());
	}

	/**
	 * A text in plain prose.
	 * @param text a paragraph or a title, in reading form
	 */
	public PlainProse read(String text) {
		PlainProse prose = PlainProse.asItStands(text);
		prose = prose.with(PrintMarks.in(prose.text(), this.acronyms::contains));
		prose = prose.with(NumberMarks.in(prose.text(), (word) -> NumberWords.has(Folding.fold(word))));
		prose = prose.with(NumberMarks.ranges(prose.text()));
		prose = prose.with(ListMarks.in(prose.text()));
		return prose.spelled(this.capitals.restored(MissingAccents.restored(prose.text())));
	}

}
