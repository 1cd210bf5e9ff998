/**
 * What a question is: its title, parameters, columns and query. May use {@code model}.
 */
@NullMarked
package org.trama.question;

import org.jspecify.annotations.NullMarked;
