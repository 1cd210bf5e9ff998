/**
 * Editions, their sources and their files over HTTP.
 */
@NullMarked
package org.trama.web.edition;

import org.jspecify.annotations.NullMarked;
