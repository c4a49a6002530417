package fr.compteformation;

import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;

/**
 * Hashes passwords in under a millisecond instead of 100 ms and counts the hashes. The
 * production cost is tested next to {@link Passwords}.
 */
public class CheapPasswords extends Passwords {

	private final AtomicInteger hashed = new AtomicInteger();

	private final AtomicInteger compared = new AtomicInteger();

	CheapPasswords() {
		super(new Argon2PasswordEncoder(16, 32, 1, 8, 1));
	}

	@Override
	public String hash(Password password) {
		this.hashed.incrementAndGet();
		return super.hash(password);
	}

	@Override
	public boolean matches(Password password, @Nullable String hash) {
		this.compared.incrementAndGet();
		return super.matches(password, hash);
	}

	/** The counts since the last call. */
	public Count count() {
		return new Count(this.hashed.getAndSet(0), this.compared.getAndSet(0));
	}

	/** The numbers of hashes computed for new passwords and for comparison. */
	public record Count(int hashed, int compared) {

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean
		CheapPasswords cheapPasswords() {
			return new CheapPasswords();
		}

		// They would compute an expensive hash at every start.
		@Bean
		static BeanDefinitionRegistryPostProcessor noOtherPasswords() {
			return (definitions) -> definitions.removeBeanDefinition("passwords");
		}

	}

}
