package fr.compteformation.platform.document.sandbox;

import java.time.Duration;

/** The workers that all tests of a process share; they end with it. */
public final class FileWorkersForTests {

	private static final FileWorkers SHARED = new FileWorkers(new WorkerSettings(200, Duration.ofSeconds(20)));

	private FileWorkersForTests() {
	}

	public static FileWorkers shared() {
		return SHARED;
	}

}
