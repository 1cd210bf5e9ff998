/**
 * Briefs: what an edition says of one thing, condensed to what a coordination meeting
 * needs, with the words that support it. Composed of records; what a page or a document
 * shows is all in them. May use {@code model} and {@code read}, which gathers what they
 * are made of.
 */
@NullMarked
package org.trama.brief;

import org.jspecify.annotations.NullMarked;
