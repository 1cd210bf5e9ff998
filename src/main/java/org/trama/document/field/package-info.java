/**
 * What the parts of a plan's rows are about, and the names that plans give them. May use
 * {@code grammar} and {@code text}.
 */
@NullMarked
package org.trama.document.field;

import org.jspecify.annotations.NullMarked;
