package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SandboxTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Test
	void aProgramReadsTheFileAndItsWordsComeBack() throws Exception {
		Sandbox.Outcome outcome = run(Echo.class, PATIENCE, 100);
		assertThat(outcome.exitCode()).hasValue(7);
		assertThat(outcome.output()).asString().isEqualTo("the file");
	}

	@Test
	void aProgramWhoseTimeIsOverIsStoppedAndWhatItWroteIsKept() throws Exception {
		Sandbox.Outcome outcome = run(Sleeper.class, Duration.ofSeconds(8), 100);
		assertThat(outcome.exitCode()).isEmpty();
		assertThat(outcome.output()).asString().isEqualTo("begun");
	}

	@Test
	void aProgramThatWritesWithoutEndIsCutOff() throws Exception {
		Sandbox.Outcome outcome = run(Chatterbox.class, PATIENCE, 100_000);
		assertThat(outcome.output()).hasSize(100_000);
		assertThat(outcome.exitCode()).isPresent();
	}

	@Test
	void aProgramOfTheSystemReadsTheFileToo() throws Exception {
		Sandbox.Outcome outcome = shell("cat; exit 7", PATIENCE);
		assertThat(outcome.exitCode()).hasValue(7);
		assertThat(outcome.output()).asString().isEqualTo("the file");
	}

	@Test
	void aProgramOfTheSystemSeesItsOwnEnvironmentOnly() throws Exception {
		assertThat(shell("echo $THREADS $HOME $USER", PATIENCE).output()).asString().isEqualTo("1\n");
	}

	@Test
	void aProgramOfTheSystemHasLimitedMemoryAndTime() throws Exception {
		assertThat(shell("ulimit -v; ulimit -t", Duration.ofSeconds(5)).output()).asString().isEqualTo("102400\n6\n");
	}

	@Test
	void theChildrenOfAProgramAreStoppedWithIt() throws Exception {
		Sandbox.Outcome outcome = shell("sleep 300 & echo $!; wait", Duration.ofSeconds(3));
		long child = Long.parseLong(new String(outcome.output(), StandardCharsets.UTF_8).strip());
		await().until(() -> ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
	}

	private static Sandbox.Outcome shell(String script, Duration patience) throws IOException, InterruptedException {
		return Sandbox.run(new NativeProgram(Path.of("/bin/sh"), 100, Map.of("THREADS", "1", "PATH", "/usr/bin:/bin")),
				List.of("-c", script), "the file".getBytes(StandardCharsets.UTF_8), patience, 1000);
	}

	private static Sandbox.Outcome run(Class<?> program, Duration patience, int most)
			throws IOException, InterruptedException {
		return Sandbox.run(program, List.of(), "the file".getBytes(StandardCharsets.UTF_8), patience, most);
	}

	/** Echoes its input. */
	static final class Echo {

		private Echo() {
		}

		public static void main(String[] arguments) throws IOException {
			System.out.write(System.in.readAllBytes());
			System.out.flush();
			System.exit(7);
		}

	}

	/** Starts and never ends. */
	static final class Sleeper {

		private Sleeper() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			System.out.print("begun");
			System.out.flush();
			Thread.sleep(Duration.ofMinutes(5));
		}

	}

	/** Writes until the reader closes. */
	static final class Chatterbox {

		private Chatterbox() {
		}

		public static void main(String[] arguments) {
			while (!System.out.checkError()) {
				System.out.println("and so on");
			}
		}

	}

}
