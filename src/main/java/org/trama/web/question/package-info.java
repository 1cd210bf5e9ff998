/**
 * The questions and their answers over HTTP.
 */
@NullMarked
package org.trama.web.question;

import org.jspecify.annotations.NullMarked;
