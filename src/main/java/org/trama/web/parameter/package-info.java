/**
 * Query parameters: the criteria that pick actions, choices of words, and what a path
 * takes at all. May use {@code web.refusal}.
 */
@NullMarked
package org.trama.web.parameter;

import org.jspecify.annotations.NullMarked;
