/**
 * Tables as files that open in a spreadsheet: one description of a table, of which CSV
 * and XLSX are made. May use {@code model}.
 */
@NullMarked
package org.trama.export.table;

import org.jspecify.annotations.NullMarked;
