package fr.compteformation.platform.onetime;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.keys.Keys;
import fr.compteformation.platform.security.SecretToken;

/**
 * The purpose of a secret: a constant of the room that uses it.
 *
 * @param name unique, at most 30 characters; stored in the database and part of what
 * values are derived from
 * @param kind how its value is generated and looked up
 * @param lifetime from the time of issue; null if only an event ends it
 * @param ofAccounts whether its subjects are accounts: then the database deletes it with
 * the account
 */
public record SecretPurpose(String name, Kind kind, @Nullable Duration lifetime, boolean ofAccounts) {

	/** The number of {@link PaperAlphabet} of a printed code. */
	public static final int PRINTED_SIGNS = 10;

	/** A link sent by email. */
	public static SecretPurpose link(String name, @Nullable Duration lifetime) {
		return new SecretPurpose(name, Kind.LINK, lifetime, false);
	}

	/** A code sent by email. */
	public static SecretPurpose code(String name, Duration lifetime) {
		return new SecretPurpose(name, Kind.CODE, lifetime, false);
	}

	/** A code printed on a letter, of {@link #PRINTED_SIGNS} signs. */
	public static SecretPurpose printed(String name, Duration lifetime) {
		return new SecretPurpose(name, Kind.PRINTED, lifetime, false);
	}

	/** A code shown once. */
	public static SecretPurpose shown(String name, @Nullable Duration lifetime) {
		return new SecretPurpose(name, Kind.SHOWN, lifetime, false);
	}

	/** The same purpose with accounts as subjects. */
	public SecretPurpose forAccounts() {
		return new SecretPurpose(this.name, this.kind, this.lifetime, true);
	}

	/** The name of one secret, from which its value is derived. */
	String nameOf(String key) {
		return this.name + ":" + key;
	}

	/** Whether a secret issued at that time has expired. */
	public boolean isOver(Instant from, Instant now) {
		Instant expiry = expiry(from);
		return expiry != null && !now.isBefore(expiry);
	}

	@Nullable Instant expiry(Instant from) {
		return (this.lifetime != null) ? from.plus(this.lifetime) : null;
	}

	/** How a secret’s value is generated and looked up. */
	public enum Kind {

		/** 256 bits in a URL, derived from its name and found by its hash. */
		LINK {
			@Override
			SecretToken derive(byte[] derived, String name) {
				return SecretToken.of(derived);
			}
		},

		/**
		 * Eight digits to type, derived from its name and found by its name, so that the
		 * digits are useless in another session. Wrong attempts are limited.
		 */
		CODE {
			@Override
			SecretToken derive(byte[] derived, String name) {
				return new SecretToken("%08d".formatted(new BigInteger(1, derived).mod(CODES)));
			}

			// Eight digits are easily brute-forced, so their hash is keyed.
			@Override
			List<String> hashes(Keys keys, String name, SecretToken value) {
				return keyedHashes(keys, name, value);
			}

			@Override
			int tries() {
				return 5;
			}
		},

		/**
		 * Ten letters and digits on paper, derived from its name and found by its name,
		 * so that a letter can be printed again and the database holds no code. Wrong
		 * attempts are limited.
		 */
		PRINTED {
			@Override
			SecretToken derive(byte[] derived, String name) {
				return new SecretToken(PaperAlphabet.of(new BigInteger(1, derived), PRINTED_SIGNS));
			}

			// 50 bits can be brute-forced from a copy of the database.
			@Override
			List<String> hashes(Keys keys, String name, SecretToken value) {
				return keyedHashes(keys, name, value);
			}

			@Override
			int tries() {
				return 3;
			}
		},

		/** 80 random bits that are shown once and not stored, found by their hash. */
		SHOWN {
			@Override
			SecretToken derive(byte[] derived, String name) {
				throw new IllegalStateException("kept nowhere: " + name);
			}
		};

		private static final BigInteger CODES = BigInteger.TEN.pow(8);

		/** Makes the value of what was derived from its name. */
		abstract SecretToken derive(byte[] derived, String name);

		/** The value of a new secret. */
		SecretToken derive(Keys keys, String name) {
			return derive(keys.derive(name), name);
		}

		/**
		 * The value of a stored secret, which may have been derived with a former key;
		 * the same on each call.
		 */
		SecretToken derive(Keys keys, String name, String storedHash) {
			return keys.derivations(name)
				.stream()
				.map((derived) -> derive(derived, name))
				.filter((value) -> hashes(keys, name, value).contains(storedHash))
				.findFirst()
				.orElseGet(() -> derive(keys, name));
		}

		/**
		 * The hashes, at most 64 characters, that a value may be stored as; a new one is
		 * stored as the first.
		 */
		List<String> hashes(Keys keys, String name, SecretToken value) {
			return List.of(value.hash());
		}

		private static List<String> keyedHashes(Keys keys, String name, SecretToken value) {
			return keys.derivations(name + "=" + value.value())
				.stream()
				.map((derived) -> SecretToken.of(derived).hash())
				.toList();
		}

		/** The number of attempts; 0 for no limit. */
		int tries() {
			return 0;
		}

	}

}
