package org.trama.load.row;

import java.util.Collection;

import org.trama.model.Kind;

/**
 * The label and the id that tell one node from all others.
 *
 * @param label the label within which the id is unique
 * @param id the node's stable id
 */
public record NodeKey(String label, String id) {

	/**
	 * The key of a node.
	 * @param kind its kind
	 * @param id its id
	 */
	public static NodeKey of(Kind kind, String id) {
		return new NodeKey(kind.keyLabel(), id);
	}

	/**
	 * The key of a node as it is stored.
	 * @param labels its labels
	 * @param id its id
	 */
	public static NodeKey of(Collection<String> labels, String id) {
		return new NodeKey(Kind.ofLabels(labels).map(Kind::keyLabel).orElse(""), id);
	}

	/**
	 * Whether it is a node of a kind.
	 * @param kind the kind
	 */
	public boolean is(Kind kind) {
		return this.label.equals(kind.keyLabel());
	}

}
