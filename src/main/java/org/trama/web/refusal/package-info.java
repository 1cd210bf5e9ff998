/**
 * Why a request is refused, told in the caller's language as an RFC 9457 problem.
 */
@NullMarked
package org.trama.web.refusal;

import org.jspecify.annotations.NullMarked;
