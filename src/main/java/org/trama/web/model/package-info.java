/**
 * The ontology for programs: what kinds of things, relationships and roles there are, as
 * the page and other clients ask for it. May use {@code model} and {@code network}.
 */
@NullMarked
package org.trama.web.model;

import org.jspecify.annotations.NullMarked;
