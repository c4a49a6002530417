package fr.compteformation.personal.mydata;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import fr.compteformation.access.passkey.Passkey;

/**
 * A passkey in the personal data export, without the key, which never leaves the device.
 */
record PasskeyRecord(String label, Instant createdAt, @Nullable Instant usedAt) {

	static PasskeyRecord of(Passkey passkey) {
		return new PasskeyRecord(passkey.label(), passkey.createdAt(), passkey.usedAt());
	}

}
