package fr.compteformation.platform.document.check;

import java.time.Duration;

/**
 * The way into this package for tests of what lies around it.
 */
public final class ChecksForTests {

	private ChecksForTests() {
	}

	/** With the real examination, in a program of its own. */
	public static Checks withoutAntivirus() {
		return new Checks(new Antivirus(new ClamavSettings(null, 3310, Duration.ofSeconds(1))), new Examiner(),
				new HeicConverter(new HeicSettings(null, Duration.ofSeconds(1))));
	}

}
