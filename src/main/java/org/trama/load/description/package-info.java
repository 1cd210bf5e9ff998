/**
 * What is said about a document beside it: which plan it is an edition of, and how it is
 * cited.
 */
@NullMarked
package org.trama.load.description;

import org.jspecify.annotations.NullMarked;
