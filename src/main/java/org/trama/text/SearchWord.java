package org.trama.text;

/**
 * A word of a text that can be looked for.
 *
 * @param start the offset of its first character in the text
 * @param end the offset behind its last
 * @param stem the word without accents and inflection: {@code migratori} for
 * "migratorias"
 * @param root what it shares with the words derived like it: {@code migr} for
 * "migratorias", "migración" and "migrantes"
 */
public record SearchWord(int start, int end, String stem, String root) {
}
