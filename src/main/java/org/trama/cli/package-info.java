/**
 * The command line: {@code serve}, {@code import}, {@code extract}, {@code lines}. May
 * use every package but {@code web}.
 */
@NullMarked
package org.trama.cli;

import org.jspecify.annotations.NullMarked;
