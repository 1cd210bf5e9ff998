/**
 * A file's bytes become lines, and lines become text that reads as one.
 */
@NullMarked
package org.trama.document.source;

import org.jspecify.annotations.NullMarked;
