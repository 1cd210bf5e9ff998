package org.trama.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.trama.load.row.GraphRow;

/**
 * The changes to rows of one sort by which those stored become those wanted.
 *
 * @param <R> nodes or relationships
 * @param added those to create
 * @param changed those to give other properties, as they shall be
 * @param removed those to delete, as they are
 * @param unchanged how many stay as they are
 */
record Changes<R extends GraphRow<?>>(List<R> added, List<R> changed, List<R> removed, int unchanged) {

	static <K, R extends GraphRow<K>> Changes<R> between(Map<K, R> stored, Map<K, R> wanted) {
		List<R> added = new ArrayList<>();
		List<R> changed = new ArrayList<>();
		List<R> removed = new ArrayList<>();
		wanted.forEach((key, row) -> {
			R before = stored.get(key);
			if (before == null) {
				added.add(row);
			}
			else if (!before.equals(row)) {
				changed.add(row);
			}
		});
		stored.forEach((key, row) -> {
			if (!wanted.containsKey(key)) {
				removed.add(row);
			}
		});
		return new Changes<>(added, changed, removed, wanted.size() - added.size() - changed.size());
	}

	boolean none() {
		return this.added.isEmpty() && this.changed.isEmpty() && this.removed.isEmpty();
	}

}
