package fr.compteformation.platform.document.check;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.FreePort;

import static org.assertj.core.api.Assertions.assertThat;

class AntivirusTests {

	/**
	 * The EICAR test file, which every scanner reports; split, so that scanners accept
	 * this source.
	 */
	static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
		.getBytes(StandardCharsets.US_ASCII);

	private static final Duration PATIENCE = Duration.ofMillis(800);

	@Test
	void whereNoScannerIsSetNothingIsScanned() {
		assertThat(scanner(null, 3310).scan(EICAR)).isEmpty();
		assertThat(scanner(" ", 3310).scan(EICAR)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 65_536, 65_537, 10_485_760 })
	void sendsTheWholeFileInPieces(int length) throws Exception {
		byte[] file = new byte[length];
		new java.util.Random(1).nextBytes(file);
		try (ScannerForTests clamd = new ScannerForTests("stream: OK\0")) {
			assertThat(scanner("127.0.0.1", clamd.port()).scan(file)).isEmpty();
			assertThat(clamd.received()).isEqualTo(file);
		}
	}

	@ParameterizedTest
	@CsvSource({ "stream: Eicar-Test-Signature FOUND,VIRUS", "INSTREAM size limit exceeded. ERROR,CHECK_UNAVAILABLE",
			"UNKNOWN COMMAND,CHECK_UNAVAILABLE", "'',CHECK_UNAVAILABLE", "stream: OK or not,CHECK_UNAVAILABLE" })
	void onlyACleanFilePasses(String answer, Refusal refusal) throws Exception {
		try (ScannerForTests clamd = new ScannerForTests(answer + "\0")) {
			assertThat(scanner("127.0.0.1", clamd.port()).scan(EICAR)).contains(refusal);
		}
	}

	@Test
	void nothingPassesWhereTheScannerIsDown() {
		assertThat(scanner("127.0.0.1", FreePort.next()).scan(EICAR)).contains(Refusal.CHECK_UNAVAILABLE);
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 10_485_760 })
	void nothingPassesWhereTheScannerIsSilentAndNobodyWaitsForever(int length) throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			long start = System.nanoTime();
			assertThat(scanner("127.0.0.1", silent.getLocalPort()).scan(new byte[length]))
				.contains(Refusal.CHECK_UNAVAILABLE);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE.multipliedBy(3));
		}
	}

	@Test
	void aRealScannerFindsTheTestVirus() {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/sbin/clamd")), "no clamd on this machine");
		assertThat(scanner("127.0.0.1", 3310).scan(EICAR)).contains(Refusal.VIRUS);
		assertThat(scanner("127.0.0.1", 3310).scan(PdfForTests.ordinary())).isEmpty();
	}

	private static Antivirus scanner(String host, int port) {
		return new Antivirus(new ClamavSettings(host, port, PATIENCE));
	}

	/** A clamd server with a fixed answer. */
	private static final class ScannerForTests implements AutoCloseable {

		private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

		private final java.io.ByteArrayOutputStream received = new java.io.ByteArrayOutputStream();

		private final Thread listener;

		private ScannerForTests(String answer) throws IOException {
			this.listener = Thread.startVirtualThread(() -> listen(answer));
		}

		private int port() {
			return this.socket.getLocalPort();
		}

		private byte[] received() throws InterruptedException {
			this.listener.join();
			return this.received.toByteArray();
		}

		private void listen(String answer) {
			try (Socket client = this.socket.accept()) {
				DataInputStream command = new DataInputStream(client.getInputStream());
				assertThat(command.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
				for (int length = command.readInt(); length > 0; length = command.readInt()) {
					this.received.writeBytes(command.readNBytes(length));
				}
				client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
			}
			catch (IOException gone) {
				throw new java.io.UncheckedIOException(gone);
			}
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

}
