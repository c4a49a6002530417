package fr.compteformation.platform.security;

import java.time.Clock;

/**
 * A security record of which nothing is written down.
 */
public final class SecurityRecordForTests {

	private SecurityRecordForTests() {
	}

	public static SecurityRecord unread(Clock clock) {
		return new SecurityRecord(clock);
	}

}
