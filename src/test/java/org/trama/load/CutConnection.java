package org.trama.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;

/**
 * A way to a server that breaks down once so many bytes have been sent on it.
 */
final class CutConnection implements AutoCloseable {

	private final URI server;

	private final ServerSocket door;

	private long left;

	private CutConnection(URI server, long bytes) throws IOException {
		this.server = server;
		this.left = bytes;
		this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
	}

	/**
	 * Opens the way.
	 * @param server where it leads
	 * @param bytes after how many bytes to the server it breaks down, for good
	 */
	static CutConnection to(URI server, long bytes) throws IOException {
		CutConnection connection = new CutConnection(server, bytes);
		start(connection::accept);
		return connection;
	}

	/** Where it begins. */
	URI uri() {
		return URI.create("bolt://localhost:" + this.door.getLocalPort());
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.door.accept();
				Socket onward = new Socket(this.server.getHost(), this.server.getPort());
				start(() -> copy(client, onward, true));
				start(() -> copy(onward, client, false));
			}
		}
		catch (IOException ex) {
			// the door is closed: nobody comes any more
		}
	}

	private void copy(Socket from, Socket to, boolean counted) {
		byte[] buffer = new byte[512];
		try (from; to) {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int read = in.read(buffer); read >= 0 && (!counted || pass(read)); read = in.read(buffer)) {
				out.write(buffer, 0, read);
			}
		}
		catch (IOException ex) {
			// the other side is gone: closed above
		}
	}

	private synchronized boolean pass(int bytes) {
		this.left -= bytes;
		return this.left >= 0;
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "cut connection");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
