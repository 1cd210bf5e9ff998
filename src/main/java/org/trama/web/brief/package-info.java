/**
 * Briefs over HTTP, as JSON and as DOCX.
 */
@NullMarked
package org.trama.web.brief;

import org.jspecify.annotations.NullMarked;
