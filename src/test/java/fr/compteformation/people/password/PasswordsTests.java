package fr.compteformation.people.password;

import org.junit.jupiter.api.Test;

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

}
