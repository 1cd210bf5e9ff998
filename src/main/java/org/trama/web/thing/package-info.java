/**
 * Plans, actions and the things that actions name over HTTP.
 */
@NullMarked
package org.trama.web.thing;

import org.jspecify.annotations.NullMarked;
