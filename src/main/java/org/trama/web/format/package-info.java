/**
 * In which of its formats a path answers: {@code format} decides, or else {@code Accept}.
 * Uses {@code web.refusal} only.
 */
@NullMarked
package org.trama.web.format;

import org.jspecify.annotations.NullMarked;
