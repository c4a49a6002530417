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

	/** The portal as it stands in the sources. */
	static final Program SOURCES = (folder, options, settings) -> PortalProcess.start(folder, options,
			CompteFormationApplication.class, settings);

	private final Path folder;

	private final Address address;

	private final Address management;

	private final List<String> settings;

	private Program program;

	private PortalProcess running;

	private Node(Path folder, Address address, Program program, List<String> settings) throws IOException {
		this.folder = folder;
		this.address = address;
		this.management = Address.free();
		this.program = program;
		this.settings = new ArrayList<>(settings);
		this.settings.add("--management.server.port=" + this.management.port());
		this.running = run();
	}

	static Node start(Path folder, Address address, Program program, List<String> settings) throws IOException {
		List<String> all = new ArrayList<>(settings);
		all.addAll(List.of("--server.address=127.0.0.1", "--server.port=" + address.port(),
				"--server.forward-headers-strategy=native"));
		return new Node(Files.createDirectories(folder), address, program, all);
	}

	Address address() {
		return this.address;
	}

	/** Where the node says whether it is ready. */
	String readiness() {
		return this.management.url() + "/actuator/health/readiness";
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

	/** Tells it to stop, and does not wait. */
	void beginToStop() {
		ProcessHandle.of(this.running.pid()).ifPresent(ProcessHandle::destroy);
	}

	/** Starts this version once it has ended, and waits until it answers. */
	void startAs(Program version) throws IOException, InterruptedException {
		this.running.end();
		this.program = version;
		this.running = run();
		awaitAnswer();
	}

	String output() throws IOException {
		return this.running.output();
	}

	private PortalProcess run() throws IOException {
		return this.program.start(this.folder, List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
				this.settings.toArray(String[]::new));
	}

	@Override
	public void close() throws InterruptedException {
		this.running.close();
	}

	/** A version of the portal. */
	interface Program {

		PortalProcess start(Path folder, List<String> options, String... settings) throws IOException;

	}

}
