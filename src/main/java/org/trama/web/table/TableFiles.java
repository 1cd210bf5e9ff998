package org.trama.web.table;

import java.io.IOException;
import java.util.stream.Stream;

import org.trama.export.table.TableFormat;

import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * Writes tables straight into the response, row by row. All is known by then: nothing is
 * read any more.
 */
@Component
class TableFiles extends AbstractHttpMessageConverter<TableFile> {

	TableFiles() {
		super(Stream.of(TableFormat.values())
			.map((format) -> MediaType.valueOf(format.mediaType()))
			.toArray(MediaType[]::new));
	}

	@Override
	protected boolean supports(Class<?> type) {
		return type == TableFile.class;
	}

	@Override
	protected void writeInternal(TableFile file, HttpOutputMessage out) throws IOException {
		file.format().write(file.tables(), file.style(), out.getBody());
	}

	@Override
	protected TableFile readInternal(Class<? extends TableFile> type, HttpInputMessage in) {
		throw new HttpMessageNotReadableException("Tables are only written", in);
	}

}
