/**
 * The words with which plans say what becomes of a line of action. May use
 * {@code source}.
 */
@NullMarked
package org.trama.document.status;

import org.jspecify.annotations.NullMarked;
