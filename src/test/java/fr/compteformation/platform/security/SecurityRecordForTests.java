package fr.compteformation.platform.security;

import java.time.Clock;

/**
 * A security record that writes nothing.
 */
public final class SecurityRecordForTests {

	private SecurityRecordForTests() {
	}

	public static SecurityRecord unread(Clock clock) {
		return new SecurityRecord(clock);
	}

}
