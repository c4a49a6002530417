package fr.compteformation.platform.keys;

import java.security.GeneralSecurityException;
import java.util.Locale;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.daead.DeterministicAeadConfig;
import com.google.crypto.tink.daead.PredefinedDeterministicAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;

/**
 * The four key sets. Each may hold several keys: one writes, the primary key; all read.
 */
enum KeySet {

	/** Social security numbers: AES-SIV (RFC 5297), deterministic. */
	NUMBERS(PredefinedDeterministicAeadParameters.AES256_SIV),

	/** Short-lived data: AES-GCM, 256 bits. */
	DRAFTS(PredefinedAeadParameters.AES256_GCM),

	/** Derived values and keyed hashes: HMAC-SHA-256. */
	TOKENS(PredefinedPrfParameters.HMAC_SHA256_PRF),

	/** Files: AES-GCM-HKDF, 256 bits, in segments of 4 kB. */
	DOCUMENTS(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB);

	static {
		try {
			DeterministicAeadConfig.register();
			AeadConfig.register();
			PrfConfig.register();
			StreamingAeadConfig.register();
		}
		catch (GeneralSecurityException impossible) {
			throw new ExceptionInInitializerError(impossible);
		}
	}

	private final Parameters parameters;

	KeySet(Parameters parameters) {
		this.parameters = parameters;
	}

	Parameters parameters() {
		return this.parameters;
	}

	/** Of its file and in the database. */
	String label() {
		return name().toLowerCase(Locale.ROOT);
	}

}
