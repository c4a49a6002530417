package fr.compteformation.access.passkey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A passkey in the personal data export, without the key, which never leaves the device.
 */
record PasskeyRecord(String label, Instant createdAt, @Nullable Instant usedAt) {

	static PasskeyRecord of(Passkey passkey) {
		return new PasskeyRecord(passkey.label(), passkey.createdAt(), passkey.usedAt());
	}

}
