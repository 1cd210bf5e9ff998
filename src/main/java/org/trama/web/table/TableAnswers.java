package org.trama.web.table;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.trama.export.table.Colophon;
import org.trama.export.table.CsvDialect;
import org.trama.export.table.Table;
import org.trama.export.table.TableFormat;
import org.trama.export.table.TableStyle;
import org.trama.export.table.Tables;
import org.trama.model.CitedEdition;
import org.trama.read.Editions;
import org.trama.web.format.PathFormats;
import org.trama.web.list.RequestAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers requests with tables as files, whose names and headers tell what they were made
 * from.
 */
@Component
public class TableAnswers {

	private final Editions editions;

	private final String version;

	TableAnswers(Editions editions, ObjectProvider<BuildProperties> build) {
		this.editions = editions;
		this.version = build.stream().findFirst().map(BuildProperties::getVersion).orElse("dev");
	}

	/**
	 * How tables are wanted by whoever sent the current request.
	 * @param language the caller's language
	 * @param csv how CSV is wanted
	 */
	public static TableStyle style(Locale language, CsvDialect csv) {
		return new TableStyle(language, csv, LocalDate.now(ZoneId.systemDefault()),
				ServletUriComponentsBuilder.fromCurrentContextPath().path("/").build().toUri());
	}

	/**
	 * What a table at the current request's address is found again by.
	 * @param title what it is
	 * @param criteria what it was asked with
	 * @param wanted the editions that it was narrowed to; none if it is of all
	 * @param extent which rows it has, if that is known
	 */
	public Colophon colophon(String title, List<Colophon.Entry> criteria, List<String> wanted,
			Colophon.@Nullable Extent extent) {
		List<CitedEdition> data = this.editions.list()
			.stream()
			.filter((edition) -> wanted.isEmpty() || wanted.contains(edition.id()))
			.map((edition) -> new CitedEdition(edition.id(), String.valueOf(edition.sha256())))
			.toList();
		return new Colophon(title, criteria, data, this.version, address(), extent);
	}

	/**
	 * The current request's address, without what says how the table is written.
	 */
	public static URI address() {
		UriComponentsBuilder address = RequestAddress.path();
		address.replaceQueryParam(PathFormats.PARAMETER);
		CsvRequest.PARAMETERS.forEach(address::replaceQueryParam);
		return address.build(true).toUri();
	}

	/**
	 * Answers with a table.
	 * @param name what it is, as a part of the file's name
	 * @param table the table
	 * @param colophon what it is found again by
	 * @param style how it is wanted
	 * @param request the request
	 */
	public static ResponseEntity<TableFile> of(String name, Table<?> table, Colophon colophon, TableStyle style,
			HttpServletRequest request) {
		TableFormat format = TableFormats.chosen(request);
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType((format == TableFormat.CSV)
				? new MediaType(MediaType.valueOf(format.mediaType()), StandardCharsets.UTF_8)
				: MediaType.valueOf(format.mediaType()));
		headers.setContentDisposition(
				ContentDisposition.attachment().filename(FileName.of(name, colophon, format.word())).build());
		headers.add("Trama-Version", colophon.version());
		colophon.data()
			.forEach((data) -> headers.add("Trama-Data", "%s; sha256=%s".formatted(data.edition(), data.sha256())));
		Colophon.Extent extent = colophon.extent();
		if (extent != null) {
			headers.add("X-Total-Count", Long.toString(extent.total()));
		}
		return ResponseEntity.ok()
			.headers(headers)
			.body(new TableFile(format, new Tables(List.of(table), colophon), style));
	}

}
