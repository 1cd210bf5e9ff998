package org.trama.extract.role;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Actors named in a row: {@code el ABC, la DEF y la GHI}.
 *
 * @param actors the places of the actors in the sentence, in order
 * @param before the place before the first one's determiners; -1 at the beginning
 * @param closed whether a conjunction joins the last one
 */
record Coordination(List<Integer> actors, int before, boolean closed) {

	/**
	 * The longest row that ends with the actor at a place. A conjunction ends a row: what
	 * follows behind a comma belongs to another; but one without a comma may join what is
	 * a row itself: {@code la ABC, la DEF y las Fiscalías de Puebla y Tlaxcala}.
	 */
	static Coordination endingAt(Sentence sentence, int last) {
		Deque<Integer> actors = new ArrayDeque<>();
		int at = last;
		boolean closed = false;
		boolean several = false;
		while (true) {
			actors.addFirst(at);
			if (sentence.shareWords(at - 1, at)) {
				at--;
				continue;
			}
			int link = sentence.beforeDeterminers(at - 1);
			int next = joined(sentence, link);
			boolean conjunction = sentence.coordinates(link);
			if (!sentence.isActor(next)
					|| (conjunction ? several && sentence.is(link - 1, ",") : endsRow(sentence, next))) {
				return new Coordination(List.copyOf(actors), link, closed);
			}
			closed |= conjunction;
			several = true;
			at = next;
		}
	}

	int first() {
		return this.actors.get(0);
	}

	int last() {
		return this.actors.get(this.actors.size() - 1);
	}

	int size() {
		return this.actors.size();
	}

	/**
	 * The place that a comma or conjunction joins to what stands behind it; -1 if none.
	 */
	static int joined(Sentence sentence, int link) {
		int at = link;
		if (sentence.coordinates(at)) {
			at -= sentence.is(at - 1, "así") ? 2 : 1;
			if (sentence.is(at, ",")) {
				at--;
			}
		}
		else if (sentence.is(at, ",")) {
			at--;
		}
		else {
			return -1;
		}
		return sentence.is(at, ")") ? sentence.opening(at) - 1 : at;
	}

	private static boolean endsRow(Sentence sentence, int actor) {
		int link = sentence.beforeDeterminers(actor - 1);
		return sentence.coordinates(link) && sentence.isActor(joined(sentence, link));
	}

}
