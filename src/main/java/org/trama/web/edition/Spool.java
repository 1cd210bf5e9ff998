package org.trama.web.edition;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file on disk that an answer is written to, to its end, before its first byte is sent.
 * So a long answer is never held in memory, and one that a load came into can be written
 * again. One a request; it goes when it has been sent.
 *
 * @param path where it is
 */
record Spool(Path path) {

	private static final String ATTRIBUTE = Spool.class.getName();

	/**
	 * The file of a request, empty.
	 * @param request the request
	 */
	static Spool of(HttpServletRequest request) throws IOException {
		if (request.getAttribute(ATTRIBUTE) instanceof Spool before) {
			return before;
		}
		Spool spool = new Spool(Files.createTempFile("trama", ".export"));
		spool.path().toFile().deleteOnExit();
		request.setAttribute(ATTRIBUTE, spool);
		return spool;
	}

	/**
	 * Writes the file anew.
	 * @param writing writes all of it
	 */
	Spool write(Writing writing) throws IOException {
		return writeBytes((bytes) -> {
			Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
			writing.write(out);
			out.flush();
		});
	}

	/**
	 * Writes the file anew.
	 * @param writing writes all of it
	 */
	Spool writeBytes(WritingBytes writing) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(this.path))) {
			writing.write(out);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(this.path);
			throw ex;
		}
		return this;
	}

	/**
	 * Sends the file, and deletes it.
	 * @param type what it is
	 * @param name the name it is saved under
	 */
	ResponseEntity<InputStreamResource> send(MediaType type, String name) throws IOException {
		long length = Files.size(this.path);
		return ResponseEntity.ok()
			.contentType(type)
			.contentLength(length)
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(new InputStreamResource(() -> Files.newInputStream(this.path, StandardOpenOption.DELETE_ON_CLOSE)));
	}

	/** Writes all of a file that isn't text alone. */
	@FunctionalInterface
	interface WritingBytes {

		void write(OutputStream out) throws IOException;

	}

	/** Writes all of a file. */
	@FunctionalInterface
	interface Writing {

		void write(Writer out) throws IOException;

	}

}
