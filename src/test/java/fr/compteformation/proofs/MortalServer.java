package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;

/**
 * A PostgreSQL that can be killed and restarted on the same port and data. It does not
 * sync to disk, because only processes are killed.
 */
final class MortalServer implements AutoCloseable {

	private final Path data;

	private final int port;

	private EmbeddedPostgres running;

	private MortalServer(Path data, int port) throws IOException {
		this.data = data;
		this.port = port;
		this.running = run();
	}

	static MortalServer start(Path data) throws IOException {
		return new MortalServer(data, Address.free().port());
	}

	String url() {
		return "jdbc:postgresql://localhost:%d/postgres".formatted(this.port);
	}

	/** Ends all its processes, as kill -9 of the main one does. */
	void kill() throws IOException {
		long pid = Long.parseLong(Files.readAllLines(this.data.resolve("postmaster.pid")).getFirst().strip());
		ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
		var children = postmaster.children().toList();
		postmaster.destroyForcibly();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> !postmaster.isAlive() && children.stream().noneMatch(ProcessHandle::isAlive));
	}

	void startAgain() throws IOException {
		// Releases the lock on its data; the server is already dead.
		this.running.close();
		this.running = run();
	}

	private EmbeddedPostgres run() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.setPort(this.port)
			.setServerConfig("max_connections", "100")
			// The default of PostgreSQL; the embedded one confirms earlier.
			.setServerConfig("synchronous_commit", "on")
			.start();
	}

	@Override
	public void close() throws IOException {
		this.running.close();
	}

}
