package org.trama.export.graph;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.trama.network.Network;

/**
 * A graph as every format takes it: a table of nodes and a table of links, each with
 * typed columns. Rows are made when they are asked for, one after the other, and are the
 * same each time.
 */
public abstract sealed class GraphTable permits NetworkTable, EditionTable {

	/**
	 * The nodes and ties of a network. The evidence of a tie is made with its row.
	 * @param network the network
	 * @param look how its nodes look
	 */
	public static GraphTable of(Network network, Look look) {
		return new NetworkTable(network, look);
	}

	/**
	 * The nodes and relationships of an edition. It is read once for rows, and once more
	 * where a format has to know the columns before.
	 * @param edition the edition's graph
	 */
	public static GraphTable of(GraphSource edition) {
		return new EditionTable(edition);
	}

	/** What it is a graph of, in a word. */
	abstract String name();

	/** Whether its links lead from one node to another. */
	abstract boolean isDirected();

	/** Whether its links have weights. */
	boolean isWeighted() {
		return false;
	}

	/** Whether its nodes have positions, colours and sizes. */
	boolean isDrawn() {
		return false;
	}

	/**
	 * What may be known of nodes besides id, label and look. May take as long as reading
	 * all of them.
	 */
	abstract List<GraphColumn> nodeColumns();

	/**
	 * What may be known of links besides id, ends, kind and weight. May take as long as
	 * reading all of them.
	 */
	abstract List<GraphColumn> linkColumns();

	/** How many nodes there are, if that is known before the first of them. */
	@Nullable Integer nodeCount() {
		return null;
	}

	/** How many links there are, if that is known before the first of them. */
	@Nullable Integer linkCount() {
		return null;
	}

	/** Gives all nodes. */
	abstract void nodes(Consumer<GraphNode> each);

	/** Gives all links. */
	abstract void links(Consumer<GraphLink> each);

	/** Who has to do with what, as numbers. */
	abstract Matrix<?, ?> matrix();

	/**
	 * Numbers by row and column, each made when it is asked for.
	 *
	 * @param <R> what has a row
	 * @param <C> what has a column
	 * @param rows the rows
	 * @param rowId the id of a row
	 * @param columns the columns
	 * @param columnId the id of a column
	 * @param cells the number in a row and a column
	 */
	record Matrix<R, C>(List<R> rows, Function<R, String> rowId, List<C> columns, Function<C, String> columnId,
			BiFunction<R, C, Number> cells) {
	}

}
