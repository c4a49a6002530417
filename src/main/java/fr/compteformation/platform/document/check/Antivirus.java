package fr.compteformation.platform.document.check;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

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

	private final ClamavSettings settings;

	Antivirus(ClamavSettings settings) {
		this.settings = settings;
	}

	/**
	 * The reason to refuse the file; empty if it is clean or no scanner is configured.
	 */
	Optional<Refusal> scan(byte[] content) {
		if (this.settings.host() == null || this.settings.host().isBlank()) {
			return Optional.empty();
		}
		try {
			return refusal(answer(this.settings.host(), content));
		}
		catch (IOException unreachable) {
			LOG.error("ClamAV gives no answer: no file is taken in", unreachable);
			return Optional.of(Refusal.CHECK_UNAVAILABLE);
		}
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

	// Each chunk follows its length; length zero ends the file, a zero byte ends the
	// answer.
	private String answer(String host, byte[] content) throws IOException {
		int timeout = Math.toIntExact(this.settings.timeout().toMillis());
		try (Socket socket = new Socket()) {
			// Otherwise a server that stops reading would block us forever.
			CompletableFuture.delayedExecutor(timeout, TimeUnit.MILLISECONDS).execute(() -> close(socket));
			socket.connect(new InetSocketAddress(host, this.settings.port()), timeout);
			DataOutputStream command = new DataOutputStream(socket.getOutputStream());
			command.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
			for (int start = 0; start < content.length; start += PIECE_BYTES) {
				int length = Math.min(PIECE_BYTES, content.length - start);
				command.writeInt(length);
				command.write(content, start, length);
			}
			command.writeInt(0);
			return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
				.replace("\0", "")
				.strip();
		}
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException closed) {
			// Closed is what we want.
		}
	}

}
