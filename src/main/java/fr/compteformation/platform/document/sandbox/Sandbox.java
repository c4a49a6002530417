package fr.compteformation.platform.document.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program of its own that opens a file: whatever the file does to its reader,
 * memory and time are bounded there, and nothing of the portal is within reach.
 */
public final class Sandbox {

	private static final List<String> LIMITS = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC",
			"-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true");

	/** Setting up the logs of the portal would take longer than most programs. */
	private static final List<String> SILENCE = List.of(
			"-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
			"-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

	private static final int BUFFER = 8192;

	private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

	private Sandbox() {
	}

	/**
	 * What became of a program.
	 *
	 * @param exitCode nothing when it was stopped because its time was over
	 * @param output what it wrote, however it ended
	 */
	public record Outcome(OptionalInt exitCode, byte[] output) {
	}

	/**
	 * Runs a program to its end, or to that of our patience.
	 * @param program has a main method
	 * @param content of the file, on the program’s standard input
	 * @param mostOutput in bytes; the program ends when it writes more
	 * @throws IOException when it does not even start
	 */
	public static Outcome run(Class<?> program, List<String> arguments, byte[] content, Duration patience,
			int mostOutput) throws IOException, InterruptedException {
		Process process = start(program, arguments);
		try {
			Thread.startVirtualThread(() -> give(content, process));
			CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> take(process, mostOutput),
					Thread::startVirtualThread);
			OptionalInt exitCode = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)
					? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
			process.destroyForcibly();
			return new Outcome(exitCode, output.join());
		}
		finally {
			process.destroyForcibly();
		}
	}

	private static void give(byte[] content, Process process) {
		try (OutputStream input = process.getOutputStream()) {
			input.write(content);
		}
		catch (IOException ended) {
			// Its exit code tells why.
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
			// Its time was over while it wrote: what is there is what it wrote.
		}
		return taken.toByteArray();
	}

	private static Process start(Class<?> program, List<String> arguments) throws IOException {
		ProcessBuilder process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		process.command().addAll(LIMITS);
		process.command().addAll(SILENCE);
		process.command().addAll(List.of("-cp", System.getProperty("java.class.path")));
		if (isInsideTheJar()) {
			process.command().addAll(List.of("-Dloader.main=" + program.getName(), LAUNCHER));
		}
		else {
			process.command().add(program.getName());
		}
		process.command().addAll(arguments);
		// Passwords may stand there.
		process.environment().clear();
		return process.redirectError(Redirect.DISCARD).start();
	}

	// Classes in jars within the jar are found by its launcher only.
	private static boolean isInsideTheJar() {
		return Sandbox.class.getProtectionDomain().getCodeSource().getLocation().toString().startsWith("jar:nested:");
	}

}
