/**
 * What a question is: its title, parameters, columns and query. May use {@code model} and
 * {@code text}.
 */
@NullMarked
package org.trama.question;

import org.jspecify.annotations.NullMarked;
