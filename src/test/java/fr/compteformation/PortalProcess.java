package fr.compteformation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import fr.compteformation.platform.base.Keys;

/**
 * A portal in a process of its own, on an H2 file below a folder, for the tests that end
 * it without warning. Its output is kept in {@code output.txt} in that folder.
 */
public final class PortalProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Process process;

	private final Path folder;

	private PortalProcess(Process process, Path folder) {
		this.process = process;
		this.folder = folder;
	}

	/**
	 * Starts a program of the tests or the portal itself.
	 * @param folder keeps the database and the keys between two starts
	 * @param main the class to start
	 * @param settings as on the command line, {@code --name=value}
	 */
	public static PortalProcess start(Path folder, Class<?> main, String... settings) throws IOException {
		return start(folder, List.of("-Xmx500m", "-XX:TieredStopAtLevel=1"), main, settings);
	}

	/**
	 * Starts it on a virtual machine with these options.
	 */
	public static PortalProcess start(Path folder, List<String> options, Class<?> main, String... settings)
			throws IOException {
		Keys.complete(folder.resolve("keys"));
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
		command.addAll(withDefaults(folder.toAbsolutePath(), settings));
		File output = folder.resolve("output.txt").toFile();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(output))
			.start();
		return new PortalProcess(process, folder);
	}

	// A setting that is given twice would have both values.
	private static List<String> withDefaults(Path folder, String... settings) {
		Map<String, String> all = new LinkedHashMap<>();
		Stream
			.concat(Stream.of("--server.port=0", "--vaadin.productionMode=true",
					"--compte-formation.data-dir=" + folder, "--compte-formation.key-dir=" + folder.resolve("keys"),
					"--compte-formation.public-url=http://localhost:8080", "--compte-formation.mail-host=127.0.0.1",
					"--compte-formation.mail-from=ne-pas-repondre@compte-formation.example",
					"--compte-formation.operator-email=exploitation@compte-formation.example"), Stream.of(settings))
			.forEach((setting) -> all.put(setting.replaceAll("=.*", ""), setting));
		return List.copyOf(all.values());
	}

	/** The address of its database, to be opened once the process has ended. */
	public static String database(Path folder) {
		return "jdbc:h2:file:%s/portal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(folder.toAbsolutePath());
	}

	/** Its number among the processes of this machine. */
	public long pid() {
		return this.process.pid();
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** Asks it to end, as an operator does, and waits until it has. */
	public void stop() throws InterruptedException, IOException {
		this.process.destroy();
		end();
	}

	/** Ends the process as kill -9 does. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Waits until it ends by itself and tells its exit code. */
	public int end() throws InterruptedException, IOException {
		return end(PATIENCE);
	}

	/** Waits that long until it ends by itself and tells its exit code. */
	public int end(Duration patience) throws InterruptedException, IOException {
		if (!this.process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("still running:\n" + output());
		}
		return this.process.exitValue();
	}

	/** What it has printed so far. */
	public String output() throws IOException {
		return Files.readString(this.folder.resolve("output.txt"));
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

}
