/**
 * Where the graph lives: Neo4j inside Trama's own process unless a server is configured,
 * the connection to it, and the schema that every engine gets. All access goes over Bolt,
 * so that nothing works on one engine only. Uses no other package of Trama.
 */
@NullMarked
package org.trama.engine;

import org.jspecify.annotations.NullMarked;
