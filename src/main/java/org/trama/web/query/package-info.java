/**
 * The Cypher console over HTTP.
 */
@NullMarked
package org.trama.web.query;

import org.jspecify.annotations.NullMarked;
