/**
 * All that an edition says, as the nodes and relationships that shall stand in the graph.
 */
@NullMarked
package org.trama.load.row;

import org.jspecify.annotations.NullMarked;
