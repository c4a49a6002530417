package fr.compteformation.platform.document.check;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Scans files with ClamAV’s INSTREAM command. A file is accepted only if ClamAV reports
 * it clean. The available client library needs the runtime of another language; the
 * command needs ten lines.
 */
@Component
class Antivirus {

	private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);

	private static final int PIECE_BYTES = 1 << 16;

	private static final int LONGEST_ANSWER = 1024;

	/** Whoever asks whether the node is ready does not wait longer. */
	private static final Duration PING_PATIENCE = Duration.ofSeconds(1);

	private final ClamavSettings settings;

	Antivirus(ClamavSettings settings) {
		this.settings = settings;
	}

	/**
	 * The reason to refuse the file; empty if it is clean or no scanner is configured.
	 */
	Optional<Refusal> scan(byte[] content) {
		String host = host();
		if (host == null) {
			return Optional.empty();
		}
		try {
			return refusal(ask(host, this.settings.timeout(), (command) -> send(content, command)));
		}
		catch (IOException unreachable) {
			LOG.error("ClamAV gives no answer: no file is taken in", unreachable);
			return Optional.of(Refusal.CHECK_UNAVAILABLE);
		}
	}

	/** Whether the scanner answers, or none is configured. */
	boolean isReady() {
		String host = host();
		try {
			return host == null
					|| ask(host, PING_PATIENCE, (command) -> command.write(ascii("zPING\0"))).equals("PONG");
		}
		catch (IOException unreachable) {
			return false;
		}
	}

	private @Nullable String host() {
		String host = this.settings.host();
		return (host == null || host.isBlank()) ? null : host;
	}

	private static Optional<Refusal> refusal(String answer) {
		if (answer.equals("stream: OK")) {
			return Optional.empty();
		}
		if (answer.endsWith(" FOUND")) {
			LOG.warn("ClamAV refuses a file: {}", answer);
			return Optional.of(Refusal.VIRUS);
		}
		LOG.error("ClamAV cannot scan: {}", answer);
		return Optional.of(Refusal.CHECK_UNAVAILABLE);
	}

	private String ask(String host, Duration patience, Command command) throws IOException {
		int timeout = Math.toIntExact(patience.toMillis());
		try (Socket socket = new Socket()) {
			// Otherwise a server that stops reading would block us forever.
			CompletableFuture.delayedExecutor(timeout, TimeUnit.MILLISECONDS).execute(() -> close(socket));
			socket.connect(new InetSocketAddress(host, this.settings.port()), timeout);
			command.writeTo(new DataOutputStream(socket.getOutputStream()));
			return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
				.replace("\0", "")
				.strip();
		}
	}

	// Each chunk follows its length; length zero ends the file, a zero byte ends the
	// answer.
	private static void send(byte[] content, DataOutputStream command) throws IOException {
		command.write(ascii("zINSTREAM\0"));
		for (int start = 0; start < content.length; start += PIECE_BYTES) {
			int length = Math.min(PIECE_BYTES, content.length - start);
			command.writeInt(length);
			command.write(content, start, length);
		}
		command.writeInt(0);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException closed) {
			// Closed is what we want.
		}
	}

	@FunctionalInterface
	private interface Command {

		void writeTo(DataOutputStream scanner) throws IOException;

	}

}
