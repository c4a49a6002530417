package fr.compteformation.people.password;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

import org.springframework.security.crypto.password.PasswordEncoder;

import fr.compteformation.People;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The production cost of password hashing; most tests hash cheaply.
 */
class PasswordsTests {

	private static final Password PASSWORD = new Password(People.PASSWORD);

	private final Passwords passwords = new Passwords();

	@Test
	void aHashTakesTwelveMebibytesAndThreePasses() {
		assertThat(this.passwords.hash(PASSWORD)).startsWith("$argon2id$v=19$m=12288,t=3,p=1$")
			.doesNotContain(PASSWORD.value());
	}

	@Test
	void onlyTheSamePasswordMatches() {
		String hash = this.passwords.hash(PASSWORD);
		assertThat(this.passwords.matches(PASSWORD, hash)).isTrue();
		assertThat(this.passwords.matches(new Password("violette-et-7-chats"), hash)).isFalse();
	}

	@Test
	void noPasswordMatchesWhereThereIsNoHash() {
		assertThat(this.passwords.matches(PASSWORD, null)).isFalse();
		assertThat(this.passwords.matches(new Password("the hash that is compared when there is none"), null))
			.isFalse();
	}

	@Test
	void theSamePasswordHasAnotherHashEachTime() {
		assertThat(this.passwords.hash(PASSWORD)).isNotEqualTo(this.passwords.hash(PASSWORD));
	}

	@Test
	void hashesWaitInOrder() {
		assertThat(this.passwords.isInOrder()).isTrue();
	}

	@Test
	void atMostOneHashForEachProcessorRunsAtOnce() throws Exception {
		int processors = Runtime.getRuntime().availableProcessors();
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		Passwords counted = new Passwords(new PasswordEncoder() {

			@Override
			public String encode(CharSequence password) {
				most.accumulateAndGet(running.incrementAndGet(), Math::max);
				LockSupport.parkNanos(5_000_000);
				running.decrementAndGet();
				return "hash";
			}

			@Override
			public boolean matches(CharSequence password, String hash) {
				return encode(password).equals(hash);
			}
		});
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 10 * processors; i++) {
				people.submit(() -> counted.hash(PASSWORD));
				people.submit(() -> counted.matches(PASSWORD, "hash"));
			}
		}
		assertThat(most.get()).isEqualTo(processors);
	}

}
