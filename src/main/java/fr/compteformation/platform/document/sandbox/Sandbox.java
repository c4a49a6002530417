package fr.compteformation.platform.document.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs programs of the system that parse files, each file in a separate process with
 * limited memory and time. Those in Java run in {@link FileWorkers}.
 */
public final class Sandbox {

	private static final int BUFFER = 8192;

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

	private static Process start(List<String> command, List<String> arguments, Map<String, String> environment)
			throws IOException {
		ProcessBuilder process = new ProcessBuilder(new ArrayList<>(command));
		process.command().addAll(arguments);
		// The portal’s environment may contain passwords.
		process.environment().clear();
		process.environment().putAll(environment);
		return process.redirectError(Redirect.DISCARD).start();
	}

}
