/**
 * The REST API and its errors. May use every package but {@code cli}; sees none of
 * {@code graph}'s entities.
 */
@NullMarked
package org.trama.web;

import org.jspecify.annotations.NullMarked;
