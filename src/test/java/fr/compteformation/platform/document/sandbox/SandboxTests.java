package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

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
		Sandbox.Outcome outcome = run(Sleeper.class, Duration.ofSeconds(4), 100);
		assertThat(outcome.exitCode()).isEmpty();
		assertThat(outcome.output()).asString().isEqualTo("begun");
	}

	@Test
	void aProgramThatWritesWithoutEndIsCutOff() throws Exception {
		Sandbox.Outcome outcome = run(Chatterbox.class, PATIENCE, 100_000);
		assertThat(outcome.output()).hasSize(100_000);
		assertThat(outcome.exitCode()).isPresent();
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
