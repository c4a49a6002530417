package fr.compteformation.platform.document.check;

import java.time.Duration;

import fr.compteformation.platform.document.sandbox.FileWorkers;
import fr.compteformation.platform.document.sandbox.FileWorkersForTests;

/**
 * Access to this package for tests of other packages.
 */
public final class ChecksForTests {

	private ChecksForTests() {
	}

	/** With the real examination in a separate process. */
	public static Checks withoutAntivirus() {
		return withoutAntivirus(FileWorkersForTests.shared());
	}

	/** With the examination in these processes. */
	public static Checks withoutAntivirus(FileWorkers workers) {
		return new Checks(new Antivirus(new ClamavSettings(null, 3310, Duration.ofSeconds(1))), new Examiner(workers),
				new HeicConverter(new HeicSettings(null, Duration.ofSeconds(1))));
	}

}
