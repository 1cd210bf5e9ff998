/**
 * The ontology: the kinds of things there are, the relationships between them and the
 * roles in them, how ids are made and read, and what a reference, a quote and a piece of
 * evidence are. Everything else asks here. Knows neither Spring nor Neo4j, and uses no
 * other package of Trama.
 */
@NullMarked
package org.trama.model;

import org.jspecify.annotations.NullMarked;
