/**
 * Pages of lists as they are sent, and where the API has what.
 */
@NullMarked
package org.trama.web.list;

import org.jspecify.annotations.NullMarked;
