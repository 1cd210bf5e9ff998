/**
 * What the database gives, read: references to nodes, and the evidence in the paths of a
 * row. Uses {@code model} only.
 */
@NullMarked
package org.trama.question.evidence;

import org.jspecify.annotations.NullMarked;
