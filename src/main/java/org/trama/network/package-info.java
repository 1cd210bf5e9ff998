/**
 * Networks seen from answers: who stands next to whom, through what. May use
 * {@code question}.
 */
@NullMarked
package org.trama.network;

import org.jspecify.annotations.NullMarked;
