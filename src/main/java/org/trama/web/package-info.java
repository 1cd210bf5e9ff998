/**
 * The REST API. What every path has in common stands here; each feature has its own
 * package with its controller, what it takes and what it sends. May use every package but
 * {@code cli}; sees none of {@code read}'s entities.
 */
@NullMarked
package org.trama.web;

import org.jspecify.annotations.NullMarked;
