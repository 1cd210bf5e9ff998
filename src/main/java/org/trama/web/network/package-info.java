/**
 * Networks over HTTP, each made by a recipe that stands in its address.
 */
@NullMarked
package org.trama.web.network;

import org.jspecify.annotations.NullMarked;
