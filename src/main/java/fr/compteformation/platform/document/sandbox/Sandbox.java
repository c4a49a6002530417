package fr.compteformation.platform.document.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs file parsers, in Java or of the system, in a separate process with limited memory
 * and time, and without access to the portal’s keys and data.
 */
public final class Sandbox {

	private static final List<String> LIMITS = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");

	/**
	 * Without these, initialising the logging would take longer than most of these
	 * programs run.
	 */
	private static final List<String> SILENCE = List.of(
			"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
			"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

	private static final int BUFFER = 8192;

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private Sandbox() {
	}

	/**
	 * The result of a process.
	 *
	 * @param exitCode empty if it was stopped at the time limit
	 * @param output what it wrote, however it ended
	 */
	public record Outcome(OptionalInt exitCode, byte[] output) {
	}

	/**
	 * Runs a Java program until it ends or the time is up.
	 * @param program a class with a main method
	 * @param content the file, passed on standard input
	 * @param mostOutput in bytes; the process is stopped when it writes more
	 * @throws IOException when the process cannot be started
	 */
	public static Outcome run(Class<?> program, List<String> arguments, byte[] content, Duration patience,
			int mostOutput) throws IOException, InterruptedException {
		return run(start(command(program), arguments, Map.of()), content, patience, mostOutput);
	}

	/**
	 * Runs a program of the system until it ends or the time is up.
	 * @param content the file, passed on standard input
	 * @param mostOutput in bytes; the process is stopped when it writes more
	 * @throws IOException when the process cannot be started
	 */
	public static Outcome run(NativeProgram program, List<String> arguments, byte[] content, Duration patience,
			int mostOutput) throws IOException, InterruptedException {
		return run(start(program.command(patience), arguments, program.environment()), content, patience, mostOutput);
	}

	private static Outcome run(Process process, byte[] content, Duration patience, int mostOutput)
			throws InterruptedException {
		try {
			Thread.startVirtualThread(() -> give(content, process));
			CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> take(process, mostOutput),
					Thread::startVirtualThread);
			OptionalInt exitCode = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
					? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
			stop(process);
			return new Outcome(exitCode, output.join());
		}
		finally {
			stop(process);
		}
	}

	private static void stop(Process process) {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}

	private static void give(byte[] content, Process process) {
		try (OutputStream input = process.getOutputStream()) {
			input.write(content);
		}
		catch (IOException ended) {
			// The exit code says why.
		}
	}

	private static byte[] take(Process process, int most) {
		ByteArrayOutputStream taken = new ByteArrayOutputStream();
		byte[] buffer = new byte[BUFFER];
		try (InputStream output = process.getInputStream()) {
			for (int read = 0; read >= 0 && taken.size() < most; read = output.read(buffer, 0,
					Math.min(buffer.length, most - taken.size()))) {
				taken.write(buffer, 0, read);
			}
		}
		catch (IOException stopped) {
			// Stopped at the time limit: keep what it wrote.
		}
		return taken.toByteArray();
	}

	private static List<String> command(Class<?> program) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(LIMITS);
		command.addAll(SILENCE);
		command.addAll(List.of("-cp", System.getProperty("java.class.path")));
		if (isInsideTheJar()) {
			command.addAll(List.of("-Dloader.main=" + program.getName(), LAUNCHER));
		}
		else {
			command.add(program.getName());
		}
		return command;
	}

	private static Process start(List<String> command, List<String> arguments, Map<String, String> environment)
			throws IOException {
		ProcessBuilder process = new ProcessBuilder(new ArrayList<>(command));
		process.command().addAll(arguments);
		// The portal’s environment may contain passwords.
		process.environment().clear();
		process.environment().putAll(environment);
		return process.redirectError(Redirect.DISCARD).start();
	}

	// Nested jars can only be loaded by Spring Boot’s launcher.
	private static boolean isInsideTheJar() {
		return Sandbox.class.getProtectionDomain().getCodeSource().getLocation().toString().startsWith("jar:nested:");
	}

}
