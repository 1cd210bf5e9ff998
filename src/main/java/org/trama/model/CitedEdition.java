package org.trama.model;

/**
 * An edition by which an answer can be checked again.
 *
 * @param edition its id
 * @param sha256 the SHA-256 of its document
 */
public record CitedEdition(String edition, String sha256) {

}
