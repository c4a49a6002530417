package fr.compteformation.platform.onetime;

import java.math.BigInteger;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.security.SecretToken;

/** How a secret’s value is generated and looked up. */
public enum SecretKind {

	/** 256 bits in a URL, derived from its name and found by its hash. */
	LINK {
		@Override
		SecretToken derive(Keys keys, String name) {
			return SecretToken.of(keys.derive(name));
		}
	},

	/**
	 * Eight digits to type, derived from its name and found by its name, so that the
	 * digits are useless in another session. Wrong attempts are limited.
	 */
	CODE {
		@Override
		SecretToken derive(Keys keys, String name) {
			return new SecretToken("%08d".formatted(new BigInteger(1, keys.derive(name)).mod(CODES)));
		}

		// Eight digits are easily brute-forced, so their hash is keyed.
		@Override
		String hash(Keys keys, String name, SecretToken value) {
			return SecretToken.of(keys.derive(name + "=" + value.value())).hash();
		}

		@Override
		int tries() {
			return 5;
		}
	},

	/** 80 random bits that are shown once and not stored, found by their hash. */
	SHOWN {
		@Override
		SecretToken derive(Keys keys, String name) {
			throw new IllegalStateException("kept nowhere: " + name);
		}
	};

	private static final BigInteger CODES = BigInteger.TEN.pow(8);

	/** Derives the value; the same on each call. */
	abstract SecretToken derive(Keys keys, String name);

	/** The stored hash, at most 64 characters. */
	String hash(Keys keys, String name, SecretToken value) {
		return value.hash();
	}

	/** The number of attempts; 0 for no limit. */
	int tries() {
		return 0;
	}

}
