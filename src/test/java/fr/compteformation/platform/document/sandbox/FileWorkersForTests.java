package fr.compteformation.platform.document.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The workers that all tests of a process share; they end with it. */
public final class FileWorkersForTests {

	private static final FileWorkers SHARED = taking(200);

	private FileWorkersForTests() {
	}

	public static FileWorkers shared() {
		return SHARED;
	}

	/** Workers that are replaced after so many files. */
	public static FileWorkers taking(int files) {
		return new FileWorkers(new WorkerSettings(files, Duration.ofSeconds(20), 0));
	}

	/** Workers with two files each that make a cache at their second start. */
	public static FileWorkers cached() {
		return new FileWorkers(new WorkerSettings(2, Duration.ofSeconds(20), 2));
	}

	/** The command lines of all of them. */
	public static Stream<String> commands(FileWorkers workers) {
		return workers.pids()
			.stream()
			.flatMap((pid) -> ProcessHandle.of(pid).stream())
			.flatMap((process) -> process.info().commandLine().stream());
	}

	/** Ends them at once, as the portal does. */
	public static void end(FileWorkers workers) {
		workers.close();
	}

	/** The memory that each process occupies, in kilobytes; Linux only. */
	public static List<Long> memory(FileWorkers workers) throws IOException {
		List<Long> memory = new ArrayList<>();
		for (long pid : workers.pids()) {
			String status = Files.readString(Path.of("/proc/" + pid + "/status"));
			memory.add(Long.parseLong(status.replaceAll("(?s).*VmRSS:\\s*(\\d+).*", "$1")));
		}
		return memory;
	}

}
