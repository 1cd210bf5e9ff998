/**
 * Tables over HTTP: how callers say what they want of them, and the answers that are
 * files. Uses {@code web.format}, {@code web.list}, {@code web.parameter}.
 */
@NullMarked
package org.trama.web.table;

import org.jspecify.annotations.NullMarked;
