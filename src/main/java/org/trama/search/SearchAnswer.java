package org.trama.search;

import org.jspecify.annotations.Nullable;
import org.trama.read.card.Slice;

/**
 * The answer of a search.
 *
 * @param findings a page of it, what fits best first
 * @param all whether each has all that was looked for; else nothing has, and each has
 * some of it
 * @param didYouMean what was probably meant, if nothing has all that was looked for and
 * something has that
 * @param facets what all of it can be narrowed by
 */
public record SearchAnswer(Slice<Finding> findings, boolean all, @Nullable DidYouMean didYouMean, Facets facets) {
}
