/**
 * What people call things, and which things they mean, decided without a database. For
 * {@code read} only. May use {@code model} and {@code text}.
 */
@NullMarked
package org.trama.read.name;

import org.jspecify.annotations.NullMarked;
