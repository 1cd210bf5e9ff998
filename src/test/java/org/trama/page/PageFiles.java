package org.trama.page;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;

import org.graalvm.polyglot.io.FileSystem;

/**
 * The page's files as its modules import them: {@code /page/dom.js}.
 */
class PageFiles implements FileSystem {

	@Override
	public Path parsePath(URI uri) {
		return Path.of(uri);
	}

	@Override
	public Path parsePath(String path) {
		return inPage(Path.of(path));
	}

	/** Modules name each other by their addresses, which look like absolute paths. */
	private static Path inPage(Path path) {
		Path page = PageScript.PAGE.toAbsolutePath();
		return (path.isAbsolute() && !path.startsWith(page)) ? page.resolve(Path.of("/").relativize(path)) : path;
	}

	@Override
	public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options) throws IOException {
		path.getFileSystem().provider().checkAccess(inPage(path));
	}

	@Override
	public void createDirectory(Path directory, FileAttribute<?>... attributes) {
		throw new SecurityException();
	}

	@Override
	public void delete(Path path) {
		throw new SecurityException();
	}

	@Override
	public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
			FileAttribute<?>... attributes) throws IOException {
		return Files.newByteChannel(inPage(path));
	}

	@Override
	public DirectoryStream<Path> newDirectoryStream(Path directory, DirectoryStream.Filter<? super Path> filter) {
		throw new SecurityException();
	}

	@Override
	public Path toAbsolutePath(Path path) {
		return inPage(path.toAbsolutePath());
	}

	@Override
	public Path toRealPath(Path path, LinkOption... options) throws IOException {
		return inPage(path).toRealPath(options);
	}

	@Override
	public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
		return Files.readAttributes(inPage(path), attributes, options);
	}

}
