/**
 * The page, looked at in a real browser, and its words.
 */
@NullMarked
package org.trama.page;

import org.jspecify.annotations.NullMarked;
