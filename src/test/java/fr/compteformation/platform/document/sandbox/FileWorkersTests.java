package fr.compteformation.platform.document.sandbox;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.compteformation.platform.document.sandbox.ProgramsForTests.Chatterbox;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Clumsy;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Echo;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Glutton;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Liar;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Pid;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Sleeper;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Spinner;
import fr.compteformation.platform.document.sandbox.ProgramsForTests.Spy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class FileWorkersTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final byte[] FILE = "the file".getBytes(StandardCharsets.UTF_8);

	private static final FileWorkers WORKERS = workers(100, PATIENCE);

	@Test
	void aProgramReadsTheFileAndItsOutputComesBack() throws Exception {
		Sandbox.Outcome outcome = run(WORKERS, Echo.class, "été", "2");
		assertThat(outcome.exitCode()).hasValue(0);
		assertThat(outcome.output()).asString(StandardCharsets.UTF_8).isEqualTo("été|2the file");
	}

	@Test
	void aWorkerTakesOneFileAfterAnother() throws Exception {
		String first = pid(WORKERS);
		assertThat(pid(WORKERS)).isEqualTo(first);
	}

	@Test
	void filesAtTheSameTimeHaveTheirOwnWorkers() throws Exception {
		FileWorkers workers = workers(100, PATIENCE);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Sandbox.Outcome> slow = threads.submit(() -> run(workers, Sleeper.class, "300000"));
			await().until(() -> !workers.pids().isEmpty());
			long slowly = workers.pids().getFirst();
			assertThat(pid(workers)).isNotEqualTo(String.valueOf(slowly));
			assertThat(slow.isDone()).isFalse();
			assertThat(programs(workers, "busy")).isEqualTo(1);
			assertThat(programs(workers, "idle")).isEqualTo(1);
			workers.close();
			slow.get();
		}
	}

	@Test
	void aWorkerIsReplacedAfterItsFiles() throws Exception {
		FileWorkers workers = workers(2, PATIENCE);
		String first = pid(workers);
		assertThat(pid(workers)).isEqualTo(first);
		assertThat(workers.pids()).isEmpty();
		assertThat(pid(workers)).isNotEqualTo(first);
		workers.close();
	}

	@Test
	void withOneFileEachHasItsOwnWorker() throws Exception {
		FileWorkers workers = workers(1, PATIENCE);
		assertThat(pid(workers)).isNotEqualTo(pid(workers));
		assertThat(workers.pids()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "2", "100" })
	void aWorkerThatDidNotSucceedTakesNoOtherFile(String exitCode) throws Exception {
		Sandbox.Outcome refusal = run(WORKERS, Pid.class, exitCode);
		assertThat(refusal.exitCode()).hasValue(Integer.parseInt(exitCode));
		assertThat(WORKERS.pids()).doesNotContain(Long.parseLong(text(refusal)));
	}

	@Test
	void aProgramThatFailsSaysSo() throws Exception {
		assertThat(run(WORKERS, Clumsy.class).exitCode()).hasValue(1);
		assertThat(WORKERS.pids()).isEmpty();
	}

	@Test
	void aProgramWhoseTimeIsOverIsStoppedAndWhatItWroteIsKept() throws Exception {
		pid(WORKERS);
		Sandbox.Outcome outcome = WORKERS.run(Sleeper.class, List.of("300000"), FILE, Duration.ofSeconds(2), 100);
		assertThat(outcome.exitCode()).isEmpty();
		assertThat(text(outcome)).isEqualTo("begun");
		assertThat(WORKERS.pids()).isEmpty();
	}

	@Test
	void aProgramEndsAtItsOwnLimits() throws Exception {
		Sandbox.Outcome slow = run(WORKERS, Sleeper.class, "10");
		assertThat(slow.exitCode()).hasValue(Deadline.OUT_OF_TIME);
		assertThat(text(slow)).isEqualTo("begun");
		assertThat(run(WORKERS, Spinner.class).exitCode()).hasValue(Deadline.OUT_OF_TIME);
		assertThat(WORKERS.pids()).isEmpty();
	}

	@Test
	void aProgramThatTakesAllMemoryEndsItsWorker() throws Exception {
		assertThat(run(WORKERS, Glutton.class).exitCode()).hasValue(3);
		assertThat(WORKERS.pids()).isEmpty();
	}

	@Test
	void aFileForWhichAUsedWorkerLacksMemoryIsReadByANewOne() throws Exception {
		FileWorkers workers = workers(100, PATIENCE);
		pid(workers);
		assertThat(run(workers, Glutton.class).exitCode()).hasValue(3);
		assertThat(workers.startedSoFar()).isEqualTo(2);
		workers.close();
	}

	@Test
	void whatTheMachineOfAWorkerPrintsIsNoAnswer() throws Exception {
		Process worker = new WorkerLauncher(1, List.of(ProgramsForTests.class)).start();
		new DataOutputStream(worker.getOutputStream()).writeByte(Worker.REQUEST);
		DataOutputStream request = new DataOutputStream(worker.getOutputStream());
		request.writeUTF(Glutton.class.getName());
		request.writeInt(0);
		request.writeInt(0);
		request.flush();
		assertThat(worker.getInputStream().readAllBytes()).isEmpty();
	}

	@Test
	void whatAKilledPortalLeftIsRemoved() throws Exception {
		Path left = Files.createTempDirectory("compte-formation-programs-999999999999-");
		Path used = Files.createTempDirectory("compte-formation-programs-" + ProcessHandle.current().pid() + "-");
		WorkerClasses.removeOrphans();
		assertThat(left).doesNotExist();
		assertThat(used).exists();
		Files.delete(used);
	}

	@Test
	void aProgramThatWritesWithoutEndIsCutOff() throws Exception {
		int started = WORKERS.startedSoFar();
		assertThat(WORKERS.run(Chatterbox.class, List.of(), FILE, PATIENCE, 100_000).output()).hasSize(100_000);
		assertThat(WORKERS.pids()).isEmpty();
		assertThat(WORKERS.startedSoFar()).isLessThanOrEqualTo(started + 1);
	}

	@Test
	void anAnswerThatIsNoneEndsTheWorker() throws Exception {
		assertThat(run(WORKERS, Liar.class).exitCode()).isNotEmpty().isNotEqualTo(0);
		assertThat(WORKERS.pids()).isEmpty();
	}

	@Test
	void aFileWhoseUsedWorkerIsKilledIsReadByANewOne() throws Exception {
		FileWorkers workers = workers(100, PATIENCE);
		pid(workers);
		long used = workers.pids().getFirst();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Sandbox.Outcome> file = threads.submit(() -> run(workers, Sleeper.class, "3000"));
			Thread.sleep(500);
			ProcessHandle.of(used).orElseThrow().destroyForcibly();
			await().until(() -> !workers.pids().contains(used) && !workers.pids().isEmpty());
			assertThat(file.get().exitCode()).hasValue(Deadline.OUT_OF_TIME);
		}
		assertThat(workers.startedSoFar()).isEqualTo(2);
		workers.close();
	}

	@Test
	void aNewWorkerThatIsKilledIsReported() throws Exception {
		FileWorkers workers = workers(100, PATIENCE);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Sandbox.Outcome> file = threads.submit(() -> run(workers, Sleeper.class, "300000"));
			await().until(() -> !workers.pids().isEmpty());
			workers.pids().forEach((pid) -> ProcessHandle.of(pid).orElseThrow().destroyForcibly());
			assertThat(file.get().exitCode()).isNotEmpty().isNotEqualTo(0);
		}
		assertThat(workers.startedSoFar()).isOne();
		assertThat(pid(workers)).isNotEmpty();
		workers.close();
	}

	@Test
	void anIdleWorkerThatWasKilledIsNotAsked() throws Exception {
		String first = pid(WORKERS);
		ProcessHandle worker = ProcessHandle.of(Long.parseLong(first)).orElseThrow();
		worker.destroyForcibly();
		worker.onExit().join();
		assertThat(pid(WORKERS)).isNotEqualTo(first);
	}

	@Test
	void anIdleWorkerEnds() throws Exception {
		FileWorkers workers = workers(100, Duration.ofMillis(200));
		ProcessHandle worker = ProcessHandle.of(Long.parseLong(pid(workers))).orElseThrow();
		await().until(() -> !worker.isAlive());
		assertThat(workers.pids()).isEmpty();
	}

	@Test
	void workersEndWithThePortal() throws Exception {
		FileWorkers workers = workers(100, PATIENCE);
		ProcessHandle worker = ProcessHandle.of(Long.parseLong(pid(workers))).orElseThrow();
		workers.close();
		await().until(() -> !worker.isAlive());
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> pid(workers));
	}

	@Test
	void aWorkerWithoutAPortalEnds() throws Exception {
		WorkerLauncher launcher = new WorkerLauncher(1, List.of());
		Process worker = launcher.start();
		worker.getOutputStream().close();
		assertThat(worker.waitFor()).isZero();
	}

	@Test
	void aWorkerWritesNoFileAndSeesNothingOfThePortal(@TempDir Path folder) throws Exception {
		assertThat(text(run(WORKERS, Spy.class, folder.resolve("file").toString()))).isEqualTo("[] false false false");
		assertThat(folder.resolve("file")).satisfiesAnyOf((file) -> assertThat(file).doesNotExist(),
				(file) -> assertThat(file).isEmptyFile());
	}

	private static String pid(FileWorkers workers) throws IOException, InterruptedException {
		return text(run(workers, Pid.class));
	}

	private static String text(Sandbox.Outcome outcome) {
		return new String(outcome.output(), StandardCharsets.UTF_8);
	}

	private static Sandbox.Outcome run(FileWorkers workers, Class<? extends FileProgram> program, String... arguments)
			throws IOException, InterruptedException {
		return workers.run(program, List.of(arguments), FILE, PATIENCE, 1000);
	}

	private static FileWorkers workers(int files, Duration idle) {
		return new FileWorkers(new WorkerSettings(files, idle, 0), List.of(ProgramsForTests.class));
	}

	private static double programs(FileWorkers workers, String state) {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		new WorkerMeters(workers).bindTo(meters);
		return meters.get("compte.formation.file.programs").tag("state", state).gauge().value();
	}

}
