package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;

/**
 * A PostgreSQL that can be killed and started again on the same port and data. It waits
 * for no disk, as nothing but its processes is killed.
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

	/** Ends all its processes as kill -9 of the first one does. */
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
		// Lets the lock on its data go; there is nothing left to stop.
		this.running.close();
		this.running = run();
	}

	private EmbeddedPostgres run() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.data)
			.setCleanDataDirectory(false)
			.setPort(this.port)
			.setServerConfig("max_connections", "100")
			// As PostgreSQL does by itself; for tests it is set up to confirm earlier.
			.setServerConfig("synchronous_commit", "on")
			.start();
	}

	@Override
	public void close() throws IOException {
		this.running.close();
	}

}
