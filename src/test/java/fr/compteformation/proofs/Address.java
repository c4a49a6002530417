package fr.compteformation.proofs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.awaitility.Awaitility;

import fr.compteformation.PortalProcess;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The local address of a portal.
 *
 * @param port on {@code localhost}
 */
public record Address(int port) {

	// Allows for other load on the machine.
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private static final int OK = 200;

	/** A free port. */
	public static Address free() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return new Address(socket.getLocalPort());
		}
	}

	public String url() {
		return "http://localhost:" + this.port;
	}

	/** Whether somebody listens there. */
	boolean isTaken() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			return socket.isConnected();
		}
		catch (IOException nobody) {
			return false;
		}
	}

	/** Waits until the process serves its home page. */
	public void awaitAnswer(PortalProcess process) {
		HttpRequest home = HttpRequest.newBuilder(URI.create(url())).build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			Awaitility.await()
				.atMost(PATIENCE)
				.pollInterval(Duration.ofMillis(500))
				.ignoreExceptionsInstanceOf(IOException.class)
				.until(() -> {
					assertThat(process.isAlive()).as(process.output()).isTrue();
					return client.send(home, BodyHandlers.discarding()).statusCode() == OK;
				});
		}
	}

}
