/**
 * A file becomes a {@link org.trama.document.ProgrammeDocument}: the plan's tree, the
 * stated status of each line of action and its paragraphs, each with its place in the
 * source. Pure functions over records; knows neither Spring nor Neo4j, and uses no other
 * package of Trama.
 */
@NullMarked
package org.trama.document;

import org.jspecify.annotations.NullMarked;
