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
 * Asks ClamAV about a file, by its command INSTREAM. Without an answer that says that the
 * file is clean, it is not taken in. The client that can be had for it brings a whole
 * other language along; the command needs ten lines.
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

	/** What is wrong with the file, if anything; nothing is, where no scanner is set. */
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

	// Each piece after its length; a length of zero ends the file, a zero the answer.
	private String answer(String host, byte[] content) throws IOException {
		int timeout = Math.toIntExact(this.settings.timeout().toMillis());
		try (Socket socket = new Socket()) {
			// Whoever stops reading would otherwise hold us up for ever.
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
			// As it should be.
		}
	}

}
