/**
 * An edition as a performance plan in StratML Part 2 (ISO 17469-2).
 */
@NullMarked
package org.trama.export.stratml;

import org.jspecify.annotations.NullMarked;
