package org.trama.brief;

import java.util.List;
import java.util.function.IntFunction;

import org.trama.brief.Brief.Passage;
import org.trama.brief.Brief.Section;
import org.trama.model.Bilingual;

/**
 * The sections and the passages of a brief, cut to some room.
 *
 * @param summary the sentences at its head
 * @param sections its tables
 * @param passages the words behind them
 */
record Draft(List<Bilingual> summary, List<Section> sections, List<Passage> passages) {

	/**
	 * As much as may stand on the sheets: everything where it fits; else all parts have
	 * more room step by step until the sheets are full.
	 */
	static Draft of(Situation situation, Extent extent) {
		List<Bilingual> summary = new Summary(situation).sentences();
		List<Section> whole = Sections.of(situation);
		Passages words = new Passages(situation, whole);
		IntFunction<Draft> all = (any) -> cut(summary, whole, words, Room.ENOUGH);
		if (extent == Extent.WHOLE || all.apply(0).fits()) {
			return all.apply(0);
		}
		IntFunction<Draft> evenly = (step) -> cut(summary, whole, words, Room.step(step));
		if (!evenly.apply(0).fits()) {
			IntFunction<Draft> fewer = (told) -> cut(summary, whole, words, Room.step(0).telling(told));
			return fewer.apply(largest(fewer, words.count()));
		}
		int step = largest(evenly, Room.LAST);
		IntFunction<Draft> wordier = (more) -> cut(summary, whole, words, Room.step(step).wordier(more));
		return wordier.apply(largest(wordier, Room.LAST));
	}

	private static Draft cut(List<Bilingual> summary, List<Section> whole, Passages words, Room room) {
		return new Draft(summary, whole.stream().map((section) -> Cut.of(section, room)).toList(), words.cut(room));
	}

	/** The last of the steps that fits, each taking more room than the one before. */
	private static int largest(IntFunction<Draft> steps, int last) {
		int fitting = 0;
		int beyond = last + 1;
		while (beyond - fitting > 1) {
			int middle = (fitting + beyond) / 2;
			if (steps.apply(middle).fits()) {
				fitting = middle;
			}
			else {
				beyond = middle;
			}
		}
		return fitting;
	}

	private boolean fits() {
		return Sheets.haveRoomFor(this);
	}

}
