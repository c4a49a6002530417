package fr.compteformation.platform.security.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import javax.net.SocketFactory;

/**
 * Sends requests that HTTP clients refuse to send: malformed, or to another host name.
 */
public final class RawRequest {

	private static final int PATIENCE_MILLIS = 20_000;

	private RawRequest() {
	}

	/**
	 * Sends these lines and an empty line, and reads until the server closes.
	 */
	public static Answer send(int port, String... lines) {
		return send(SocketFactory.getDefault(), port, lines);
	}

	/** The same over another kind of connection. */
	static Answer send(SocketFactory connection, int port, String... lines) {
		String text = String.join("\r\n", lines) + "\r\n\r\n";
		try (Socket socket = connection.createSocket(InetAddress.getLoopbackAddress(), port)) {
			socket.setSoTimeout(PATIENCE_MILLIS);
			try {
				socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
				socket.getOutputStream().flush();
			}
			catch (SocketException answeredAlready) {
				// Read the answer below.
			}
			return new Answer(read(socket.getInputStream()));
		}
		catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static String read(InputStream answer) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] buffer = new byte[8192];
		try {
			for (int read = answer.read(buffer); read > 0; read = answer.read(buffer)) {
				bytes.write(buffer, 0, read);
			}
		}
		catch (SocketException closed) {
			// The data read so far is the answer.
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	/** What the server said. */
	public record Answer(String text) {

		int status() {
			return Integer.parseInt(this.text.split(" ", 3)[1]);
		}

		List<String> headers(String name) {
			return Arrays.stream(this.text.split("\r\n\r\n", 2)[0].split("\r\n"))
				.filter((line) -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
				.map((line) -> line.substring(name.length() + 2))
				.toList();
		}

	}

}
