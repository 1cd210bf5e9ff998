/**
 * Formats of office programs: archives of XML.
 */
@NullMarked
package org.trama.document.format.office;

import org.jspecify.annotations.NullMarked;
