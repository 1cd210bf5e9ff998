/**
 * What became of a source when it was read: each of its lines, and what looks doubtful.
 */
@NullMarked
package org.trama.document.account;

import org.jspecify.annotations.NullMarked;
