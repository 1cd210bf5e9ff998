/**
 * Networks and whole editions in the formats that other tools read graphs from.
 */
@NullMarked
package org.trama.export.graph;

import org.jspecify.annotations.NullMarked;
