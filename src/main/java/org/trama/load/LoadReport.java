package org.trama.load;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.summary.SummaryCounters;
import org.trama.load.row.GraphRow;

/**
 * An account of what loading an edition did to the graph, or would do.
 *
 * @param edition the edition's id
 * @param nodes what happened to nodes, by their most telling label
 * @param relationships what happened to relationships, by type
 * @param written what the database counted; all zero when nothing was to be done or only
 * a preview was asked for
 */
public record LoadReport(String edition, SortedMap<String, Counts> nodes, SortedMap<String, Counts> relationships,
		Written written) {

	static LoadReport of(String edition, Difference difference, Written written) {
		return new LoadReport(edition, byKind(difference.nodes()), byKind(difference.links()), written);
	}

	private static <R extends GraphRow<?>> SortedMap<String, Counts> byKind(Changes<R> changes) {
		SortedMap<String, Counts> counts = new TreeMap<>();
		count(counts, changes.added(), new Counts(1, 0, 0));
		count(counts, changes.changed(), new Counts(0, 1, 0));
		count(counts, changes.removed(), new Counts(0, 0, 1));
		return counts;
	}

	private static <R extends GraphRow<?>> void count(SortedMap<String, Counts> counts, List<R> rows, Counts one) {
		rows.forEach((row) -> counts.merge(row.kind(), one, Counts::plus));
	}

	/**
	 * Whether the graph already held just this.
	 * @return true if there was nothing to do
	 */
	public boolean unchanged() {
		return this.nodes.isEmpty() && this.relationships.isEmpty();
	}

	/**
	 * What happened to all nodes and relationships.
	 * @return the sum over the kinds
	 */
	public Counts total() {
		Counts none = new Counts(0, 0, 0);
		return this.nodes.values()
			.stream()
			.reduce(none, Counts::plus)
			.plus(this.relationships.values().stream().reduce(none, Counts::plus));
	}

	/**
	 * What happened to the things of one kind.
	 *
	 * @param added how many were created
	 * @param changed how many got other properties
	 * @param removed how many were deleted
	 */
	public record Counts(int added, int changed, int removed) {

		Counts plus(Counts other) {
			return new Counts(this.added + other.added, this.changed + other.changed, this.removed + other.removed);
		}

	}

	/**
	 * The database's own counters.
	 *
	 * @param nodesCreated nodes that were created
	 * @param nodesDeleted nodes that were deleted
	 * @param relationshipsCreated relationships that were created
	 * @param relationshipsDeleted relationships that were deleted
	 * @param propertiesSet properties that were set
	 * @param labelsChanged labels that were added or removed
	 */
	public record Written(int nodesCreated, int nodesDeleted, int relationshipsCreated, int relationshipsDeleted,
			int propertiesSet, int labelsChanged) {

		static final Written NOTHING = new Written(0, 0, 0, 0, 0, 0);

		Written plus(SummaryCounters counters) {
			return new Written(this.nodesCreated + counters.nodesCreated(), this.nodesDeleted + counters.nodesDeleted(),
					this.relationshipsCreated + counters.relationshipsCreated(),
					this.relationshipsDeleted + counters.relationshipsDeleted(),
					this.propertiesSet + counters.propertiesSet(),
					this.labelsChanged + counters.labelsAdded() + counters.labelsRemoved());
		}

	}

}
