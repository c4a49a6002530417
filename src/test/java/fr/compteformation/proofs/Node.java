package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.PortalProcess;

/**
 * One of two production nodes, which can be killed or stopped and restarted on the same
 * port.
 */
final class Node implements AutoCloseable {

	private final Path folder;

	private final Address address;

	private final List<String> settings;

	private PortalProcess running;

	private Node(Path folder, Address address, List<String> settings) throws IOException {
		this.folder = folder;
		this.address = address;
		this.settings = settings;
		this.running = run();
	}

	static Node start(Path folder, Address address, List<String> settings) throws IOException {
		List<String> all = new ArrayList<>(settings);
		all.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + address.port(),
				"--server.forward-headers-strategy=native"));
		return new Node(Files.createDirectories(folder), address, all);
	}

	Address address() {
		return this.address;
	}

	void awaitAnswer() {
		this.address.awaitAnswer(this.running);
	}

	/** Kills it and restarts it at once. */
	void killAndStart() throws IOException, InterruptedException {
		this.running.kill();
		this.running = run();
	}

	/** Restarts it gracefully, as for an update. */
	void restart() throws IOException, InterruptedException {
		this.running.stop();
		this.running.end();
		this.running = run();
		awaitAnswer();
	}

	String output() throws IOException {
		return this.running.output();
	}

	private PortalProcess run() throws IOException {
		return PortalProcess.start(this.folder, List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
				CompteFormationApplication.class, this.settings.toArray(String[]::new));
	}

	@Override
	public void close() throws InterruptedException {
		this.running.close();
	}

}
