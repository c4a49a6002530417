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

import fr.compteformation.platform.keys.Keys;

/**
 * A portal in its own process with an H2 file in a folder, for tests that kill it. Its
 * output goes to {@code output.txt} in that folder.
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
	 * Starts a test program or the portal.
	 * @param folder keeps database and keys between starts
	 * @param main the class to start
	 * @param settings command-line arguments, {@code --name=value}
	 */
	public static PortalProcess start(Path folder, Class<?> main, String... settings) throws IOException {
		return start(folder, List.of("-Xmx500m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), main, settings);
	}

	/**
	 * Starts it with these JVM options.
	 */
	public static PortalProcess start(Path folder, List<String> options, Class<?> main, String... settings)
			throws IOException {
		return start(folder, options, List.of("-cp", System.getProperty("java.class.path"), main.getName()), settings);
	}

	/** Starts a portal from its jar with these JVM options. */
	public static PortalProcess startJar(Path folder, List<String> options, Path jar, String... settings)
			throws IOException {
		return start(folder, options, List.of("-jar", jar.toAbsolutePath().toString()), settings);
	}

	private static PortalProcess start(Path folder, List<String> options, List<String> program, String... settings)
			throws IOException {
		Keys.complete(folder.resolve("keys"));
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
		command.addAll(options);
		command.addAll(program);
		command.addAll(withDefaults(folder.toAbsolutePath(), settings));
		File output = folder.resolve("output.txt").toFile();
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(output))
			.start();
		return new PortalProcess(process, folder);
	}

	// A repeated property would get both values.
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

	/** The URL of its database, to open after the process has ended. */
	public static String database(Path folder) {
		return "jdbc:h2:file:%s/portal;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(folder.toAbsolutePath());
	}

	/** The process id. */
	public long pid() {
		return this.process.pid();
	}

	public boolean isAlive() {
		return this.process.isAlive();
	}

	/** Stops it gracefully, as an operator would, and waits. */
	public void stop() throws InterruptedException, IOException {
		this.process.destroy();
		end();
	}

	/** Kills it as kill -9 does. */
	public void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Waits until it exits and returns the exit code. */
	public int end() throws InterruptedException, IOException {
		return end(PATIENCE);
	}

	/** Waits at most this long until it exits and returns the exit code. */
	public int end(Duration patience) throws InterruptedException, IOException {
		if (!this.process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
			throw new IllegalStateException("still running:\n" + output());
		}
		return this.process.exitValue();
	}

	/** The output so far. */
	public String output() throws IOException {
		return Files.readString(this.folder.resolve("output.txt"));
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}

}
