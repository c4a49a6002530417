package fr.compteformation.platform.onetime;

import java.math.BigInteger;

import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * How a secret is made and found again.
 */
public enum SecretKind {

	/** 256 bits in the address of a page, derived from its name, found by its hash. */
	LINK {
		@Override
		SecretToken derive(Keys keys, String name) {
			return SecretToken.of(keys.derive(name));
		}
	},

	/**
	 * Eight digits to type, derived from its name and found by it: digits alone are worth
	 * nothing in another session. Wrong tries are counted.
	 */
	CODE {
		@Override
		SecretToken derive(Keys keys, String name) {
			return new SecretToken("%08d".formatted(new BigInteger(1, keys.derive(name)).mod(CODES)));
		}

		// Eight digits are soon tried out: their hash takes the key.
		@Override
		String hash(Keys keys, String name, SecretToken value) {
			return SecretToken.of(keys.derive(name + "=" + value.value())).hash();
		}

		@Override
		int tries() {
			return 5;
		}
	},

	/** 80 random bits that are shown once and kept nowhere, found by their hash. */
	SHOWN {
		@Override
		SecretToken derive(Keys keys, String name) {
			throw new IllegalStateException("kept nowhere: " + name);
		}
	};

	private static final BigInteger CODES = BigInteger.TEN.pow(8);

	/** The value, the same whenever it is asked for. */
	abstract SecretToken derive(Keys keys, String name);

	/** What the database keeps of the value, at most 64 characters. */
	String hash(Keys keys, String name, SecretToken value) {
		return value.hash();
	}

	/** How many tries a new secret has; 0 when none are counted. */
	int tries() {
		return 0;
	}

}
