package org.trama.load;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of layouts.
 *
 * @param dir a directory with layout files of one's own, which count before those of the
 * product; words and no path, for Spring refuses a path that leads upwards
 */
@ConfigurationProperties(prefix = "trama.layouts", ignoreUnknownFields = false)
record LayoutSettings(@Nullable String dir) {
}
