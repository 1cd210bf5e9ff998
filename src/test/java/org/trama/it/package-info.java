/**
 * What integration tests stand on: one engine for all of them, the same tests on each
 * kind of engine.
 */
@NullMarked
package org.trama.it;

import org.jspecify.annotations.NullMarked;
