/**
 * The search over HTTP.
 */
@NullMarked
package org.trama.web.search;

import org.jspecify.annotations.NullMarked;
