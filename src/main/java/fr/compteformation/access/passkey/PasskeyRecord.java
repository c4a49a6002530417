package fr.compteformation.access.passkey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A passkey, as its owner takes it along: the key itself stays on their device.
 */
record PasskeyRecord(String label, Instant createdAt, @Nullable Instant usedAt) {

	static PasskeyRecord of(Passkey passkey) {
		return new PasskeyRecord(passkey.label(), passkey.createdAt(), passkey.usedAt());
	}

}
