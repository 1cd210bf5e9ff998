/**
 * Query parameters: the criteria that pick actions, choices of words, and what a path
 * takes at all. May use {@code model}, {@code read}, {@code search} and
 * {@code web.refusal}.
 */
@NullMarked
package org.trama.web.parameter;

import org.jspecify.annotations.NullMarked;
