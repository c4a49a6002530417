package fr.compteformation.people.password;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id (RFC 9106; 12 MiB, 3 passes, 1 lane: a setting
 * recommended by OWASP and ASVS 5.0). At most one hash per processor runs at a time,
 * because more would only slow all down; the others wait in order.
 */
@Component
public class Passwords {

	private static final int SALT_BYTES = 16;

	private static final int HASH_BYTES = 32;

	private static final int LANES = 1;

	private static final int MEMORY_KIB = 12288;

	private static final int PASSES = 3;

	private final PasswordEncoder encoder;

	private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

	private final String nobodysHash;

	Passwords() {
		this(new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES));
	}

	/** Allows a cheaper encoder in tests. */
	protected Passwords(PasswordEncoder encoder) {
		this.encoder = encoder;
		this.nobodysHash = encoder.encode("the hash that is compared when there is none");
	}

	public String hash(Password password) {
		return bounded(() -> this.encoder.encode(password.value()));
	}

	/**
	 * Checks a password against a hash. Without a hash it returns false after the same
	 * computation.
	 */
	public boolean matches(Password password, @Nullable String hash) {
		boolean same = bounded(() -> this.encoder.matches(password.value(), (hash != null) ? hash : this.nobodysHash));
		return same && hash != null;
	}

	/** Whether those who wait for a processor get it in the order they came. */
	boolean isInOrder() {
		return this.processors.isFair();
	}

	private <T> T bounded(Supplier<T> computation) {
		this.processors.acquireUninterruptibly();
		try {
			return computation.get();
		}
		finally {
			this.processors.release();
		}
	}

}
