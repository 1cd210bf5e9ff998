/**
 * What is known by name before a document is read: the catalog's files, checked, and the
 * spellings by which a text names what is in them.
 */
@NullMarked
package org.trama.extract.catalog;

import org.jspecify.annotations.NullMarked;
