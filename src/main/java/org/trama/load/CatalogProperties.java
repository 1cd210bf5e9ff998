package org.trama.load;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The set-up of the names that documents are read with.
 *
 * @param dir a folder with names of one's own, which count beside those that come with
 * the product; null for none
 */
@ConfigurationProperties(prefix = "trama.catalog", ignoreUnknownFields = false)
record CatalogProperties(@Nullable Path dir) {
}
