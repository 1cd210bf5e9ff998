package org.trama.search;

/**
 * Words that somebody probably meant, which find more than those that were typed.
 *
 * @param words what to look for instead
 * @param total how many results have all of it, with the same filters
 */
public record DidYouMean(String words, int total) {
}
