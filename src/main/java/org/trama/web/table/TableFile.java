package org.trama.web.table;

import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.export.table.Tables;

/**
 * Tables as a file to download.
 *
 * @param format its format
 * @param tables the tables
 * @param style how they are wanted
 */
public record TableFile(TableFormat format, Tables tables, TableStyle style) {
}
