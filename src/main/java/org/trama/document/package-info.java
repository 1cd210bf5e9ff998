/**
 * A programme document as it is read: the plan's tree, the stated status of each line of
 * action and its paragraphs, each with its place in the source. Records only; may use
 * {@code model}.
 */
@NullMarked
package org.trama.document;

import org.jspecify.annotations.NullMarked;
