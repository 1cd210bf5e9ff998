/**
 * Filters, choices and pages of lists, as callers write them and as they are sent.
 */
@NullMarked
package org.trama.web.list;

import org.jspecify.annotations.NullMarked;
