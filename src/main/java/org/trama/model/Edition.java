package org.trama.model;

/**
 * Which plan a document belongs to and how it is cited. The document itself doesn't say:
 * it comes from a description beside the file or from whoever imports it.
 *
 * @param id the edition's id, such as {@code pem-2018}
 * @param title the document's title
 * @param year the year it covers
 * @param planId the id of the multi-year plan, such as {@code pem-2014-2018}
 * @param planTitle the plan's title
 * @param origin where the document comes from, in words
 */
public record Edition(String id, String title, int year, String planId, String planTitle, String origin) {
}
