/**
 * The Neo4j side: the embedded engine and the connection, the schema migrations, the
 * entities and repositories that read single things and lists. Entities and repositories
 * never leave this package; what leaves are records. Uses no other package of Trama.
 */
@NullMarked
package org.trama.graph;

import org.jspecify.annotations.NullMarked;
