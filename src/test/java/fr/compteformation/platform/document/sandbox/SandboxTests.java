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
	void aProgramThatWritesWithoutEndIsCutOff() throws Exception {
		assertThat(shell("while echo and so on; do :; done", PATIENCE).output()).hasSize(1000);
	}

	@Test
	void aProgramWhoseTimeIsOverIsStoppedAndWhatItWroteIsKept() throws Exception {
		Sandbox.Outcome outcome = shell("echo begun; exec sleep 300", Duration.ofSeconds(1));
		assertThat(outcome.exitCode()).isEmpty();
		assertThat(outcome.output()).asString().isEqualTo("begun\n");
	}

	@Test
	void aProgramReadsTheFileAndItsWordsComeBack() throws Exception {
		Sandbox.Outcome outcome = shell("cat; exit 7", PATIENCE);
		assertThat(outcome.exitCode()).hasValue(7);
		assertThat(outcome.output()).asString().isEqualTo("the file");
	}

	@Test
	void aProgramSeesItsOwnEnvironmentOnly() throws Exception {
		assertThat(shell("echo $THREADS $HOME $USER", PATIENCE).output()).asString().isEqualTo("1\n");
	}

	@Test
	void aProgramHasLimitedMemoryAndTime() throws Exception {
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

}
